package tallybook.workbook.sheets;

import static tallybook.workbook.stream.Address.cell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.stream.Address;
import tallybook.workbook.stream.Formula;
import tallybook.workbook.stream.RowXml;
import tallybook.workbook.style.Role;
import tallybook.workbook.style.Theme;

/**
 * The sheet of charts: a picker, the charts, and under them the numbers that they draw, all
 * computed from the picked series.
 */
public final class ChartsSheet {
  public static final String SHEET = "Charts";

  /** Rows of the picker and of what follows from it, from 1. */
  static final int PICKER = 5;

  static final int KEY = 6;
  static final int UNIT = 7;
  static final int TITLE = 8;

  /** What the legend calls the line: LibreOffice follows cells there, but not in titles. */
  public static final int LINE = 12;

  /** The last row that the chart of a series covers, from 1. */
  public static final int CHART_ENDS = 34;

  /** The rows of the chart of conflicts, from 1; where there is none, the first says so. */
  public static final int BARS_BEGIN = 36;

  public static final int BARS_END = 58;

  /** The row of the headings above the charts' numbers, from 1. */
  public static final int HEADINGS = 62;

  /** The picked label runs on over so many columns, which are coloured with it. */
  private static final int PICKER_WIDTH = 4;

  private static final int FEWEST_EVIDENCE_ROWS = 20;
  private static final int MOST_EVIDENCE_ROWS = 500;
  private static final int BARS = 12;

  private final Ledger ledger;
  private final String name;
  private final Theme theme;
  private final List<SeriesRow> series;
  private final List<SeriesRow> bars;
  private final int years;
  private final @Nullable SeriesRow picked;
  private final List<ReadMe.Cell> cells = new ArrayList<>();

  public ChartsSheet(Ledger ledger, String name) {
    this.ledger = ledger;
    this.name = name;
    this.theme = ledger.theme;
    this.series = ChartPick.pickable(ledger);
    this.years = series.stream().mapToInt(s -> ChartYears.of(s, ledger).count()).max().orElse(0);
    this.picked = series.isEmpty() ? null : ChartPick.picked(series, ledger);
    this.bars = ChartPick.inConflict(ledger, BARS);
    head();
    ChartNumbers numbers = new ChartNumbers(this, cells);
    numbers.write();
  }

  /** The sheet's name, as the user left it. */
  public String name() {
    return name;
  }

  public List<ReadMe.Cell> cells() {
    return cells;
  }

  public boolean isEmpty() {
    return picked == null;
  }

  Ledger ledger() {
    return ledger;
  }

  List<SeriesRow> series() {
    return series;
  }

  List<SeriesRow> bars() {
    return bars;
  }

  /** Whether figures of some series exclude each other, so that there is a chart of them. */
  public boolean hasConflicts() {
    return !bars.isEmpty();
  }

  /** Labels of the series in conflict, those with most open conflicts first. */
  public String[] barLabels() {
    return bars.stream().map(s -> s.label).toArray(String[]::new);
  }

  /** How many rows of years there are: as many as the series that lasts longest needs. */
  public int years() {
    return years;
  }

  /** Those of the picked series. */
  public int printedYears() {
    return picked == null ? 0 : years(picked).count();
  }

  ChartYears years(SeriesRow row) {
    return ChartYears.of(row, ledger);
  }

  @Nullable SeriesRow picked() {
    return picked;
  }

  /** Rows for the figures of the picked series. */
  public int evidenceRows() {
    int most = series.stream().mapToInt(row -> row.last() - row.first() + 1).max().orElse(0);
    return Math.min(MOST_EVIDENCE_ROWS, Math.max(FEWEST_EVIDENCE_ROWS, most));
  }

  public int lastRow() {
    return HEADINGS + Math.max(Math.max(years, evidenceRows()), series.size());
  }

  /** The first and last row of a list of charts' numbers. */
  public String range(int column, int rows) {
    return Address.absolute(name, column, HEADINGS + 1, column, HEADINGS + Math.max(1, rows));
  }

  public String at(int column, int row) {
    return Address.absolute(name, column, row, column, row);
  }

  public String titleCell() {
    return at(1, TITLE);
  }

  /** The row of the cell that names the line, from 1; it stands in the second column. */
  public int lineRow() {
    return LINE;
  }

  public String unitCell() {
    return at(1, UNIT);
  }

  public String pickerCell() {
    return at(1, PICKER);
  }

  public String keyCell() {
    return at(1, KEY);
  }

  public String pickerAddress() {
    return cell(1, PICKER);
  }

  public String title() {
    return picked == null ? "" : picked.label + ", " + picked.units.label();
  }

  public String unit() {
    return picked == null ? "" : picked.units.label();
  }

  private void head() {
    cells.add(new ReadMe.Cell(0, 1, Role.TITLE, "", theme.text("Charts.title")));
    cells.add(new ReadMe.Cell(0, 2, Role.EXPLANATION, "", theme.text("Charts.says")));
    Formula back = Formula.link(Names.sheet(ReadMe.CONTENTS), theme.text("link.back"));
    cells.add(new ReadMe.Cell(0, 3, Role.BACK, "", back));
    cells.add(new ReadMe.Cell(0, 4, Role.LEGEND, "", theme.text("Charts.legend")));
    if (picked == null) {
      cells.add(new ReadMe.Cell(0, PICKER, Role.PROSE, "", theme.text("Charts.nothing")));
      return;
    }
    name(PICKER, "series");
    cells.add(new ReadMe.Cell(1, PICKER, Role.YOURS_LINE, "", picked.label));
    for (int column = 2; column <= PICKER_WIDTH; column++) {
      cells.add(new ReadMe.Cell(column, PICKER, Role.YOURS_LINE, "", null));
    }
    name(KEY, "key");
    value(KEY, "INDEX(chart_keys,MATCH(chart_series,list_series,0))", picked.key.toString());
    name(UNIT, "unit");
    value(UNIT, "INDEX(chart_units,MATCH(chart_series,list_series,0))", unit());
    name(TITLE, "heading");
    name(TITLE + 1, "scale");
    value(TITLE + 1, "INDEX(chart_scales,MATCH(chart_series,list_series,0))", picked.units.scale());
    name(TITLE + 2, "from");
    value(
        TITLE + 2, "INDEX(chart_starts,MATCH(chart_series,list_series,0))", years(picked).first());
    name(TITLE + 3, "to");
    value(TITLE + 3, "INDEX(chart_ends,MATCH(chart_series,list_series,0))", years(picked).last());
    name(LINE, "line");
    String reconciled = ChartNumbers.headings(theme)[ChartNumbers.RECONCILED];
    value(
        LINE,
        cell(ChartNumbers.RECONCILED, HEADINGS) + "&\": \"&" + cell(1, TITLE),
        reconciled + ": " + title());
    value(TITLE, "chart_series&\", \"&" + cell(1, UNIT), title());
    if (!hasConflicts()) {
      noConflicts();
    }
  }

  /** Instead of an empty chart: what is so now, and what to do should it become otherwise. */
  private void noConflicts() {
    String none = theme.text("Charts.no_conflicts");
    String open = "COUNTIFS(Reconcile[Agreement],\"conflict\",Reconcile[Review],\"open\")";
    var says =
        new Formula(
            "IF("
                + open
                + "=0,\""
                + Formula.quoted(none)
                + "\",\""
                + Formula.quoted(theme.text("Charts.new_conflicts"))
                + "\")",
            none);
    cells.add(new ReadMe.Cell(0, BARS_BEGIN, Role.PROSE, "", says));
  }

  private void name(int row, String what) {
    cells.add(new ReadMe.Cell(0, row, Role.PROSE_BOLD, "", theme.text("Charts." + what)));
  }

  private void value(int row, String formula, Object cached) {
    cells.add(new ReadMe.Cell(1, row, Role.KEY, "", new Formula(formula, cached)));
  }

  /** A chart leaves out what is not available. */
  static Object orNothing(@Nullable Double value) {
    return value == null ? RowXml.NOT_AVAILABLE : value;
  }
}
