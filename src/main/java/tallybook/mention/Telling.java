package tallybook.mention;

import tallybook.mention.VoiceWords.Speech;

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
  boolean covers(int token) {
    return token < from && left || token >= to && right;
  }

  int distance(int token) {
    return token < from ? from - token : token - to;
  }
}
