package tallybook.flow;

/**
 * Names and texts made safe to print on one line of a terminal or log. A file's name may hold a
 * line break, a terminal's control code or a mark that turns the reading direction; each would let
 * it forge output.
 */
public final class Printable {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private Printable() {}

  /** The text itself, or with what can't be printed written as {@code \n} or {@code \u001b}. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return escaped(text);
      }
    }
    return text;
  }

  /** The same, and no longer than so many characters: the rest is told by an ellipsis. */
  public static String of(String text, int most) {
    return text.length() <= most
        ? of(text)
        : of(text.substring(0, text.offsetByCodePoints(0, wholeCodePoints(text, most)))) + "…";
  }

  private static int wholeCodePoints(String text, int most) {
    return text.codePointCount(
        0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  private static String escaped(String text) {
    var out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> append(out, point));
    return out.toString();
  }

  private static void append(StringBuilder out, int point) {
    switch (point) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isPrinted(point)) {
          out.appendCodePoint(point);
        } else {
          out.append(String.format(java.util.Locale.ROOT, "\\u%04x", point));
        }
      }
    }
  }

  private static boolean isPrinted(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      case Character.FORMAT -> point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
      default -> true;
    };
  }
}
