package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads what is the user's in a table that was found: rows by key, columns by heading. */
final class TableReader {
  private final PackageFile file;

  TableReader(PackageFile file) {
    this.file = file;
  }

  /**
   * Reads a table.
   *
   * @param alsoSeen headings of cells of ours that are kept too
   */
  TableContent read(TableFinder.Found found, List<String> alsoSeen) throws IOException {
    var content = TableContent.empty(found);
    Map<Integer, String> yours = new TreeMap<>();
    Map<Integer, String> seen = new TreeMap<>();
    found
        .columns()
        .forEach(
            (normal, column) -> {
              String heading = found.known().yours().get(normal);
              if (heading != null) {
                yours.put(column, heading);
              } else if (!found.known().has(normal)) {
                String written = String.valueOf(found.written().get(column));
                yours.put(column, written);
                content.userColumns().add(written);
              }
            });
    for (String heading : alsoSeen) {
      Integer column = found.column(heading);
      if (column != null) {
        seen.put(column, heading);
      }
    }
    Integer key = found.column(found.known().key());
    if (key == null) {
      throw new IllegalStateException("found without its key: " + found.known().table());
    }
    Set<Integer> wanted = new HashSet<>(yours.keySet());
    wanted.addAll(seen.keySet());
    wanted.add(key);
    Map<String, Integer> known = new HashMap<>();
    try (InputStream in = file.open(found.sheet().part())) {
      file.rows(found.sheet(), in)
          .read(
              SheetRows.only(wanted),
              (number, cells) -> {
                if (number > found.headingRow()) {
                  take(content, number, cells, key, yours, seen, known);
                }
                return true;
              });
    }
    return content;
  }

  private static void take(
      TableContent content,
      int number,
      TreeMap<Integer, CellValue> cells,
      int keyColumn,
      Map<Integer, String> yours,
      Map<Integer, String> seen,
      Map<String, Integer> known) {
    Map<String, CellValue> typed = new LinkedHashMap<>();
    Map<String, CellValue> kept = new LinkedHashMap<>();
    for (Map.Entry<Integer, CellValue> cell : cells.entrySet()) {
      String heading = yours.get(cell.getKey());
      boolean blank = cell.getValue().isBlank() && cell.getValue().formula() == null;
      if (heading != null && !blank) {
        typed.put(heading, cell.getValue());
      }
      String ours = seen.get(cell.getKey());
      if (ours != null && !blank) {
        kept.put(ours, cell.getValue());
      }
    }
    CellValue keyCell = cells.getOrDefault(keyColumn, CellValue.BLANK);
    String key = keyCell.text().strip();
    if (key.isEmpty()) {
      if (!typed.isEmpty()) {
        content.unkeyed().put(number, typed);
      }
      return;
    }
    Integer before = known.putIfAbsent(key, number);
    if (before != null) {
      merge(content, key, before, number, typed);
      return;
    }
    content.keys().add(key);
    content.rows().add(number);
    if (!typed.isEmpty()) {
      content.cells().put(key, typed);
    }
    if (!kept.isEmpty()) {
      content.seen().put(key, kept);
    }
  }

  /**
   * Of two rows with one key, edits that differ are applied from neither, and are kept from both; a
   * row without edits says nothing.
   */
  private static void merge(
      TableContent content, String key, int before, int number, Map<String, CellValue> second) {
    Map<String, CellValue> first = content.cells().getOrDefault(key, Map.of());
    if (content.duplicates().contains(key)) {
      content.unkeyed().put(number, second);
    } else if (first.isEmpty() && !second.isEmpty()) {
      content.cells().put(key, second);
    } else if (!first.equals(second) && !second.isEmpty()) {
      content.duplicates().add(key);
      content.unkeyed().put(before, first);
      content.unkeyed().put(number, second);
      content.cells().remove(key);
    }
  }
}
