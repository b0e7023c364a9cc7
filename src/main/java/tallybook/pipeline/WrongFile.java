package tallybook.pipeline;

import java.io.IOException;
import tallybook.flow.Diagnostic;

/** A file of the user's that can't be used as it is; the message names the place and the remedy. */
public final class WrongFile extends IOException {
  private static final long serialVersionUID = 1;
  private static final String LEFT_OUT = "left out: ";

  private WrongFile(String message) {
    super(message);
  }

  /** A file that another reader could not read, in its words. */
  static WrongFile of(IOException cause) {
    return new WrongFile(String.valueOf(cause.getMessage()));
  }

  /**
   * @param remedy what was not done, and what to do
   */
  static WrongFile because(Diagnostic note, String remedy) {
    String message = note.message();
    String cause = message.startsWith(LEFT_OUT) ? message.substring(LEFT_OUT.length()) : message;
    return new WrongFile(note.place() + ": " + cause + "; " + remedy);
  }
}
