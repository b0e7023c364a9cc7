package tallybook.workbook.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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
   * @param row texts of its row
   * @param above the headings above it
   * @param caption its sheet's name, and texts that stand alone in their rows above
   */
  record Cell(
      String sheet, String address, double value, String row, String above, String caption) {

    /** All of these, the nearest first. */
    String words() {
      return row + " " + above + " " + caption;
    }
  }

  /**
   * Reads an .xlsx, .csv or .tsv file; texts that are numbers ("5.7 bn") as the reader takes them.
   */
  static HandSheet read(Path file, NumberReader numbers) throws IOException {
    var cells = new ArrayList<Cell>();
    if (file.toString().endsWith(".csv") || file.toString().endsWith(".tsv")) {
      add(String.valueOf(file.getFileName()), Csv.rows(text(file)), numbers, cells);
      return new HandSheet(cells);
    }
    if (!isPacked(file)) {
      String found = Files.size(file) == 0 ? "is empty" : "is neither .xlsx nor .csv";
      throw new IOException(file + ": " + found + "; save your sheet as one of these");
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
                  cells.add(
                      new Cell(
                          sheet,
                          Address.cell(column, number),
                          amount,
                          left.toString(),
                          above.getOrDefault(column, ""),
                          sheet + caption));
                } else {
                  above.merge(column, text(value), (a, b) -> a + " " + b);
                }
              });
        });
  }

  /** In UTF-8, else as old spreadsheets write it. */
  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static boolean isPacked(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 'P' && in.read() == 'K';
    }
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
