package tallybook.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.sheets.Column;
import tallybook.workbook.stream.CellText;
import tallybook.workbook.stream.Rich;
import tallybook.workbook.style.Styles;

/** The formats of a column's cells. */
final class ColumnStyle<R> {
  private final Column<R> column;
  private final @Nullable Function<R, String> format;

  /** Indices of formats, in the order in which rows first need them. */
  private final Map<String, Integer> byFormat = new LinkedHashMap<>();

  private int usual;
  private int quoted;

  ColumnStyle(Column<R> column) {
    this.column = column;
    this.format = column.format();
  }

  /** Whether rows have formats of their own. */
  boolean varies() {
    return format != null;
  }

  /** Takes down the format that a row needs. */
  void need(R row) {
    if (format != null) {
      byFormat.putIfAbsent(format.apply(row), 0);
    }
  }

  /** Makes the formats that were taken down. */
  void make(Styles styles) {
    usual = styles.of(column.role());
    quoted = styles.of(column.role(), "", true);
    byFormat.replaceAll((text, none) -> styles.of(column.role(), text, false));
  }

  int of(R row, @Nullable Object content) {
    String text =
        content instanceof String plain ? plain : content instanceof Rich rich ? rich.text() : "";
    if (CellText.looksLikeFormula(text)) {
      return quoted;
    }
    return format == null ? usual : byFormat.getOrDefault(format.apply(row), usual);
  }
}
