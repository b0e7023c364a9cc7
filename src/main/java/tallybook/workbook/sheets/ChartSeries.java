package tallybook.workbook.sheets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tallybook.workbook.style.Role;

/** The series that may be picked for the chart: where their figures stand, and of what years. */
public final class ChartSeries {
  private static final int SERIES = 12;
  private static final int SERIES_KEY = 13;
  private static final int FIRST = 14;
  private static final int LAST = 15;
  private static final int UNIT = 16;
  private static final int SCALE = 17;
  private static final int FROM = 20;
  private static final int TO = 21;

  private final ChartsSheet sheet;
  private final List<ReadMe.Cell> cells;

  ChartSeries(ChartsSheet sheet, List<ReadMe.Cell> cells) {
    this.sheet = sheet;
    this.cells = cells;
  }

  void write() {
    for (int i = 0; i < sheet.series().size(); i++) {
      row(ChartsSheet.HEADINGS + 1 + i, sheet.series().get(i));
    }
  }

  private void row(int row, SeriesRow series) {
    put(SERIES, row, Role.KEY, series.label);
    put(SERIES_KEY, row, Role.KEY, series.key.toString());
    put(FIRST, row, Role.KEY_NUMBER, series.first());
    put(LAST, row, Role.KEY_NUMBER, series.last());
    put(UNIT, row, Role.KEY, series.units.label());
    put(SCALE, row, Role.KEY_NUMBER, series.units.scale());
    ChartYears span = sheet.years(series);
    put(FROM, row, Role.KEY_NUMBER, span.first());
    put(TO, row, Role.KEY_NUMBER, span.last());
  }

  private void put(int column, int row, Role role, Object content) {
    cells.add(new ReadMe.Cell(column, row, role, "", content));
  }

  /** The lists and cells of the sheet by the names that its formulas use. */
  public static Map<String, String> names(ChartsSheet sheet) {
    int rows = sheet.series().size();
    var names = new TreeMap<String, String>();
    names.put("chart_series", sheet.pickerCell());
    names.put("chart_key", sheet.keyCell());
    names.put("chart_from", sheet.at(1, ChartsSheet.TITLE + 2));
    names.put("chart_to", sheet.at(1, ChartsSheet.TITLE + 3));
    names.put("chart_starts", sheet.range(FROM, rows));
    names.put("chart_ends", sheet.range(TO, rows));
    names.put("chart_scale", sheet.at(1, ChartsSheet.TITLE + 1));
    names.put("list_series", sheet.range(SERIES, rows));
    names.put("chart_keys", sheet.range(SERIES_KEY, rows));
    names.put("chart_first", sheet.range(FIRST, rows));
    names.put("chart_last", sheet.range(LAST, rows));
    names.put("chart_units", sheet.range(UNIT, rows));
    names.put("chart_scales", sheet.range(SCALE, rows));
    return names;
  }
}
