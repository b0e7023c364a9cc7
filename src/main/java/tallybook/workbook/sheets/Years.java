package tallybook.workbook.sheets;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import tallybook.observation.ObsStatus;

/** The calendar years of a book's series. */
final class Years {
  private Years() {}

  /** Every year that some series has a value of its own for, in order. */
  static List<String> columns(Collection<SeriesRow> series) {
    var years = new TreeSet<String>();
    series.forEach(
        s -> s.cells.stream().filter(CellRow::isYear).forEach(c -> years.add(c.periodKey)));
    return List.copyOf(years);
  }

  /** What follows the year in the chart key of a cell that no line joins. */
  static final String APART = "|apart";

  /**
   * Names for every series and year the one cell that charts show: the year's own, else its last.
   *
   * <p>A line joins values of whole years and states at a date, for those compare. What an article
   * states of a flow as of a day, or for a part of a year, is marked apart: a line from a year's
   * turnover to that of five months would show a fall that nobody stated.
   */
  static void mark(Collection<SeriesRow> series) {
    for (SeriesRow row : series) {
      boolean plan = row.key.status() != ObsStatus.ACTUAL;
      mark(row, "", cell -> plan || cell.isYear() || cell.isState());
      mark(row, APART, cell -> !plan && !cell.isYear() && !cell.isState());
    }
  }

  private static void mark(SeriesRow row, String suffix, Predicate<CellRow> which) {
    Map<Integer, CellRow> byYear = new TreeMap<>();
    for (CellRow cell : row.cells) {
      if (!cell.lastDay().equals(LocalDate.MIN) && which.test(cell)) {
        byYear.merge(cell.lastDay().getYear(), cell, (a, b) -> better(a, b) ? a : b);
      }
    }
    byYear.forEach((year, cell) -> cell.chartKey = row.key + "|" + year + suffix);
  }

  private static boolean better(CellRow a, CellRow b) {
    if (a.isYear() != b.isYear()) {
      return a.isYear();
    }
    return a.lastDay().isAfter(b.lastDay());
  }
}
