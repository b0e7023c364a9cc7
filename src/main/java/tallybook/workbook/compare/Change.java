package tallybook.workbook.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;

/**
 * A difference between two workbooks.
 *
 * @param mark {@code +} new, {@code ~} changed, {@code -} gone
 * @param table where: Reconcile, Evidence, Sources, Decisions
 * @param key names the row
 * @param what the row in words: label and period
 * @param column what differs in it; null for a row that is new or gone
 * @param before what it held, null for nothing
 * @param after what it holds
 */
public record Change(
    String mark,
    String table,
    String key,
    String what,
    @Nullable String column,
    @Nullable String before,
    @Nullable String after) {

  /** The fields of a change, as tables and JSON print them. */
  public static final List<Field<Change>> FIELDS =
      List.of(
          new Field<>("mark", Type.CODE, "+ new, ~ changed, - gone.", Change::mark),
          new Field<>("table", Type.TEXT, "The workbook's table.", Change::table),
          new Field<>("what", Type.TEXT, "The row in words.", Change::what),
          new Field<>("column", Type.TEXT, "What differs; empty for a whole row.", Change::column),
          new Field<>("before", Type.TEXT, "What it held; empty for nothing.", Change::before),
          new Field<>("after", Type.TEXT, "What it holds; empty for nothing.", Change::after),
          new Field<>("key", Type.TEXT, "Names the row.", Change::key));
}
