package tallybook.workbook.readback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.sheets.TableSheet;

/** Where the cells of a table stand after it is written again: rows by key, columns by heading. */
public final class Moves {
  private final TableContent before;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();

  Moves(TableContent before) {
    this.before = before;
  }

  /** Takes down where everything stands now. */
  <R> void to(TableSheet<R> after) {
    List<R> now = after.rows();
    for (int i = 0; i < now.size(); i++) {
      rows.putIfAbsent(after.keyOf(now.get(i)), after.firstRow() + i);
    }
    for (int i = 0; i < after.columns().size(); i++) {
      columns.putIfAbsent(Schema.normal(after.columns().get(i).heading()), i);
    }
  }

  /** A cell's new place; null if it is none of the table's, or is gone. */
  @Nullable String address(References.Reference cell) {
    Integer row =
        cell.row() == before.found().headingRow()
            ? (Integer) TableSheet.HEADINGS
            : key(cell.row()).map(rows::get).orElse(null);
    String heading = before.found().written().get(cell.column());
    Integer column = heading == null ? null : columns.get(Schema.normal(heading));
    return row == null || column == null ? null : cell.at(column, row);
  }

  /** What names the row on which a cell stood, if it was a row of the table. */
  Optional<String> key(int row) {
    int index = before.rows().indexOf(row);
    return index < 0 ? Optional.empty() : Optional.of(before.keys().get(index));
  }

  /** The heading under which a cell stood. */
  String heading(int column) {
    return before.found().written().getOrDefault(column, "");
  }

  String sheet() {
    return before.found().sheet().name();
  }

  /** A formula of the user's in the table itself, after the table has moved around it. */
  String moved(String formula) {
    return References.rewrite(
        formula,
        r -> {
          boolean here = r.sheet() == null || r.sheet().equals(sheet());
          return here ? address(r) : null;
        });
  }
}
