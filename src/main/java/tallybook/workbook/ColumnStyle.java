package tallybook.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.sheets.Column;
import tallybook.workbook.stream.CellText;
import tallybook.workbook.stream.Rich;
import tallybook.workbook.style.Styles;

/** The formats of a column's cells. */
final class ColumnStyle<R> {
  private final int usual;
  private final int quoted;
  private final @Nullable Function<R, String> format;
  private final Map<String, Integer> byFormat = new HashMap<>();

  ColumnStyle(Column<R> column, List<R> rows, Styles styles) {
    usual = styles.of(column.role());
    quoted = styles.of(column.role(), "", true);
    format = column.format();
    if (format != null) {
      for (R row : rows) {
        byFormat.computeIfAbsent(format.apply(row), f -> styles.of(column.role(), f, false));
      }
    }
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
