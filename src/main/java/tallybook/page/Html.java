package tallybook.page;

/** Text made safe for a page, whatever it holds. */
final class Html {
  private static final char REPLACEMENT = '\ufffd';

  private Html() {}

  /**
   * The text with markup's signs as entities. Characters that a page can't hold, and those that
   * turn the direction of what follows, become the replacement character.
   */
  static String of(String text) {
    var safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(isHarmless(text, i) ? c : REPLACEMENT);
      }
    }
    return safe.toString();
  }

  private static boolean isHarmless(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c == '\n' || c == '\t' || c == '\r';
    }
    if (Character.isSurrogate(c)) {
      return isPaired(text, at);
    }
    boolean control = c >= '\u007f' && c <= '\u009f';
    boolean turns = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    return !control && !turns && c != '\ufffe' && c != '\uffff';
  }

  private static boolean isPaired(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
