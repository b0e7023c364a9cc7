package tallybook.workbook.sheets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.observation.SeriesKey;

/** A series with its cells, in the order of their periods. */
final class SeriesRow {
  final SeriesKey key;
  final Units units;
  final List<CellRow> cells = new ArrayList<>();
  String label;

  SeriesRow(SeriesKey key, String label, Units units) {
    this.key = key;
    this.label = label;
    this.units = units;
  }

  /** The cell of a calendar year, or null. */
  @Nullable CellRow year(String year) {
    for (CellRow cell : cells) {
      if (cell.periodKey.equals(year)) {
        return cell;
      }
    }
    return null;
  }

  /** Whether some cell is of a calendar year. */
  boolean hasYear() {
    return cells.stream().anyMatch(CellRow::isYear);
  }

  /** The cell whose period ends last; the later in order of two that end together. */
  CellRow latest() {
    CellRow latest = cells.get(0);
    for (CellRow cell : cells) {
      if (cell.lastDay().compareTo(latest.lastDay()) >= 0) {
        latest = cell;
      }
    }
    return latest;
  }

  int figures() {
    return cells.stream().mapToInt(CellRow::figures).sum();
  }

  long openConflicts() {
    return cells.stream().filter(SeriesRow::isOpenConflict).count();
  }

  /** Whether figures of some cell exclude each other, looked at or not. */
  boolean isInConflict() {
    return cells.stream().anyMatch(cell -> cell.agreement().equals("conflict"));
  }

  static boolean isOpenConflict(CellRow cell) {
    return cell.agreement().equals("conflict") && cell.review().equals("open");
  }

  /** First row of the series in the list of candidates, from 1. */
  int first() {
    return cells.get(0).first;
  }

  int last() {
    return cells.get(cells.size() - 1).last();
  }

  /**
   * Pickers find a series by its label: where two share one, the unit and status tell them apart.
   */
  static void makeLabelsUnique(Collection<SeriesRow> rows) {
    Map<String, Integer> count = new HashMap<>();
    rows.forEach(row -> count.merge(row.label + row.key.status(), 1, Integer::sum));
    for (SeriesRow row : rows) {
      if (count.getOrDefault(row.label + row.key.status(), 0) > 1) {
        row.label += ", " + row.units.label();
      }
    }
  }
}
