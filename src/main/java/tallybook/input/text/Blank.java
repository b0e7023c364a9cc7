package tallybook.input.text;

import tallybook.input.reader.Unreadable;

/** A text that says nothing: white space, and marks of no width. */
public final class Blank {
  private Blank() {}

  /**
   * @throws Unreadable if there is no letter, digit or sign in the text
   */
  public static void refuse(String text) throws Unreadable {
    if (is(text)) {
      throw new Unreadable("no_text", "holds no text, only white space");
    }
  }

  public static boolean is(String text) {
    return text.codePoints().allMatch(Blank::is);
  }

  private static boolean is(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT
        || Character.isISOControl(point);
  }
}
