package tallybook.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.readback.Previous;
import tallybook.workbook.sheets.TableSheet;

/** The sheets of ours in a workbook: where the user renamed one, under its new name. */
final class SheetNames {
  private static final int LONGEST = 31;

  private final XSSFWorkbook workbook;
  private final @Nullable Previous previous;
  private final Map<String, String> chosen = new HashMap<>();

  SheetNames(XSSFWorkbook workbook, @Nullable Previous previous) {
    this.workbook = workbook;
    this.previous = previous;
  }

  String of(TableSheet<?> table) {
    return name(table.table(), table.name());
  }

  /** A table's sheet, made if it isn't there. */
  XSSFSheet sheet(TableSheet<?> table) {
    return sheet(table.table(), table.name());
  }

  XSSFSheet sheet(String table, String usual) {
    String name = name(table, usual);
    XSSFSheet there = workbook.getSheet(name);
    return there == null ? workbook.createSheet(name) : there;
  }

  /** The name that the sheet has, or a free one: the user may have a sheet of our usual name. */
  private String name(String table, String usual) {
    return chosen.computeIfAbsent(
        table,
        t -> {
          String kept = previous == null ? null : previous.sheetName(t);
          if (kept != null) {
            return kept;
          }
          String free = usual;
          for (int i = 2; workbook.getSheet(free) != null; i++) {
            String suffix = " (" + i + ")";
            free = usual.substring(0, Math.min(usual.length(), LONGEST - suffix.length())) + suffix;
          }
          return free;
        });
  }
}
