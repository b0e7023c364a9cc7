package tallybook.mention.passage;

/**
 * Reads digits as they are printed: groups by comma, dot, blank or apostrophe (by two and three in
 * the Indian way), a decimal point or comma. A number is read whole or not at all: digits that more
 * digits hang on (a date, a version, a list without blanks) are a code.
 *
 * <p>"1,234" is a group in an English text, and a decimal in one whose other numbers prove the
 * decimal comma; the text is searched for such a proof at most once.
 */
final class NumberScan {
  private static final int MOST_DIGITS = 18;

  /** "1·5 million", as some British papers print it. */
  private static final char MIDDLE_DOT = '\u00b7';

  private final char[] text;
  private int commaDecimal = -1;

  /** One past the last character read. */
  int end;

  /** Whether the characters are a number. */
  boolean number;

  /** The digits without their marks. */
  long mantissa;

  /** How many of the digits stand after the decimal mark. */
  int decimals;

  NumberScan(char[] text) {
    this.text = text;
  }

  /** Reads the digits that begin at a place. */
  void read(int start) {
    int whole = digits(start);
    end = groupsEnd(start, whole);
    decimals = 0;
    char group = end > whole ? text[whole] : 0;
    int places = decimalPlaces(start, group);
    if (places > 0) {
      decimals = places;
      end += 1 + places;
    }
    number = !isRunOn() && assemble(start);
    if (!number) {
      end = runEnd();
    }
  }

  /** Reads a decimal that begins with its point: ".5". */
  void readPoint(int point) {
    end = digits(point + 1);
    decimals = end - point - 1;
    number = !isRunOn() && assemble(point + 1);
    if (!number) {
      end = runEnd();
    }
  }

  private boolean assemble(int start) {
    mantissa = 0;
    int count = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c >= '0' && c <= '9') {
        if (++count > MOST_DIGITS) {
          return false;
        }
        mantissa = mantissa * 10 + (c - '0');
      }
    }
    return true;
  }

  private int decimalPlaces(int start, char group) {
    char mark = at(end);
    boolean decimal = mark == '.' || mark == ',' || mark == MIDDLE_DOT;
    if (!decimal || mark == group || !isDigit(end + 1)) {
      return 0;
    }
    int places = digits(end + 1) - end - 1;
    boolean three = places == 3 && group == 0 && end - start <= 3 && text[start] != '0';
    if (mark == ',' && three && (isZeros(end) || !hasCommaDecimals())) {
      return 0;
    }
    return places;
  }

  /** One past the groups of thousands that follow the first digits; their end if there are none. */
  private int groupsEnd(int start, int whole) {
    char mark = at(whole);
    if (whole - start > 3 || text[start] == '0' || !isGroup(mark) || isShortYear(start, mark)) {
      return whole;
    }
    int groups = 0;
    int at = whole;
    boolean indian = false;
    while (at(at) == mark && isDigit(at + 1)) {
      int next = digits(at + 1);
      int length = next - at - 1;
      if (length != 3 && !(length == 2 && mark == ',' && at(next) == ',')) {
        return mark == ' ' || mark == '\'' ? at : whole;
      }
      indian |= length == 2;
      groups++;
      at = next;
    }
    if (indian && at - 4 >= start && text[at - 4] != ',') {
      return whole;
    }
    boolean dot = mark == '.' && groups == 1 && !hasCommaDecimals();
    boolean comma = mark == ',' && groups == 1 && !isZeros(whole) && hasCommaDecimals();
    return dot || comma ? whole : at;
  }

  /** "'19 710": a year's last digits, and another number. */
  private boolean isShortYear(int start, char mark) {
    return mark == ' ' && start > 0 && text[start - 1] == '\'';
  }

  /** ",000" is a group in any text. */
  private boolean isZeros(int mark) {
    return at(mark + 1) == '0' && at(mark + 2) == '0' && at(mark + 3) == '0' && !isDigit(mark + 4);
  }

  private static boolean isGroup(char mark) {
    return mark == ',' || mark == '.' || mark == ' ' || mark == '\'';
  }

  private boolean hasCommaDecimals() {
    if (commaDecimal < 0) {
      commaDecimal = provesCommaDecimals() ? 1 : 0;
    }
    return commaDecimal == 1;
  }

  /** Numbers like 6,2 stand in the text, and none like 1,234,567 or 1,234.5. */
  private boolean provesCommaDecimals() {
    int proofs = 0;
    int i = 0;
    while (i < text.length) {
      if (!isDigit(i)) {
        i++;
        continue;
      }
      int whole = digits(i);
      int next = whole;
      if (at(whole) == ',' && isDigit(whole + 1)) {
        next = digits(whole + 1);
        int places = next - whole - 1;
        boolean more = (at(next) == ',' || at(next) == '.') && isDigit(next + 1);
        if (places == 3 && more) {
          return false;
        }
        proofs += places < 3 && !more && whole - i <= 3 && !isListed(i) ? 1 : 0;
      }
      i = Math.max(next, i + 1);
    }
    return proofs > 0;
  }

  private boolean isListed(int start) {
    return start > 0 && (text[start - 1] == ',' || text[start - 1] == '.');
  }

  private boolean isRunOn() {
    char c = at(end);
    return (c == '.' || c == ',' || c == ':') && isDigit(end + 1);
  }

  private int runEnd() {
    int i = end;
    while (isDigit(i) || (at(i) == '.' || at(i) == ',' || at(i) == ':') && isDigit(i + 1)) {
      i++;
    }
    return i;
  }

  private int digits(int from) {
    int i = from;
    while (isDigit(i)) {
      i++;
    }
    return i;
  }

  private boolean isDigit(int i) {
    return i < text.length && text[i] >= '0' && text[i] <= '9';
  }

  private char at(int i) {
    return i < text.length ? text[i] : 0;
  }
}
