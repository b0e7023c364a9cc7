package tallybook.workbook.compare;

import java.util.TreeMap;
import tallybook.workbook.readback.NumberReader;

/** Rows of a CSV text: numbers as numbers, other cells as texts, blank ones absent. */
final class Csv {
  private Csv() {}

  static TreeMap<Integer, TreeMap<Integer, Object>> rows(String text) {
    var rows = new TreeMap<Integer, TreeMap<Integer, Object>>();
    char separator = separator(text);
    var cell = new StringBuilder();
    boolean quoted = false;
    int row = 1;
    int column = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == separator || c == '\n')) {
        put(rows, row, column++, cell.toString().strip());
        cell.setLength(0);
        if (c == '\n') {
          row++;
          column = 0;
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }

  /** The separator that most lines have: where it is a semicolon or a tab, commas are decimal. */
  private static char separator(String text) {
    char best = ',';
    long most = 0;
    for (char one : new char[] {';', '\t', ','}) {
      long lines = text.lines().limit(50).filter(line -> line.indexOf(one) >= 0).count();
      if (lines > most) {
        most = lines;
        best = one;
      }
    }
    return best;
  }

  private static void put(
      TreeMap<Integer, TreeMap<Integer, Object>> rows, int row, int column, String text) {
    if (!text.isEmpty()) {
      Object value = NumberReader.digits(text).<Object>map(n -> n.doubleValue()).orElse(text);
      rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, value);
    }
  }
}
