package tallybook.workbook.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a table of a file holds of the user's.
 *
 * @param rows of the sheet on which the keys stand
 * @param keys of the rows, in the file's order
 * @param cells of the user's, by row key and heading as written; blank ones are absent
 * @param seen kept cells of ours that a later run compares with, by row key and heading
 * @param userColumns headings that are not ours, in the file's order
 * @param duplicates keys of rows that differ in what is the user's, though they bear the same
 * @param torn keys of rows whose cells were sorted away from them
 * @param unkeyed rows with content of the user's but without a key, by row number
 */
record TableContent(
    TableFinder.Found found,
    RowNumbers rows,
    List<String> keys,
    Map<String, Map<String, CellValue>> cells,
    Map<String, Map<String, CellValue>> seen,
    List<String> userColumns,
    Set<String> duplicates,
    Set<String> torn,
    Map<Integer, Map<String, CellValue>> unkeyed) {

  static TableContent empty(TableFinder.Found found) {
    return new TableContent(
        found,
        new RowNumbers(),
        new ArrayList<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new ArrayList<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new TreeMap<>());
  }

  /** Whether what stands beside a key is to be taken as said of it. */
  boolean isSound(String key) {
    return !duplicates.contains(key) && !torn.contains(key);
  }

  /** Takes rows whose cells were sorted away for saying nothing: what was typed there is kept. */
  void tear(Set<String> rowKeys) {
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      if (rowKeys.contains(key) && torn.add(key)) {
        setAside(key, rows.get(i));
      }
    }
  }

  private void setAside(String key, int row) {
    Map<String, CellValue> typed = new LinkedHashMap<>(cells.getOrDefault(key, Map.of()));
    typed.keySet().retainAll(found.known().yours().values());
    typed
        .entrySet()
        .removeIf(e -> Rulings.isUsual(found.known().table(), e.getKey(), e.getValue()));
    if (!typed.isEmpty()) {
      unkeyed.put(row, typed);
    }
    Map<String, CellValue> left = cells.get(key);
    if (left != null) {
      left.keySet().removeAll(found.known().yours().values());
    }
  }

  CellValue cell(String key, String heading) {
    return of(cells, key, heading);
  }

  CellValue seen(String key, String heading) {
    return of(seen, key, heading);
  }

  private static CellValue of(Map<String, Map<String, CellValue>> all, String key, String heading) {
    Map<String, CellValue> row = all.get(key);
    return row == null ? CellValue.BLANK : row.getOrDefault(heading, CellValue.BLANK);
  }
}
