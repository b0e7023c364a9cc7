package tallybook.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Row;

/**
 * The lines of a comma-, semicolon- or tab-separated file as rows, one at a time. The first line
 * names the columns; the separator is the one that occurs most in it. What {@link CsvWriter} wrote
 * comes back as it was. A row is valid until the next is read.
 */
final class CsvRows implements RowSource {
  private static final int LONGEST = 1 << 22;
  private static final int LONGEST_HEADING = 1 << 16;

  private final Window window;
  private final Cells cells = new Cells(true);
  private final byte separator;
  private int line = 1;
  private int begun = 1;

  /** Of the record that is being read: cells, line breaks inside, and where it ends. */
  private int count;

  private int breaks;
  private int at;

  CsvRows(Window window) throws IOException {
    this.window = window;
    window.skipByteOrderMark();
    separator = detectSeparator();
    if (record()) {
      String[] names = new String[count];
      for (int i = 0; i < count; i++) {
        String text = cells.text(i);
        names[i] = text == null ? "" : text.strip();
      }
      for (String name : names) {
        cells.name(name);
      }
    }
  }

  @Override
  public int line() {
    return begun;
  }

  @Override
  public @Nullable Row next() throws IOException {
    while (record()) {
      if (count > cells.names()) {
        throw new RowException(begun, count + " cells under " + cells.names() + " column names");
      }
      String first = count == 1 ? cells.text(0) : "";
      if (count > 1 || first != null && !first.isBlank()) {
        return cells;
      }
    }
    return null;
  }

  /** Reads the cells of the next record; false at the end. */
  private boolean record() throws IOException {
    begun = line;
    boolean ended = false;
    while (!parse(ended)) {
      if (window.length() > LONGEST) {
        window.from = window.limit;
        throw new RowException(begun, "a record is longer than " + LONGEST + " bytes");
      }
      if (ended) {
        window.from = window.limit;
        throw new RowException(begun, "a quotation mark is never closed");
      }
      ended = !window.more();
      if (ended && window.length() == 0) {
        return false;
      }
    }
    line += breaks + 1;
    window.from = at;
    return true;
  }

  /**
   * Finds the cells of the record that begins the window.
   *
   * @param ended whether the window's end is that of the file
   * @return false if the record goes on behind the window
   */
  private boolean parse(boolean ended) {
    byte[] bytes = window.bytes;
    int limit = window.limit;
    cells.clear(bytes);
    count = 0;
    breaks = 0;
    int p = window.from;
    while (true) {
      int start = p;
      if (p < limit && bytes[p] == '"') {
        p = quoted(bytes, p, limit, ended);
        if (p < 0) {
          return false;
        }
      } else {
        while (p < limit && bytes[p] != separator && bytes[p] != '\n' && bytes[p] != '\r') {
          p++;
        }
        if (p < limit || ended) {
          cells.set(count, start, p, start, p);
        }
      }
      if (p >= limit) {
        count++;
        at = limit;
        return ended;
      }
      count++;
      byte b = bytes[p++];
      if (b != separator) {
        return endOfLine(b, bytes, p, limit, ended);
      }
    }
  }

  private boolean endOfLine(byte b, byte[] bytes, int p, int limit, boolean ended) {
    at = p;
    if (b == '\r' && p == limit && !ended) {
      return false;
    }
    if (b == '\r' && p < limit && bytes[p] == '\n') {
      at = p + 1;
    }
    return true;
  }

  /** A cell in quotation marks; returns where it ends, or -1 if it goes on behind the window. */
  private int quoted(byte[] bytes, int start, int limit, boolean ended) {
    int p = start + 1;
    while (p < limit && bytes[p] != '"') {
      breaks += bytes[p++] == '\n' ? 1 : 0;
    }
    if (p == limit || p + 1 == limit && !ended) {
      return -1;
    }
    boolean isPlain = p + 1 == limit || isEnd(bytes[p + 1]);
    if (isPlain) {
      cells.set(count, start + 1, p, start, p + 1);
      return p + 1;
    }
    return decoded(bytes, start, limit, ended);
  }

  private boolean isEnd(byte b) {
    return b == separator || b == '\n' || b == '\r';
  }

  /** A cell with doubled quotation marks, or with text after its closing one. */
  private int decoded(byte[] bytes, int start, int limit, boolean ended) {
    int mark = cells.mark();
    int p = start;
    breaks = breaksBefore(bytes, start);
    boolean inside = false;
    while (p < limit) {
      byte b = bytes[p];
      if (inside) {
        if (b != '"') {
          breaks += b == '\n' ? 1 : 0;
          cells.append(b);
        } else if (p + 1 < limit && bytes[p + 1] == '"') {
          cells.append('"');
          p++;
        } else {
          inside = false;
        }
      } else if (b == '"' && cells.mark() == mark) {
        inside = true;
      } else if (isEnd(b)) {
        cells.setDecoded(count, mark, start, p);
        return p;
      } else {
        cells.append(b);
      }
      p++;
    }
    if (!ended || inside) {
      return -1;
    }
    cells.setDecoded(count, mark, start, p);
    return p;
  }

  /** Line breaks in the record before a place. */
  private int breaksBefore(byte[] bytes, int place) {
    int before = 0;
    for (int i = window.from; i < place; i++) {
      before += bytes[i] == '\n' ? 1 : 0;
    }
    return before;
  }

  private byte detectSeparator() throws IOException {
    int end = window.from;
    while (true) {
      if (end == window.limit) {
        int seen = end - window.from;
        if (seen > LONGEST_HEADING || !window.more()) {
          break;
        }
        end = window.from + seen;
      }
      byte b = window.bytes[end];
      if (b == '\n' || b == '\r') {
        break;
      }
      end++;
    }
    byte best = ',';
    for (byte candidate : new byte[] {';', '\t'}) {
      best = occurrences(candidate, end) > occurrences(best, end) ? candidate : best;
    }
    return best;
  }

  private int occurrences(byte wanted, int end) {
    int count = 0;
    for (int i = window.from; i < end; i++) {
      count += window.bytes[i] == wanted ? 1 : 0;
    }
    return count;
  }
}
