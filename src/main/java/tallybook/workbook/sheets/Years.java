package tallybook.workbook.sheets;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The calendar years of a book's series. */
final class Years {
  private Years() {}

  /** Every year that some series has a value of its own for, in order. */
  static List<String> columns(Collection<SeriesRow> series) {
    var years = new TreeSet<String>();
    series.forEach(
        s -> s.cells.stream().filter(CellRow::isYear).forEach(c -> years.add(c.cell.periodKey())));
    return List.copyOf(years);
  }

  /**
   * Names for every series and year the one cell that charts show: the year's own, else its last.
   */
  static void mark(Collection<SeriesRow> series) {
    for (SeriesRow row : series) {
      Map<Integer, CellRow> byYear = new TreeMap<>();
      for (CellRow cell : row.cells) {
        if (!cell.lastDay().equals(LocalDate.MIN)) {
          byYear.merge(cell.lastDay().getYear(), cell, (a, b) -> better(a, b) ? a : b);
        }
      }
      byYear.forEach((year, cell) -> cell.chartKey = row.key + "|" + year);
    }
  }

  private static boolean better(CellRow a, CellRow b) {
    if (a.isYear() != b.isYear()) {
      return a.isYear();
    }
    return a.lastDay().isAfter(b.lastDay());
  }
}
