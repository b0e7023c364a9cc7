package tallybook.input.reader;

/**
 * A part of a file that can't be read; the others go on.
 *
 * @param code as of {@link Unreadable#code()}
 * @param message in plain words
 */
public record Unread(String part, String code, String message) implements Part {
  public static Unread of(String part, Unreadable cause) {
    return new Unread(part, cause.code(), cause.reason());
  }

  @Override
  public Unread within(String outer) {
    return new Unread(outer + part, code, message);
  }
}
