package tallybook.workbook.stream;

/** What a text may be in a cell: the file format's limits, and the injection rule. */
public final class CellText {
  /** Characters that a cell holds at most. */
  public static final int LIMIT = 32_767;

  private static final char REPLACEMENT = '\uFFFD';
  private static final String STARTS_FORMULA = "=+-@\t\r";

  private CellText() {}

  /** Whether a text would become a formula if it were typed again. */
  public static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * The text without characters that XML can't hold (each becomes U+FFFD), and not longer than a
   * cell holds. The same text if nothing is wrong with it.
   */
  public static String clean(String text) {
    String cut = text.length() <= LIMIT ? text : cut(text, LIMIT);
    for (int i = 0; i < cut.length(); i++) {
      char c = cut.charAt(i);
      if ((c < ' ' || c >= Character.MIN_SURROGATE) && !allowed(cut, i)) {
        return replaced(cut);
      }
    }
    return cut;
  }

  private static String replaced(String text) {
    var clean = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (!allowed(text, i)) {
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    return clean.toString();
  }

  /** The first characters of a text, with a mark that it goes on; no pair is cut in two. */
  public static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = limit - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }

  private static boolean allowed(String text, int i) {
    char c = text.charAt(i);
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r';
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c != '\uFFFE' && c != '\uFFFF';
  }

  /** Whether {@code _xHHHH_} stands at a place, which readers would take for an escape. */
  static boolean escapeAt(String text, int i) {
    if (i + 6 >= text.length() || text.charAt(i + 1) != 'x' || text.charAt(i + 6) != '_') {
      return false;
    }
    for (int k = i + 2; k < i + 6; k++) {
      if (Character.digit(text.charAt(k), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
