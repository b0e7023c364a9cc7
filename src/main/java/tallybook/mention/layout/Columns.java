package tallybook.mention.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;

/** The rows at the top of a table, which say what its columns are of. */
record Columns(List<Row> rows, int shift) {
  Columns {
    rows = List.copyOf(rows);
  }

  /**
   * @param width how many cells the rows below have: where the heads are one fewer, the corner was
   *     left out
   */
  static Columns of(List<Row> rows, int width) {
    boolean short1 =
        !rows.isEmpty() && rows.get(0).cells().size() == width - 1 && !isFirstEmpty(rows.get(0));
    return new Columns(rows, short1 ? 1 : 0);
  }

  private static boolean isFirstEmpty(Row row) {
    return row.cell(0).kind() == Cell.Kind.EMPTY;
  }

  /** Whether a column is headed by a time. */
  boolean isTimed(int column) {
    return rows.stream().anyMatch(row -> row.cell(column - shift).isTime());
  }

  /** The words and times at the top of a column; of the first one, what the corner says. */
  List<Span> heads(int column) {
    var heads = new ArrayList<Span>();
    for (Row row : rows) {
      Span head = row.cell(column - shift).head();
      if (head != null) {
        heads.add(head);
      }
    }
    return heads;
  }

  /** The unit at the top of a column, or null. */
  @Nullable UnitNote note(int column) {
    UnitNote found = null;
    for (Row row : rows) {
      UnitNote note = row.cell(column - shift).note();
      found = note == null ? found : note;
    }
    return found;
  }
}
