package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** All values of a workbook that is not ours. */
public final class Sheets {
  private Sheets() {}

  /**
   * By sheet, row from 1 and column from 0: a Double or a String, days as {@code 2024-06-12}; blank
   * cells are absent.
   */
  public static Map<String, TreeMap<Integer, TreeMap<Integer, Object>>> values(PackageFile file)
      throws IOException {
    Map<String, TreeMap<Integer, TreeMap<Integer, Object>>> sheets = new LinkedHashMap<>();
    for (PackageFile.SheetPart sheet : file.sheets()) {
      var rows = new TreeMap<Integer, TreeMap<Integer, Object>>();
      try (InputStream in = file.open(sheet.part())) {
        file.rowsWithDays(in)
            .read(
                column -> true,
                (number, cells) -> {
                  var row = new TreeMap<Integer, Object>();
                  cells.forEach(
                      (column, cell) -> {
                        Object value = cell.value();
                        if (value instanceof Double) {
                          row.put(column, value);
                        } else if (!cell.isBlank()) {
                          row.put(column, cell.text());
                        }
                      });
                  rows.put(number, row);
                  return true;
                });
      }
      sheets.put(sheet.name(), rows);
    }
    return sheets;
  }
}
