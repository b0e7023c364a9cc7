package tallybook.workbook.sheets;

import tallybook.workbook.stream.Formula;
import tallybook.workbook.style.Role;

/**
 * Links to rows of other tables. They look the row up, so they survive sorting; the place itself is
 * a defined name, so they survive renamed sheets and rows inserted above.
 */
public final class Links {
  /** Names of the decision sheet's rows: {@code rec_1} is the table's first. */
  public static final String RECONCILE = "rec_";

  /** Names of the evidence's rows. */
  public static final String EVIDENCE = "ev_";

  private Links() {}

  static <R> Column<R> toRow(String heading, String shown, String table, String key) {
    return link(heading, shown, RECONCILE, Names.here(table, key), "Reconcile[Cell ID]");
  }

  static <R> Column<R> toEvidence(String heading, String shown, String table, String key) {
    return link(heading, shown, EVIDENCE, Names.here(table, key), "Evidence[id]");
  }

  /** A link to a row of the decision sheet, by its cell's id. */
  static Formula toCell(String id, String shown) {
    return new Formula(formula(RECONCILE, "\"" + id + "\"", "Reconcile[Cell ID]", shown), shown);
  }

  /** A link to a figure's row on Evidence, by its id. */
  static Formula toFigure(String id, String shown) {
    return new Formula(formula(EVIDENCE, "\"" + id + "\"", "Evidence[id]", shown), shown);
  }

  private static String formula(String names, String key, String keys, String shown) {
    return "HYPERLINK(\"#\"&\"" + names + "\"&MATCH(" + key + "," + keys + ",0),\"" + shown + "\")";
  }

  private static <R> Column<R> link(
      String heading, String shown, String names, String key, String keys) {
    return Column.calculated(
        heading, Role.LINK, 14, formula(names, key, keys, shown), row -> shown);
  }
}
