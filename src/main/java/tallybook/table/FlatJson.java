package tallybook.table;

import java.io.IOException;

/**
 * Reads a line that holds one JSON object of texts, numbers, truths and nulls, in place. It takes
 * what it understands and nothing else: any other line is left for a parser that tells what is
 * wrong with it.
 */
final class FlatJson {
  private final Cells cells = new Cells(false);
  private final FieldNames names = new FieldNames(cells);
  private final EscapedText escapes = new EscapedText(cells);
  private byte[] bytes = {};
  private int limit;
  private int p;

  /** Set where the line can't be read here. */
  private boolean failed;

  /** The cells of the last line that was read. */
  Cells cells() {
    return cells;
  }

  /** Reads the line that begins the window, if it is whole and of this kind. */
  boolean read(Window window) throws IOException {
    while (true) {
      bytes = window.bytes;
      limit = window.limit;
      p = window.from;
      failed = false;
      cells.clear(bytes);
      object();
      if (!failed && p < limit) {
        window.from = p;
        return true;
      }
      boolean isShort = p >= limit;
      if (!isShort || !window.more()) {
        return false;
      }
    }
  }

  private void object() {
    blanks();
    if (!take('{')) {
      return;
    }
    blanks();
    int expected = 0;
    if (peek() == '}') {
      p++;
      endOfLine();
      return;
    }
    while (true) {
      int place = expected;
      int label = names.label(expected, bytes, p, limit);
      if (label > 0 && !cells.isSet(expected)) {
        p += label;
      } else {
        place = name(expected);
        blanks();
        if (failed || !take(':')) {
          return;
        }
      }
      blanks();
      value(place);
      blanks();
      if (failed) {
        return;
      }
      expected = place + 1;
      if (peek() == '}') {
        p++;
        endOfLine();
        return;
      }
      if (!take(',')) {
        return;
      }
      blanks();
    }
  }

  /** Leaves the place after the line's end; a line without one is left to the other parser. */
  private void endOfLine() {
    blanks();
    if (peek() == '\r') {
      p++;
      if (p < limit && bytes[p] != '\n') {
        return;
      }
    }
    take('\n');
  }

  private void blanks() {
    int at = p;
    while (at < limit && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    p = at;
  }

  /** The byte at the place, 0 behind the end. */
  private int peek() {
    return p < limit ? bytes[p] : 0;
  }

  private boolean take(char wanted) {
    if (p < limit && bytes[p] == wanted) {
      p++;
      return true;
    }
    failed = true;
    return false;
  }

  /** The place of the name that stands here, most likely the expected one; a new name is noted. */
  private int name(int expected) {
    if (!take('"')) {
      return 0;
    }
    int start = p;
    while (p < limit && bytes[p] != '"') {
      if (bytes[p] == '\\' || bytes[p] < ' ') {
        failed = true;
        return 0;
      }
      p++;
    }
    if (p >= limit) {
      failed = true;
      return 0;
    }
    int end = p++;
    int place = names.place(expected, bytes, start, end);
    if (place < 0 || cells.isSet(place)) {
      failed = true;
      return 0;
    }
    return place;
  }

  private void value(int place) {
    int start = p;
    int first = peek();
    if (first == '"') {
      string(place);
    } else if (first == '-' || first >= '0' && first <= '9') {
      number(place);
    } else if (word("null")) {
      cells.set(place, start, start, start, p);
    } else if (word("true") || word("false")) {
      cells.set(place, start, p, start, p);
    } else {
      failed = true;
    }
  }

  private boolean word(String word) {
    if (limit - p < word.length()) {
      p = first(word) ? limit : p;
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[p + i] != word.charAt(i)) {
        return false;
      }
    }
    p += word.length();
    return true;
  }

  private boolean first(String word) {
    return p < limit && bytes[p] == word.charAt(0);
  }

  private void string(int place) {
    int start = p;
    int end = afterPlain(start + 1);
    p = end;
    if (end >= limit) {
      failed = true;
    } else if (bytes[end] == '"') {
      cells.set(place, start + 1, end, start, end + 1);
      p = end + 1;
    } else if (bytes[end] == '\\') {
      escaped(place, start);
    } else {
      failed = true;
    }
  }

  /** The next byte that ends a text, begins an escape or has no place in a text; or the limit. */
  private int afterPlain(int from) {
    byte[] in = bytes; // in a local variable: this loop sees most of a file
    int end = limit;
    int at = from;
    while (at < end && (in[at] > '\\' || isPlain(in[at]))) {
      at++;
    }
    return at;
  }

  private static boolean isPlain(byte b) {
    return b < 0 || b >= ' ' && b != '"' && b != '\\';
  }

  /** A text with escapes, from its beginning. */
  private void escaped(int place, int start) {
    int end = escapes.read(place, bytes, start, limit);
    failed = end == EscapedText.BROKEN || end >= limit;
    p = end == EscapedText.BROKEN ? start : end;
  }

  /** {@code -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?}. */
  private void number(int place) {
    int start = p;
    p += bytes[p] == '-' ? 1 : 0;
    if (peek() == '0') {
      p++;
    } else {
      digits();
    }
    if (peek() == '.') {
      p++;
      digits();
    }
    if (peek() == 'e' || peek() == 'E') {
      p++;
      p += peek() == '+' || peek() == '-' ? 1 : 0;
      digits();
    }
    boolean ends = p < limit && (bytes[p] == ',' || bytes[p] == '}' || bytes[p] == ' ');
    failed |= !ends;
    cells.set(place, start, p, start, p);
  }

  private void digits() {
    int at = p;
    while (at < limit && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    failed |= at == p;
    p = at;
  }
}
