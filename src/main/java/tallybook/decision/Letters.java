package tallybook.decision;

/** Characters by which texts are compared: letters and digits, case apart. */
public final class Letters {
  private static final char[] ASCII = new char[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
  }

  private Letters() {}

  /** The letter in lower case, or the digit; 0 for any other character. */
  public static char folded(char c) {
    return c < ASCII.length
        ? ASCII[c]
        : Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  /** The same of an ASCII character. */
  static char folded(byte c) {
    return ASCII[c];
  }
}
