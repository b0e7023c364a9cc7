package tallybook.workbook.sheets;

import static tallybook.workbook.sheets.Names.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.stream.Formula;
import tallybook.workbook.style.Role;

/** The sheet that is looked at first: a row a series, a column a calendar year. */
final class IndicatorsSheet {
  static final String TABLE = "Indicators";
  static final String TREND = "Trend";

  /** A key is a text: a blank one is matched as the empty text, not as nothing. */
  private static final String KEY_AS_TEXT = "&\"\"";

  private IndicatorsSheet() {}

  static List<Column<SeriesRow>> columns(List<String> years, Ledger ledger) {
    var columns = new ArrayList<Column<SeriesRow>>();
    columns.add(Column.of("Label", Role.LABEL, 46, s -> s.label));
    columns.add(Column.of("Unit", Role.TEXT, EvidenceSheet.UNIT, s -> s.units.label()));
    columns.add(Column.of("Status", Role.TEXT, 9, s -> s.key.status().code()));
    for (String year : years) {
      columns.add(
          Column.<SeriesRow>of(year, Role.NUMBER, 10, s -> yearly(s, year))
              .in(s -> format(s, year)));
    }
    columns.add(Column.of(TREND, Role.TEXT, 16, s -> null));
    columns.add(
        Column.<SeriesRow>calculated(
                "Latest value",
                Role.RESULT,
                13,
                lookup("Reconciled value", "Latest cell"),
                s -> s.latest().reconciled())
            .in(s -> s.latest().resultFormat()));
    columns.add(Column.of("Latest period", Role.TEXT, 20, s -> s.latest().period));
    columns.add(
        Column.calculated(
            "Figures",
            Role.INTEGER,
            9,
            "SUMIFS("
                + column("Reconcile", "Figures")
                + ","
                + column("Reconcile", "Series")
                + ","
                + here("Series")
                + ")",
            SeriesRow::figures));
    columns.add(
        Column.calculated(
            "Open conflicts",
            Role.INTEGER,
            10,
            "COUNTIFS("
                + column("Reconcile", "Series")
                + ","
                + here("Series")
                + ","
                + column("Reconcile", "Agreement")
                + ",\"conflict\","
                + column("Reconcile", "Review")
                + ",\"open\")",
            SeriesRow::openConflicts));
    String goTo = ledger.theme.text("link.reconcile");
    columns.add(Links.toRow("Go to", goTo, TABLE, "Latest cell"));
    columns.add(
        Column.<SeriesRow>of(
                "Note", Role.YOURS, 30, s -> ledger.edits.of(TABLE, s.key.toString(), "Note"))
            .may(Rule.text("prompt.note")));
    columns.add(Column.of("Series", Role.KEY, 40, s -> s.key.toString()));
    columns.add(Column.of("Indicator", Role.KEY, 16, s -> s.key.indicator()));
    columns.add(Column.of("Reference area", Role.KEY, 10, s -> s.key.refArea()));
    columns.add(Column.of("Counterpart area", Role.KEY, 11, s -> s.key.counterpartArea()));
    columns.add(Column.of("Product", Role.KEY, 14, s -> s.key.product()));
    columns.add(Column.of("Transformation", Role.KEY, 14, s -> s.key.transformation().code()));
    columns.add(Column.of("Latest cell", Role.KEY, 15, s -> s.latest().id));
    return columns;
  }

  static TableSheet<SeriesRow> sheet(Ledger ledger) {
    List<String> years = Years.columns(ledger.series.values());
    return new TableSheet<>(
        TABLE,
        TABLE,
        "look",
        "Series",
        1,
        Written.with(columns(years, ledger), ledger.series.size()),
        rows(ledger.series.values()),
        s -> 0,
        List.of(Shade.fill("Open conflicts", "{Open conflicts}>0", "conflict")),
        true,
        List.of());
  }

  /** First the series that have a value in some column of years; the others would hide them. */
  static List<SeriesRow> rows(Collection<SeriesRow> series) {
    return series.stream().sorted(Comparator.comparing(s -> !s.hasYear())).toList();
  }

  private static String format(SeriesRow series, String year) {
    CellRow cell = series.year(year);
    return cell == null ? series.units.format() : cell.resultFormat();
  }

  /** A year's cell is blank unless the decision sheet has a row for it. */
  private static @Nullable Object yearly(SeriesRow series, String year) {
    CellRow cell = series.year(year);
    if (cell == null) {
      return null;
    }
    String key = series.key.toString();
    boolean plain = key.chars().noneMatch(c -> c == '~' || c == '?' || c == '*');
    String match =
        plain
            ? here("Series")
                + "&\"|\"&"
                + TABLE
                + "[[#Headers],["
                + year
                + "]]"
                + KEY_AS_TEXT
                + ","
                + column("Reconcile", "Group key")
            : "\"" + cell.id + "\"" + KEY_AS_TEXT + "," + column("Reconcile", "Cell ID");
    return new Formula(
        "INDEX(" + column("Reconcile", "Reconciled value") + ",MATCH(" + match + ",0))",
        cell.reconciled());
  }

  /** A column of the decision sheet, in the row that a key of this row names. */
  static String lookup(String wanted, String table, String key) {
    return "INDEX("
        + column("Reconcile", wanted)
        + ",MATCH("
        + Names.here(table, key)
        + KEY_AS_TEXT
        + ","
        + column("Reconcile", "Cell ID")
        + ",0))";
  }

  private static String lookup(String wanted, String key) {
    return lookup(wanted, TABLE, key);
  }

  private static String here(String heading) {
    return Names.here(TABLE, heading);
  }
}
