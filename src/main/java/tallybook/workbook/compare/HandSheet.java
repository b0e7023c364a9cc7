package tallybook.workbook.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tallybook.workbook.readback.NumberReader;
import tallybook.workbook.readback.PackageFile;
import tallybook.workbook.readback.Sheets;
import tallybook.workbook.stream.Address;

/**
 * A sheet made by hand, as numbers with the words around them.
 *
 * @param cells in the sheet's order
 */
record HandSheet(List<Cell> cells) {
  /**
   * A number.
   *
   * @param sheet its sheet, or the file's name
   * @param address {@code C7}
   * @param words texts of its row and the headings above it, with a blank between
   */
  record Cell(String sheet, String address, double value, String words) {}

  /** Reads an .xlsx or .csv file; texts that are numbers ("5.7 bn") as the reader takes them. */
  static HandSheet read(Path file, NumberReader numbers) throws IOException {
    var cells = new ArrayList<Cell>();
    if (file.toString().endsWith(".csv")) {
      add(
          String.valueOf(file.getFileName()),
          Csv.rows(Files.readString(file, StandardCharsets.UTF_8)),
          numbers,
          cells);
      return new HandSheet(cells);
    }
    try (PackageFile workbook = PackageFile.open(file)) {
      for (var sheet : Sheets.values(workbook).entrySet()) {
        add(sheet.getKey(), sheet.getValue(), numbers, cells);
      }
    }
    return new HandSheet(cells);
  }

  /**
   * A number's words: those of its row, those above it, and the caption, a text alone in its row.
   */
  private static void add(
      String sheet,
      TreeMap<Integer, TreeMap<Integer, Object>> rows,
      NumberReader numbers,
      List<Cell> cells) {
    TreeMap<Integer, String> above = new TreeMap<>();
    var caption = new StringBuilder();
    rows.forEach(
        (number, row) -> {
          row.replaceAll((column, value) -> typed(value, numbers));
          if (row.size() == 1 && row.firstEntry().getValue() instanceof String title) {
            caption.append(' ').append(title);
            return;
          }
          var left = new StringBuilder();
          row.values().stream()
              .filter(v -> v instanceof String || isYear(v))
              .forEach(v -> left.append(' ').append(text(v)));
          row.forEach(
              (column, value) -> {
                if (value instanceof Double amount && !isYear(value)) {
                  String words = sheet + caption + left + " " + above.getOrDefault(column, "");
                  cells.add(new Cell(sheet, Address.cell(column, number), amount, words));
                } else {
                  above.merge(column, text(value), (a, b) -> a + " " + b);
                }
              });
        });
  }

  private static Object typed(Object value, NumberReader numbers) {
    return value instanceof String text
        ? numbers.read(text).<Object>map(java.math.BigDecimal::doubleValue).orElse(text)
        : value;
  }

  static boolean isYear(Object value) {
    return value instanceof Double year && year == Math.rint(year) && year >= 1950 && year <= 2100;
  }

  private static String text(Object value) {
    return isYear(value) ? Integer.toString(((Double) value).intValue()) : value.toString();
  }
}
