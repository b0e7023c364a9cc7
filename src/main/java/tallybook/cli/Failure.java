package tallybook.cli;

import java.io.IOException;

/**
 * A run that ends early for a reason the user can mend; the message is one line, or a short list.
 */
final class Failure extends IOException {
  private static final long serialVersionUID = 1;
  private final int code;

  Failure(int code, String message) {
    super(message);
    this.code = code;
  }

  int code() {
    return code;
  }
}
