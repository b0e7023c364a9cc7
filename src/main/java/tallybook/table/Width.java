package tallybook.table;

/** How many places a text takes on a terminal: Chinese, Japanese and Korean signs take two. */
final class Width {
  /** The first character that may take another width than one place. */
  private static final int COMBINING = 0x300;

  private Width() {}

  static int of(String text) {
    int width = narrow(text);
    for (int i = width; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += places(text.codePointAt(i));
    }
    return width;
  }

  /** How many characters at the beginning take one place each: of most texts, all. */
  private static int narrow(String text) {
    int count = 0;
    while (count < text.length() && text.charAt(count) < COMBINING) {
      count++;
    }
    return count;
  }

  /** The text, or as much of it as fits, with an ellipsis. */
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    int used = 0;
    int i = 0;
    while (used + places(text.codePointAt(i)) < width) {
      used += places(text.codePointAt(i));
      i += Character.charCount(text.codePointAt(i));
    }
    return text.substring(0, i) + "…";
  }

  private static int places(int c) {
    if (c < COMBINING) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return wide(c) ? 2 : 1;
  }

  private static boolean wide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
  }
}
