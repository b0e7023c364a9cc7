package tallybook.workbook.sheets;

/** Row heights of wrapped texts: nobody measures fonts, so they are counted out. */
final class Heights {
  private static final double LINE = 14.25;
  private static final double MOST = 409;

  /** Hangul, kana and Chinese characters begin about here. */
  private static final char FIRST_IDEOGRAPH = '\u1100';

  private static final double CAPITAL = 1.33;

  /** Of an ideograph; nothing is wider. */
  private static final int WIDEST = 2;

  private Heights() {}

  /** The height of the tallest of some texts, each with the width of its column in characters. */
  static double of(Object... textsAndWidths) {
    int lines = 1;
    for (int i = 0; i < textsAndWidths.length; i += 2) {
      lines = Math.max(lines, lines((String) textsAndWidths[i], (int) textsAndWidths[i + 1]));
    }
    return lines == 1 ? 0 : Math.min(MOST, lines * LINE + 1.5);
  }

  /** Lines of a text, words kept whole; Arial's words are a little narrower than its digits. */
  private static int lines(String text, int width) {
    double room = width * 1.13;
    if (WIDEST * text.length() <= room && text.indexOf('\n') < 0) {
      return 1;
    }
    char[] signs = text.toCharArray(); // an array is read faster than a text
    int lines = 1;
    double used = 0;
    double word = 0;
    for (int i = 0; i <= signs.length; i++) {
      boolean end = i == signs.length;
      if (end || signs[i] == ' ' || signs[i] == '\n') {
        if (used > 0 && used + word > room) {
          lines++;
          used = 0;
        }
        used += word + 1;
        if (!end && signs[i] == '\n') {
          lines++;
          used = 0;
        }
        word = 0;
      } else {
        word += across(signs[i]);
      }
    }
    return lines;
  }

  /** How wide a character is: capitals a third more than small letters, ideographs double. */
  private static double across(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? CAPITAL : 1;
    }
    return c >= FIRST_IDEOGRAPH ? WIDEST : Character.isUpperCase(c) ? CAPITAL : 1;
  }
}
