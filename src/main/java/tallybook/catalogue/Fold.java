package tallybook.catalogue;

/**
 * The form in which words are compared: lower case, plain quotes, dashes, blanks and digits; of the
 * same length, so that a place in it is the same place in the text.
 */
public final class Fold {
  /** Characters that stand for themselves, more than half of all. */
  private static final int HAN = 0x3400;

  private static final int HAN_END = 0xa000;
  private static final int HANGUL = 0xac00;
  private static final int SURROGATES_END = 0xe000;

  private static final char[] TABLE = table();

  private Fold() {}

  /** A folded copy, character for character. */
  public static char[] of(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = TABLE[folded[i]];
    }
    return folded;
  }

  public static char of(char c) {
    return TABLE[c];
  }

  /**
   * Whether a folded character is part of a word: letters, what marks them, the halves of rarer
   * ones.
   */
  public static boolean isLetter(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z';
    }
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || c == '\u00ad'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static char[] table() {
    var table = new char[1 << 16];
    for (int c = 0; c < table.length; c++) {
      boolean asItIs = c >= HAN && c < HAN_END || c >= HANGUL && c < SURROGATES_END;
      table[c] = asItIs ? (char) c : plain((char) c);
    }
    return table;
  }

  private static char plain(char c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201b', '\u02bc', '\u0060', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
      case '\u223c', '\uff5e' -> '~';
      case '\uff05' -> '%';
      case '\uff04' -> '$';
      case '\u2028', '\u2029', '\u0085', '\f' -> '\n';
      default -> blankDigitOrLetter(c);
    };
  }

  private static char blankDigitOrLetter(char c) {
    if (c >= '\uff10' && c <= '\uff19') {
      return (char) (c - '\uff10' + '0');
    }
    boolean blank = c <= ' ' || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    return blank ? ' ' : Character.toLowerCase(c);
  }
}
