package tallybook.input;

import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;

/** The form of the message that something was not read: its code begins with {@code unread.}. */
final class Unreads {
  static final String PREFIX = "unread.";

  private Unreads() {}

  static Diagnostic diagnostic(String id, String code, String message) {
    return new Diagnostic(Severity.HIGH, PREFIX + code, Place.of(id), message);
  }
}
