package tallybook.workbook.sheets;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tallybook.flow.Diagnostic;

/** Brings back into a table what the user has made of it: order, columns. */
public interface Keeping {
  /** The table as the user would have it. */
  <R> TableSheet<R> keep(TableSheet<R> sheet);

  /** What the next run knows a table's order by. */
  default String order(TableSheet<?> sheet) {
    return fingerprint(sheet);
  }

  /** Fifteen characters that stand for the order of a table's rows. */
  static <R> String fingerprint(TableSheet<R> sheet) {
    Function<R, String> keys = sheet.keys();
    return orderOf(() -> sheet.rows().stream().map(keys).iterator());
  }

  static String orderOf(Iterable<String> keys) {
    return "h" + Names.hash(keys);
  }

  /** What the user should know once all tables are kept: what moved that their formulas name. */
  default List<Diagnostic> warnings() {
    return List.of();
  }

  /** Lines of the last run's log that stand as long as nothing is new. */
  default List<LogRow> carried(List<Diagnostic> now) {
    return List.of();
  }

  /** The user's notes by table, where their cells are now. */
  default Map<String, List<Note>> notes() {
    return Map.of();
  }

  /** Rows of the user's own that no table of ours has a place for. */
  List<OwnRow> ownRows();

  /** Nothing to bring back: a first run. */
  Keeping NOTHING =
      new Keeping() {
        @Override
        public <R> TableSheet<R> keep(TableSheet<R> sheet) {
          return sheet;
        }

        @Override
        public List<OwnRow> ownRows() {
          return List.of();
        }
      };
}
