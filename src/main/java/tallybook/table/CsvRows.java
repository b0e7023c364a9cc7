package tallybook.table;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Row;

/**
 * The lines of a comma-, semicolon- or tab-separated file as rows, one at a time. The first line
 * names the columns; the separator is the one that occurs most in it. What {@link CsvWriter} wrote
 * comes back as it was.
 */
final class CsvRows implements RowSource {
  private static final int LONGEST_CELL = 1 << 22;

  private final PushbackReader in;
  private final List<String> columns;
  private char separator = ',';
  private int line = 1;
  private int begun = 1;

  CsvRows(Reader reader) throws IOException {
    in = new PushbackReader(reader, 1 << 16);
    skipByteOrderMark();
    separator = detectSeparator();
    List<String> heading = record();
    columns = heading == null ? List.of() : heading.stream().map(String::strip).toList();
  }

  @Override
  public int line() {
    return begun;
  }

  @Override
  public @Nullable Row next() throws IOException {
    while (true) {
      List<String> cells = record();
      if (cells == null) {
        return null;
      }
      if (cells.size() > 1 || !cells.get(0).isBlank()) {
        return row(cells);
      }
    }
  }

  private Row row(List<String> cells) throws RowException {
    if (cells.size() > columns.size()) {
      throw new RowException(
          begun, cells.size() + " cells under " + columns.size() + " column names");
    }
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        byName.put(columns.get(i), unguarded(cells.get(i)));
      }
    }
    return byName::get;
  }

  private static String unguarded(String text) {
    return text.startsWith("'") && !CsvWriter.guarded(text.substring(1)).equals(text.substring(1))
        ? text.substring(1)
        : text;
  }

  /** The cells of the next record, or null at the end. */
  private @Nullable List<String> record() throws IOException {
    begun = line;
    int c = in.read();
    if (c < 0) {
      return null;
    }
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    while (true) {
      if (c == '"' && cell.length() == 0) {
        quoted(cell);
        c = in.read();
      }
      if (c < 0 || c == '\n' || c == '\r') {
        cells.add(cell.toString());
        endOfLine(c);
        return cells;
      }
      if (c == separator) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        append(cell, c);
      }
      c = in.read();
    }
  }

  /** Reads up to the closing quote, which may be doubled inside. */
  private void quoted(StringBuilder cell) throws IOException {
    while (true) {
      int c = in.read();
      if (c < 0) {
        throw new RowException(begun, "a quotation mark is never closed");
      }
      if (c == '"') {
        c = in.read();
        if (c != '"') {
          unread(c);
          return;
        }
      } else if (c == '\n') {
        line++;
      }
      append(cell, c);
    }
  }

  private void append(StringBuilder cell, int c) throws RowException {
    if (cell.length() >= LONGEST_CELL) {
      throw new RowException(begun, "a cell is longer than " + LONGEST_CELL + " characters");
    }
    cell.append((char) c);
  }

  private void endOfLine(int c) throws IOException {
    line++;
    if (c == '\r') {
      int next = in.read();
      if (next != '\n') {
        unread(next);
      }
    }
  }

  private void unread(int c) throws IOException {
    if (c >= 0) {
      in.unread(c);
    }
  }

  private void skipByteOrderMark() throws IOException {
    int c = in.read();
    if (c != '\uFEFF') {
      unread(c);
    }
  }

  private char detectSeparator() throws IOException {
    var head = new StringBuilder();
    int c = in.read();
    while (c >= 0 && c != '\n' && c != '\r' && head.length() < (1 << 16) - 1) {
      head.append((char) c);
      c = in.read();
    }
    unread(c);
    in.unread(head.toString().toCharArray());
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(head, candidate) > count(head, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(CharSequence text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
