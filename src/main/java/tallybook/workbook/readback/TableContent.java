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
        new TreeMap<>());
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
