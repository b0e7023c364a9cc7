package tallybook.workbook.sheets;

import static tallybook.workbook.stream.Address.cell;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.stream.Formula;
import tallybook.workbook.style.Role;
import tallybook.workbook.style.Theme;

/** The numbers under the charts. Columns are fixed: charts refer to them. */
public final class ChartNumbers {
  public static final int YEAR = 0;
  public static final int RECONCILED = 1;
  public static final int LOW = 2;
  public static final int HIGH = 3;

  /** Values that no line joins: as of a day, or of a part of a year. */
  public static final int APART = 4;

  public static final int TARGET = 5;
  public static final int EVIDENCE_YEAR = 6;
  public static final int EVIDENCE = 7;

  /** Columns before this one are printed. */
  public static final int ROW = 8;

  public static final int BAR_LABEL = 18;
  public static final int BAR = 19;

  /** Two points that are not seen: they make the axis of years begin and end around the values. */
  public static final int MARGIN_YEAR = 22;

  public static final int MARGIN = 23;
  public static final int MARGIN_ROWS = 2;
  private static final int APART_ROW = 9;
  private static final int TARGET_ROW = 10;
  private static final int EVIDENCE_ROW = 11;

  /** An axis of fewer years would have ticks between them. */
  private static final int LEAST_AXIS = 8;

  private final ChartsSheet sheet;
  private final List<ReadMe.Cell> cells;

  ChartNumbers(ChartsSheet sheet, List<ReadMe.Cell> cells) {
    this.sheet = sheet;
    this.cells = cells;
  }

  /** Of the columns, in their order. */
  public static String[] headings(Theme theme) {
    return theme.text("Charts.headings").split("\\s*\\|\\s*");
  }

  void write() {
    SeriesRow picked = sheet.picked();
    if (picked == null) {
      return;
    }
    String[] headings = headings(sheet.ledger().theme);
    for (int i = 0; i < headings.length; i++) {
      put(i, ChartsSheet.HEADINGS, Role.HEADER, headings[i]);
    }
    ChartYears span = sheet.years(picked);
    for (int i = 0; i < sheet.years(); i++) {
      year(ChartsSheet.HEADINGS + 1 + i, i, picked, span);
    }
    margins(picked, span);
    int figures = sheet.evidenceRows();
    for (int i = 0; i < figures; i++) {
      evidence(ChartsSheet.HEADINGS + 1 + i, i + 1, picked, span.first());
    }
    new ChartSeries(sheet, cells).write();
    for (int i = 0; i < sheet.bars().size(); i++) {
      bar(ChartsSheet.HEADINGS + 1 + i, sheet.bars().get(i));
    }
  }

  private void year(int row, int after, SeriesRow picked, ChartYears span) {
    // A row too many repeats the last year, whose points are drawn upon one another.
    int year = Math.min(span.first() + after, span.last());
    CellRow actual = at(picked, year, "");
    CellRow apart = at(picked, year, Years.APART);
    put(YEAR, row, Role.YEAR, new Formula("MIN(chart_from+" + after + ",chart_to)", year));
    put(ROW, row, Role.KEY_NUMBER, match("", row, actual));
    put(APART_ROW, row, Role.KEY_NUMBER, match(Years.APART, row, apart));
    CellRow target = planned(picked, "target", year);
    CellRow forecast = planned(picked, "forecast", year);
    CellRow plan = target == null ? forecast : target;
    put(
        TARGET_ROW,
        row,
        Role.KEY_NUMBER,
        new Formula(
            "IFERROR("
                + find("SUBSTITUTE(chart_key,\"|actual\",\"|target\")", row, "")
                + ",IFERROR("
                + find("SUBSTITUTE(chart_key,\"|actual\",\"|forecast\")", row, "")
                + ",0))",
            plan == null ? 0 : plan.row));
    number(RECONCILED, row, ROW, "Reconciled value", actual, CellRow::reconciled, picked);
    number(LOW, row, ROW, "Published low", actual, CellRow::publishedLow, picked);
    number(HIGH, row, ROW, "Published high", actual, CellRow::publishedHigh, picked);
    number(APART, row, APART_ROW, "Reconciled value", apart, CellRow::reconciled, picked);
    number(TARGET, row, TARGET_ROW, "Reconciled value", plan, CellRow::reconciled, picked);
  }

  private void evidence(int row, int k, SeriesRow picked, int from) {
    int at = picked.first() - 1 + k;
    boolean there = at <= picked.last();
    CandidateRow candidate = there ? sheet.ledger().candidates.get(at - 1) : null;
    String index = cell(EVIDENCE_ROW, row);
    String match = "MATCH(chart_series,list_series,0)";
    put(
        EVIDENCE_ROW,
        row,
        Role.KEY_NUMBER,
        new Formula(
            "IF("
                + k
                + ">INDEX(chart_last,"
                + match
                + ")-INDEX(chart_first,"
                + match
                + ")+1,0,INDEX(chart_first,"
                + match
                + ")-1+"
                + k
                + ")",
            there ? at : 0));
    Integer stated = candidate == null ? null : candidate.year();
    Integer year = stated != null && stated >= from ? stated : null;
    String of = "INDEX(Candidates[Year]," + index + ")";
    put(
        EVIDENCE_YEAR,
        row,
        Role.YEAR,
        new Formula(
            "IF(" + index + "=0,chart_from,MAX(chart_from," + of + "))",
            year == null ? from : year));
    Double value =
        candidate != null && candidate.used() && year != null
            ? (Double) (candidate.value() / scale(picked))
            : null;
    String number = "INDEX(list_value," + index + ")";
    // A figure that nothing dates has no year to divide by: it is left out.
    put(
        EVIDENCE,
        row,
        Role.CHART_NUMBER,
        new Formula(
            "IF("
                + index
                + "=0,NA(),IF(ISNUMBER("
                + number
                + "/("
                + of
                + ">=chart_from)),"
                + number
                + "/chart_scale,NA()))",
            ChartsSheet.orNothing(value)));
  }

  private void margins(SeriesRow picked, ChartYears span) {
    int first = ChartsSheet.HEADINGS + 1;
    put(
        MARGIN_YEAR,
        first,
        Role.KEY_NUMBER,
        new Formula(
            "MIN(chart_from-1,chart_to-" + (LEAST_AXIS - 1) + ")",
            Math.min(span.first() - 1, span.last() - LEAST_AXIS + 1)));
    put(MARGIN_YEAR, first + 1, Role.KEY_NUMBER, new Formula("chart_to+1", span.last() + 1));
    String latest = "INDEX(Indicators[Latest value],MATCH(chart_key,Indicators[Series],0))";
    Double value = picked.latest().reconciled();
    for (int i = 0; i < MARGIN_ROWS; i++) {
      put(
          MARGIN,
          first + i,
          Role.KEY_NUMBER,
          new Formula(
              "IF(ISNUMBER(" + latest + ")," + latest + "/chart_scale,NA())",
              ChartsSheet.orNothing(value == null ? null : (Double) (value / scale(picked)))));
    }
  }

  private void bar(int row, SeriesRow series) {
    put(BAR_LABEL, row, Role.KEY, series.label);
    put(
        BAR,
        row,
        Role.KEY_NUMBER,
        new Formula(
            "COUNTIFS(Reconcile[Series],\""
                + Formula.quoted(series.key.toString())
                + "\",Reconcile[Agreement],\"conflict\",Reconcile[Review],\"open\")",
            series.openConflicts()));
  }

  private void number(
      int column,
      int row,
      int indexColumn,
      String heading,
      @Nullable CellRow found,
      Function<CellRow, @Nullable Double> get,
      SeriesRow picked) {
    String index = cell(indexColumn, row);
    String value = "INDEX(Reconcile[" + heading + "]," + index + ")";
    Double base = found == null ? null : get.apply(found);
    Double shown = base == null ? null : (Double) (base / scale(picked));
    put(
        column,
        row,
        Role.CHART_NUMBER,
        new Formula(
            "IF(" + index + "=0,NA(),IF(ISNUMBER(" + value + ")," + value + "/chart_scale,NA()))",
            ChartsSheet.orNothing(shown)));
  }

  private Formula match(String suffix, int row, @Nullable CellRow found) {
    String find = find("chart_key", row, suffix);
    return new Formula("IFERROR(" + find + ",0)", found == null ? 0 : found.row);
  }

  private static String find(String key, int row, String suffix) {
    String after = suffix.isEmpty() ? "" : "&\"" + suffix + "\"";
    return "MATCH(" + key + "&\"|\"&" + cell(YEAR, row) + after + ",Reconcile[Chart key],0)";
  }

  private @Nullable CellRow planned(SeriesRow picked, String status, int year) {
    String key = picked.key.toString().replace("|actual", "|" + status);
    SeriesRow plan = sheet.ledger().series.get(key);
    return plan == null ? null : at(plan, year, "");
  }

  private static @Nullable CellRow at(SeriesRow series, int year, String suffix) {
    String key = series.key + "|" + year + suffix;
    for (CellRow cell : series.cells) {
      if (key.equals(cell.chartKey)) {
        return cell;
      }
    }
    return null;
  }

  private static double scale(SeriesRow series) {
    return series.units.scale();
  }

  private void put(int column, int row, Role role, @Nullable Object content) {
    cells.add(new ReadMe.Cell(column, row, role, "", content));
  }

  /** A column's cached values, those that are not available as null. */
  public static @Nullable Double[] cached(ChartsSheet sheet, int column, int rows) {
    var values = new @Nullable Double[Math.max(1, rows)];
    for (ReadMe.Cell cell : sheet.cells()) {
      int at = cell.row() - ChartsSheet.HEADINGS - 1;
      if (cell.column() == column && at >= 0 && at < rows) {
        Object content = cell.content() instanceof Formula f ? f.cached() : cell.content();
        values[at] = content instanceof Number number ? (Double) number.doubleValue() : null;
      }
    }
    return values;
  }
}
