package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.sheets.LogRow;

/**
 * The lines of the Run log that a run can't find out again, because it has mended what they tell.
 */
final class RunLines {
  private RunLines() {}

  /** Such lines of the last run, in their order. */
  static List<LogRow> read(PackageFile file, TableFinder.Found found) throws IOException {
    var lines = new ArrayList<LogRow>();
    try (InputStream in = file.open(found.sheet().part())) {
      file.rows(found.sheet(), in)
          .read(
              column -> true,
              (row, cells) -> {
                String item = text(found, cells, "Item");
                if (row > found.headingRow() && item != null && LogRow.isOfOneRun(item)) {
                  lines.add(
                      new LogRow(
                          item,
                          text(found, cells, "Value"),
                          text(found, cells, "Place"),
                          text(found, cells, "Severity")));
                }
                return true;
              });
    }
    return lines;
  }

  private static @Nullable String text(
      TableFinder.Found found, java.util.Map<Integer, CellValue> cells, String heading) {
    Integer column = found.column(heading);
    CellValue value = column == null ? null : cells.get(column);
    return value == null || value.isBlank() ? null : value.text();
  }
}
