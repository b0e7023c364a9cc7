package tallybook.flow;

import org.jspecify.annotations.Nullable;

/**
 * Names and texts made safe to print. A file's name may hold a line break, a terminal's control
 * code or a mark that turns the reading direction; each would let it forge output. Names are
 * escaped, so that they can be told apart; texts keep their length.
 */
public final class Printable {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /**
   * Whether a terminal, an editor or a spreadsheet would obey the UTF-16 unit at an index instead
   * of showing it: controls, line and paragraph separators, marks that turn the writing direction;
   * and halves of broken surrogate pairs, which no UTF-8 file can hold.
   */
  public static boolean isObeyed(String text, int index) {
    return isObeyed(text.charAt(index), text, index);
  }

  private static boolean isObeyed(char c, String text, int index) {
    if (c < 0x7f) {
      return c < ' ';
    }
    return c < 0xa0
        || (c >= '\u2028' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u200e'
        || c == '\u200f'
        || (Character.isSurrogate(c) && !isPaired(text, index));
  }

  private static boolean isPaired(String text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
        : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
  }

  /**
   * The text on one line, each character that would be obeyed as U+FFFD, breaks and tabs as blanks.
   */
  public static String oneLine(@Nullable String text) {
    return text == null ? "" : replaced(text, "");
  }

  /** The text with each character that would be obeyed as U+FFFD, its line breaks and tabs kept. */
  public static String keepingBreaks(String text) {
    return replaced(text, "\n\r\t");
  }

  private static String replaced(String text, String kept) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c >= 0x7f) && isObeyed(c, text, i) && kept.indexOf(c) < 0) {
        if (clean == null) {
          clean = new StringBuilder(text);
        }
        clean.setCharAt(i, c == '\n' || c == '\r' || c == '\t' ? ' ' : REPLACEMENT);
      }
    }
    return clean == null ? text : clean.toString();
  }

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

  /** A whole number with its thousands apart: {@code 12,345}. */
  public static String grouped(long number) {
    var digits = new StringBuilder().append(number);
    int first = number < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
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
