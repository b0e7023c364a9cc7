package tallybook.workbook.sheets;

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

  private static <R> Column<R> link(
      String heading, String shown, String names, String key, String keys) {
    return Column.calculated(
        heading,
        Role.LINK,
        14,
        "HYPERLINK(\"#\"&\"" + names + "\"&MATCH(" + key + "," + keys + ",0),\"" + shown + "\")",
        row -> shown);
  }
}
