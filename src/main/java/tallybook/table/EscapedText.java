package tallybook.table;

import java.nio.charset.StandardCharsets;

/** Undoes the escapes of a JSON text. */
final class EscapedText {
  /** Tells that a text isn't one that is understood here. */
  static final int BROKEN = -1;

  private final Cells cells;
  private byte[] bytes = {};
  private int limit;
  private int p;
  private boolean isBroken;

  /**
   * @param cells takes the texts
   */
  EscapedText(Cells cells) {
    this.cells = cells;
  }

  /**
   * Reads a text into a cell.
   *
   * @param start where its first quotation mark stands
   * @return one past its last; the limit if it goes on behind that; or {@link #BROKEN}
   */
  int read(int place, byte[] from, int start, int end) {
    bytes = from;
    limit = end;
    p = start + 1;
    isBroken = false;
    int mark = cells.mark();
    while (p < limit && bytes[p] != '"') {
      byte b = bytes[p++];
      if (b == '\\') {
        escape();
      } else if (b >= 0 && b < ' ') {
        isBroken = true;
      } else {
        cells.append(b);
      }
      if (isBroken) {
        return BROKEN;
      }
    }
    if (p >= limit) {
      return limit;
    }
    p++;
    cells.setDecoded(place, mark, start, p);
    return p;
  }

  private void escape() {
    if (p == limit) {
      return;
    }
    int b = bytes[p++];
    switch (b) {
      case '"', '\\', '/' -> cells.append(b);
      case 'n' -> cells.append('\n');
      case 'r' -> cells.append('\r');
      case 't' -> cells.append('\t');
      case 'b' -> cells.append('\b');
      case 'f' -> cells.append('\f');
      case 'u' -> unicode();
      default -> isBroken = true;
    }
  }

  private void unicode() {
    if (limit - p < 4) {
      p = limit;
      return;
    }
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(bytes[p + i], 16);
      if (digit < 0) {
        isBroken = true;
        return;
      }
      code = code << 4 | digit;
    }
    if (Character.isSurrogate((char) code)) {
      isBroken = true;
      return;
    }
    p += 4;
    for (byte b : String.valueOf((char) code).getBytes(StandardCharsets.UTF_8)) {
      cells.append(b);
    }
  }
}
