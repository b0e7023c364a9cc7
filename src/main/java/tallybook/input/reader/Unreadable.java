package tallybook.input.reader;

import java.io.IOException;
import tallybook.flow.Printable;

/** A file, or the rest of one, can't be read: the cause in plain words, and what to do. */
public final class Unreadable extends IOException {
  private static final long serialVersionUID = 1;
  private final String code;

  /**
   * @param code the last part of the diagnostic's code: {@code empty} for {@code unread.empty}
   * @param message "is empty": goes on from the file's name, one line
   */
  public Unreadable(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The cause in plain words. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** What a library says about a file that it can't read, cut to one safe line. */
  public static Unreadable broken(String format, Throwable cause) {
    String said =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return new Unreadable("broken", "is a broken " + format + " file: " + Printable.of(said, 160));
  }
}
