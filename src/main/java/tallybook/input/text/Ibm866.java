package tallybook.input.text;

/**
 * The Russian DOS set: its small letters lie apart, at A0-AF and E0-EF, with box lines between. Its
 * words are runs of such bytes; in a Western text, which has accents at E0-EF, they stand alone.
 */
final class Ibm866 {
  private Ibm866() {}

  static boolean fits(byte[] bytes) {
    int letters = 0;
    int others = 0;
    int joined = 0;
    byte before = 0;
    for (byte b : bytes) {
      int c = b & 0xff;
      joined += b < 0 && before < 0 ? 1 : 0;
      before = b;
      if (c >= 0xa0 && c <= 0xaf || c >= 0xe0 && c <= 0xef) {
        letters++;
      } else if (c >= 0xb0) {
        others++;
      }
    }
    return letters > 10 && letters > 10 * others && 2 * joined > letters;
  }
}
