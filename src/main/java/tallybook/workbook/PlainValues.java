package tallybook.workbook;

import org.jspecify.annotations.Nullable;
import tallybook.workbook.stream.Formula;
import tallybook.workbook.stream.RowXml;

/** What formulas compute to, for books that hold values alone. */
final class PlainValues {
  private PlainValues() {}

  static @Nullable Object of(@Nullable Object content) {
    if (!(content instanceof Formula formula)) {
      return content;
    }
    return formula.cached() == RowXml.NOT_AVAILABLE ? null : formula.cached();
  }
}
