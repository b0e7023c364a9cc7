package tallybook.workbook.readback;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of a table as texts, by key and heading. */
public final class Rows {
  private Rows() {}

  /** What stands for a formula that was saved without its value, as some programs do. */
  public static final String UNCALCULATED = "(not calculated)";

  /**
   * Reads columns of a table.
   *
   * @return by row key, in the file's order, what each column shows; blank cells are absent; empty
   *     if the workbook lacks the table
   */
  public static Map<String, Map<String, String>> of(
      PackageFile file, Schema schema, String table, List<String> headings) throws IOException {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (Schema.Known known : schema.tables()) {
      Optional<TableFinder.Found> found =
          known.table().equals(table)
              ? new TableFinder(file, new ArrayList<>()).find(known)
              : Optional.empty();
      if (found.isPresent()) {
        TableContent content = new TableReader(file).read(found.get(), headings);
        for (String key : content.keys()) {
          Map<String, String> row = new LinkedHashMap<>();
          for (String heading : headings) {
            CellValue cell = content.cell(key, heading);
            CellValue value = cell.isBlank() ? content.seen(key, heading) : cell;
            if (!value.isBlank()) {
              row.put(heading, value.text());
            } else if (value.formula() != null) {
              row.put(heading, UNCALCULATED);
            }
          }
          rows.put(key, row);
        }
      }
    }
    return rows;
  }
}
