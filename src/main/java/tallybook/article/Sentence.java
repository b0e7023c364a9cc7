package tallybook.article;

/**
 * A stretch of text that ends with a stop, or with its line.
 *
 * @param start first character that is no blank, in UTF-16 units
 * @param end one past the last character that is no blank
 * @param line the line of {@link Lines} that it stands in
 */
public record Sentence(int start, int end, int line, Lines.Kind kind) {
  public Span span() {
    return new Span(start, end);
  }
}
