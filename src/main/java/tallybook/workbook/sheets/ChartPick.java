package tallybook.workbook.sheets;

import java.util.Comparator;
import java.util.List;
import tallybook.observation.ObsStatus;

/** Which series the charts show. */
final class ChartPick {
  private ChartPick() {}

  /** Series of facts; their targets and forecasts are drawn with them. */
  static List<SeriesRow> pickable(Ledger ledger) {
    var facts =
        ledger.series.values().stream().filter(s -> s.key.status() == ObsStatus.ACTUAL).toList();
    return facts.isEmpty() ? List.copyOf(ledger.series.values()) : facts;
  }

  /** The user's pick if it is there, else the series with most to draw. */
  static SeriesRow picked(List<SeriesRow> series, Ledger ledger) {
    Object wanted = ledger.edits.of(ChartsSheet.SHEET, "chart_series", "chart_series");
    SeriesRow most = series.get(0);
    for (SeriesRow row : series) {
      if (row.label.equals(wanted)) {
        return row;
      }
      if (drawn(row) > drawn(most)) {
        most = row;
      }
    }
    return most;
  }

  /** Those in conflict, with most open conflicts first. */
  static List<SeriesRow> inConflict(Ledger ledger, int most) {
    return ledger.series.values().stream()
        .filter(SeriesRow::isInConflict)
        .sorted(
            Comparator.comparingLong(SeriesRow::openConflicts)
                .reversed()
                .thenComparing(Comparator.comparingInt(SeriesRow::figures).reversed())
                .thenComparing(s -> s.label))
        .limit(most)
        .toList();
  }

  private static long drawn(SeriesRow row) {
    return 1000 * row.cells.stream().filter(c -> c.chartKey != null).count() + row.figures();
  }
}
