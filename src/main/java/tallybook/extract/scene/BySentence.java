package tallybook.extract.scene;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import tallybook.mention.passage.Passage;

/**
 * Mentions of one kind in text order, by the sentence that they begin in.
 *
 * @param starts the token that each begins at
 * @param first the place of each sentence's first, and the size
 */
record BySentence<T>(List<T> all, int[] starts, int[] first) {

  static <T> BySentence<T> of(Passage passage, List<T> all, ToIntFunction<T> from) {
    int[] starts = all.stream().mapToInt(from).toArray();
    int sentences = passage.sentences().size();
    var first = new int[sentences + 1];
    int at = 0;
    for (int sentence = 0; sentence < sentences; sentence++) {
      while (at < starts.length && starts[at] < passage.sentenceFrom(sentence)) {
        at++;
      }
      first[sentence] = at;
    }
    first[sentences] = starts.length;
    return new BySentence<>(all, starts, first);
  }

  List<T> of(int sentence) {
    return all.subList(first[sentence], first[sentence + 1]);
  }

  /** How many begin before a token. */
  int before(int token) {
    int found = Arrays.binarySearch(starts, token);
    return found < 0 ? -found - 1 : found;
  }
}
