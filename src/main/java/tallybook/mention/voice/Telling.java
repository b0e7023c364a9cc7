package tallybook.mention.voice;

import java.util.List;
import tallybook.mention.voice.VoiceWords.Speech;

/**
 * Words that say who states something, and which part of the sentence beside them is stated.
 *
 * @param from first token of teller and verb
 * @param to one past their last token
 * @param left whether what stands before them is stated
 * @param right whether what stands after them is stated
 * @param quoting whether quotation marks hold what is stated
 */
record Telling(
    Teller teller, Speech speech, int from, int to, boolean left, boolean right, boolean quoting) {
  /** The place in a sentence's tellings of the first that begins at a token or after it. */
  static int firstFrom(List<Telling> tellings, int token) {
    int low = 0;
    int high = tellings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tellings.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean covers(int token) {
    return token < from && left || token >= to && right;
  }

  int distance(int token) {
    return token < from ? from - token : token - to;
  }
}
