package tallybook.workbook.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.sheets.DecisionRow;
import tallybook.workbook.sheets.Edits;

/** The Decisions sheet as it was read: the baseline of the next merge. */
final class Log {
  static final String TABLE = "Decisions";

  private final List<DecisionRow> rows = new ArrayList<>();
  private final Map<Edits.Cell, DecisionRow> latest = new LinkedHashMap<>();
  private int last;

  static Log of(@Nullable TableContent table) {
    var log = new Log();
    if (table == null) {
      return log;
    }
    for (String id : table.keys()) {
      if (id.matches("d-\\d{1,9}")) {
        log.add(row(id, table));
      }
    }
    return log;
  }

  private static DecisionRow row(String id, TableContent table) {
    String first = table.seen(id, "First read").text();
    return new DecisionRow(
        id,
        first.matches("\\d{1,6}") ? Integer.parseInt(first) : 1,
        table.cell(id, "Action").text(),
        table.seen(id, "Table").text(),
        table.cell(id, "Row key").text(),
        table.seen(id, "Column").text(),
        orNull(table.seen(id, "Tool value then")),
        orNull(table.seen(id, "Value before")),
        orNull(table.cell(id, "Value after")),
        orNull(table.seen(id, "Basis hash").text()),
        table.seen(id, "State").text(),
        orNull(table.cell(id, "Note").text()));
  }

  private static @Nullable Object orNull(CellValue value) {
    return value.isBlank() ? null : value.value();
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text;
  }

  void add(DecisionRow row) {
    rows.add(row);
    last = Math.max(last, Integer.parseInt(row.id().substring(2)));
    if (!row.table().isEmpty()) {
      latest.put(cell(row), row);
    }
  }

  String nextId() {
    String number = Integer.toString(last + 1);
    return "d-" + "0".repeat(Math.max(0, 4 - number.length())) + number;
  }

  /** The decision that a cell stood for when the file was written, or null. */
  @Nullable DecisionRow baseline(Edits.Cell cell) {
    return latest.get(cell);
  }

  boolean isLatest(DecisionRow row) {
    return row.table().isEmpty() || latest.get(cell(row)) == row;
  }

  List<DecisionRow> rows() {
    return rows;
  }

  Map<Edits.Cell, DecisionRow> latest() {
    return latest;
  }

  private static Edits.Cell cell(DecisionRow row) {
    return new Edits.Cell(row.table(), row.key(), row.column());
  }
}
