package tallybook.workbook.readback;

import org.jspecify.annotations.Nullable;

/**
 * What a cell of a file holds.
 *
 * @param value a String, a Double or a Boolean; null if it is blank
 * @param formula the formula that computes the value, or null
 */
record CellValue(@Nullable Object value, @Nullable String formula) {
  static final CellValue BLANK = new CellValue(null, null);

  /** Whether a person sees nothing there. */
  boolean isBlank() {
    return value == null || value instanceof String text && text.isBlank();
  }

  /** The text, a whole number without a point; empty if blank. */
  String text() {
    if (value instanceof Double number
        && number == StrictMath.rint(number)
        && Math.abs(number) < 1e15) {
      return Long.toString(number.longValue());
    }
    return value == null ? "" : value.toString();
  }
}
