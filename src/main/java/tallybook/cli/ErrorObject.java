package tallybook.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * An error for programs, where {@code --json} is given, on one line of standard error: {@code
 * {"error":{"code":3,"message":"no such file or folder: artcles","hint":null}}}. The code is the
 * exit code.
 */
final class ErrorObject {
  private ErrorObject() {}

  /**
   * @param message without characters that JSON has to escape but quotes and backslashes
   * @param hint what to do, or null
   */
  static void print(PrintWriter err, int code, String message, @Nullable String hint) {
    err.println(
        "{\"error\":{\"code\":"
            + code
            + ",\"message\":"
            + quoted(message)
            + ",\"hint\":"
            + (hint == null ? "null" : quoted(hint))
            + "}}");
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
