package tallybook.extract.scene;

import tallybook.extract.word.Cue;
import tallybook.mention.passage.Tokens;

/** Sentences of a few words that state nothing themselves: labels, interjections. */
public final class ShortSentences {
  /** Tokens of a sentence that may be one. */
  static final int LONGEST = 6;

  /** Sentences of a line behind the label that they belong to. */
  private static final int REACH = 12;

  private ShortSentences() {}

  /** The sentence before, "No." and "Please." left out; -1 if there is none. */
  public static int before(Scene scene, int sentence) {
    int before = sentence - 1;
    while (before > 0 && sentence - before < LONGEST && isInterjection(scene, before)) {
      before--;
    }
    return before;
  }

  private static boolean isInterjection(Scene scene, int sentence) {
    int from = scene.passage().sentenceFrom(sentence);
    int to = scene.passage().sentenceTo(sentence);
    return to - from <= 2
        && scene.tokens().isSign(to - 1, '.')
        && scene.cluesOf(sentence).isEmpty()
        && scene.areasOf(sentence).isEmpty()
        && scene.figuresBetween(from, to) == 0;
  }

  /** The sentence before it in its line that only names what follows, "Air links."; or -1. */
  public static int label(Scene scene, int sentence) {
    int first = opening(scene, sentence);
    while (first < sentence && !hasWord(scene, first)) {
      first++;
    }
    return first < sentence && isLabel(scene, first) ? first : -1;
  }

  /** The sentence that opens the line of another, or the farthest before it that is looked at. */
  public static int opening(Scene scene, int sentence) {
    int first = sentence;
    while (first > 0
        && sentence - first < REACH
        && scene.passage().areInLine(first - 1, sentence)) {
      first--;
    }
    return first;
  }

  private static boolean isLabel(Scene scene, int sentence) {
    int from = scene.passage().sentenceFrom(sentence);
    int to = scene.passage().sentenceTo(sentence);
    return to - from <= LONGEST
        && scene.figuresBetween(from, to) == 0
        && !scene.marks().has(Cue.IS, from, to)
        && (scene.tokens().isSign(to - 1, '.') || scene.tokens().isSign(to - 1, ':'));
  }

  private static boolean hasWord(Scene scene, int sentence) {
    for (int token = scene.passage().sentenceFrom(sentence);
        token < scene.passage().sentenceTo(sentence);
        token++) {
      if (scene.tokens().is(token, Tokens.WORD)
          && scene.tokens().end(token) - scene.tokens().start(token) > 2) {
        return true;
      }
    }
    return false;
  }
}
