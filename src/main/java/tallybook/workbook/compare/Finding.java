package tallybook.workbook.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;

/**
 * Something in a workbook that doesn't hold, or that would be read back.
 *
 * @param code stable: {@code quote.gone}, {@code readback.refused}, {@code decision}
 * @param place table and row
 * @param message what was found, and what to do
 */
public record Finding(String code, @Nullable String place, String message) {

  /** The fields of a finding, as tables and JSON print them. */
  public static final List<Field<Finding>> FIELDS =
      List.of(
          new Field<>("code", Type.CODE, "What kind of finding it is.", Finding::code),
          new Field<>("place", Type.TEXT, "Where; empty for the whole file.", Finding::place),
          new Field<>("message", Type.TEXT, "What was found, what to do.", Finding::message));

  /** Whether something is wrong, rather than only read back. */
  public boolean isFault() {
    return !code.equals("decision");
  }
}
