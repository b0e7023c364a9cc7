package tallybook.table;

import java.io.IOException;

/** A record that can't be read; the message is the cause in plain words. */
final class RowException extends IOException {
  private static final long serialVersionUID = 1;
  private final int line;

  RowException(int line, String cause) {
    super(cause);
    this.line = line;
  }

  int line() {
    return line;
  }
}
