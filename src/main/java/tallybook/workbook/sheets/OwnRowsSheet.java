package tallybook.workbook.sheets;

import java.util.List;
import tallybook.workbook.style.Role;

/** What the user wrote in rows that are gone, or that never were ours. */
public final class OwnRowsSheet {
  public static final String TABLE = "OwnRows";

  private OwnRowsSheet() {}

  public static TableSheet<OwnRow> sheet(List<OwnRow> rows) {
    return new TableSheet<>(
        "Own rows",
        TABLE,
        "decide",
        "Own ID",
        1,
        List.of(
            Column.of("Own ID", Role.LABEL, 10, OwnRow::id),
            Column.of("Table", Role.TEXT, 16, OwnRow::table),
            Column.of("Row key", Role.TEXT, 44, OwnRow::key),
            Column.of("Column", Role.TEXT, 20, OwnRow::heading),
            Column.of("Value", Role.YOURS, 60, OwnRow::value)),
        rows,
        row -> 0,
        List.of(),
        true,
        List.of());
  }
}
