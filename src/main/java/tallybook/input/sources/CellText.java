package tallybook.input.sources;

/**
 * Cells of a list that people open in spreadsheets, where a text that begins with {@code =} would
 * be taken for a formula: it is written with an apostrophe before it, and read without.
 */
final class CellText {
  private static final String FORMULA = "=+-@\t\r";

  private CellText() {}

  static String read(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }

  /** A cell with the quotes that it needs. */
  static String written(String cell, char separator) {
    String safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return quoted(safe, separator);
  }

  /** A cell as it was, with the quotes that it needs. */
  static String quoted(String cell, char separator) {
    boolean plain =
        cell.indexOf(separator) < 0
            && cell.indexOf('"') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0
            && cell.strip().length() == cell.length();
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
