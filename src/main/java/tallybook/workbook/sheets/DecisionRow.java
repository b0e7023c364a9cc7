package tallybook.workbook.sheets;

import org.jspecify.annotations.Nullable;

/**
 * A line of the decisions' log.
 *
 * @param id {@code d-0001}
 * @param table the table whose cell expresses it; empty for a line typed into the log itself
 * @param key row key there, or the decision's target
 * @param column heading there
 * @param before what the cell held before; null for nothing
 * @param after what it holds since; null for a decision withdrawn
 * @param state what became of it
 */
public record DecisionRow(
    String id,
    int firstRead,
    String action,
    String table,
    String key,
    String column,
    @Nullable Object toolValue,
    @Nullable Object before,
    @Nullable Object after,
    @Nullable String basis,
    String state,
    @Nullable String note) {
  private static final String REFUSED = "refused: ";

  /** The state of what can't be applied. */
  public static String refused(String why) {
    return REFUSED + why;
  }

  public boolean isRefused() {
    return state.startsWith(REFUSED);
  }

  /** Why it can't be applied; the state itself of what can. */
  public String refusal() {
    return isRefused() ? state.substring(REFUSED.length()) : state;
  }
}
