package tallybook.observation;

/**
 * The words themselves.
 *
 * @param text the sentence, verbatim
 * @param start first character of the figure in the article's plain text, in Unicode code points
 * @param end one past its last character
 */
public record Quote(String text, int start, int end) {
  public Quote {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a quote's figure runs forward: " + start + "-" + end);
    }
  }
}
