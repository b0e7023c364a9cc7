package tallybook.input.text;

/**
 * A text without characters that have no business in prose, each replaced by one of equal length so
 * that every place in the text stays where it was: control characters and marks that override the
 * reading direction become spaces; half characters and noncharacters become U+FFFD. What is written
 * later – XML, JSON, a terminal – can then hold any text.
 */
public final class CleanText {
  private CleanText() {}

  public static String of(String text) {
    int at = firstBad(text, 0);
    if (at < 0) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (; at >= 0; at = firstBad(text, at + 1)) {
      chars[at] = Character.isSurrogate(chars[at]) || chars[at] >= '\ufffe' ? '\ufffd' : ' ';
    }
    return new String(chars);
  }

  private static int firstBad(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        if (c != '\n' && c != '\r' && c != '\t') {
          return i;
        }
      } else if (c >= '\u007f') {
        if (isControl(c) || c >= '\ufffe') {
          return i;
        }
        if (Character.isSurrogate(c)) {
          if (!isPair(text, i)) {
            return i;
          }
          i++;
        }
      }
    }
    return -1;
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  /** C1 controls but NEL, which ends a line; embeddings, overrides and isolates of direction. */
  private static boolean isControl(char c) {
    return c <= '\u009f'
        ? c != '\u0085'
        : c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
  }
}
