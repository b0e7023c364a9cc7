package tallybook.workbook.sheets;

import java.util.List;
import java.util.TreeSet;

/** The first and last year that a chart of a series shows. */
record ChartYears(int first, int last) {
  private static final int MOST = 80;

  /** Stands for the years of a series that has none, for a chart that shows nothing. */
  private static final int NONE = 2000;

  int count() {
    return last - first + 1;
  }

  /** The years of a series' values, its plans and the figures behind them; 80 at most. */
  static ChartYears of(SeriesRow row, Ledger ledger) {
    var shown = new TreeSet<Integer>();
    row.cells.forEach(cell -> add(cell, shown));
    for (String status : List.of("target", "forecast")) {
      SeriesRow plan = ledger.series.get(row.key.toString().replace("|actual", "|" + status));
      if (plan != null) {
        plan.cells.forEach(cell -> add(cell, shown));
      }
    }
    for (CandidateRow candidate : ledger.candidates.subList(row.first() - 1, row.last())) {
      Integer year = candidate.year();
      if (year != null) {
        shown.add(year);
      }
    }
    if (shown.isEmpty()) {
      return new ChartYears(NONE, NONE);
    }
    return new ChartYears(Math.max(shown.first(), shown.last() - MOST + 1), shown.last());
  }

  private static void add(CellRow cell, TreeSet<Integer> shown) {
    if (cell.chartKey != null) {
      shown.add(cell.lastDay().getYear());
    }
  }
}
