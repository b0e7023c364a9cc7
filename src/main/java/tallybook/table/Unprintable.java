package tallybook.table;

import org.jspecify.annotations.Nullable;

/**
 * Characters that a terminal, an editor or a spreadsheet would obey instead of show: controls, line
 * and paragraph separators, marks that turn the writing direction; and halves of broken surrogate
 * pairs, which no UTF-8 file can hold.
 */
public final class Unprintable {
  private static final char REPLACEMENT = '\uFFFD';

  private Unprintable() {}

  /** Whether the UTF-16 unit at an index is one. */
  static boolean at(String text, int index) {
    char c = text.charAt(index);
    if (c < 0x7f) {
      return c < ' ';
    }
    return c < 0xa0
        || (c >= '\u2028' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u200e'
        || c == '\u200f'
        || (Character.isSurrogate(c) && !paired(text, index));
  }

  private static boolean paired(String text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
        : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
  }

  /** The text on one line, each such character shown as U+FFFD; breaks and tabs become blanks. */
  public static String oneLine(@Nullable String text) {
    return text == null ? "" : replaced(text, "");
  }

  /** The text with each such character shown as U+FFFD, its line breaks and tabs kept. */
  static String keepingBreaks(String text) {
    return replaced(text, "\n\r\t");
  }

  private static String replaced(String text, String kept) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (at(text, i) && kept.indexOf(c) < 0) {
        if (clean == null) {
          clean = new StringBuilder(text);
        }
        clean.setCharAt(i, c == '\n' || c == '\r' || c == '\t' ? ' ' : REPLACEMENT);
      }
    }
    return clean == null ? text : clean.toString();
  }
}
