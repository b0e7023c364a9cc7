package tallybook.input.text;

import java.util.ArrayList;
import tallybook.input.reader.Unreadable;

/**
 * Rows of a CSV text (RFC 4180), with the line each begins on. Cells may be quoted, and then hold
 * separators, doubled quotes and line ends. The separator is the one of comma, semicolon and tab
 * that the first line has most of.
 */
public final class DelimitedText implements TableRows {
  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  public DelimitedText(String text) {
    this(text, separator(text));
  }

  public DelimitedText(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  public char separator() {
    return separator;
  }

  /** Where the next row begins. */
  public int position() {
    return at;
  }

  @Override
  public boolean hasNext() {
    return at < text.length();
  }

  @Override
  public Row next() throws Unreadable {
    var cells = new ArrayList<String>();
    int first = line;
    do {
      cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
    } while (skip(separator));
    endOfLine();
    return new Row(first, cells);
  }

  private boolean skip(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void endOfLine() {
    if (skip('\r')) {
      skip('\n');
      line++;
    } else if (skip('\n')) {
      line++;
    }
  }

  private String bare() {
    int start = at;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private String quoted() throws Unreadable {
    int opened = line;
    var cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        if (!skip('"')) {
          return cell.append(bare()).toString();
        }
      } else if (c == '\n') {
        line++;
      }
      cell.append(c);
    }
    throw new Unreadable("quote", "line " + opened + " opens a quote that is never closed");
  }

  private static char separator(String text) {
    int end = 0;
    int[] count = new int[3];
    boolean quoted = false;
    for (; end < text.length() && (quoted || text.charAt(end) != '\n'); end++) {
      char c = text.charAt(end);
      quoted ^= c == '"';
      int which = quoted ? -1 : ",;\t".indexOf(c);
      if (which >= 0) {
        count[which]++;
      }
    }
    return count[2] > count[0] && count[2] >= count[1] ? '\t' : count[1] > count[0] ? ';' : ',';
  }
}
