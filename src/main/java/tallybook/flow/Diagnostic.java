package tallybook.flow;

import org.jspecify.annotations.Nullable;

/**
 * Something a person may want to check: a row of the Run log.
 *
 * @param code a stable dotted name, {@code period.undated}; scripts may rely on it
 * @param place where, or null if it concerns the whole run
 * @param message what was found, and what was done or is to do: one line
 */
public record Diagnostic(Severity severity, String code, @Nullable Place place, String message) {

  @Override
  public String toString() {
    return code + (place == null ? "" : "  " + place) + "  " + message;
  }
}
