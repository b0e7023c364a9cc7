package tallybook.extract;

/** Turns places in UTF-16 units into places in code points, for growing places, in one walk. */
final class CodePoints {
  private final String text;
  private int unit;
  private int points;

  CodePoints(String text) {
    this.text = text;
  }

  /** How many code points stand before a place. */
  int before(int place) {
    if (place < unit) {
      unit = 0;
      points = 0;
    }
    points += text.codePointCount(unit, place);
    unit = place;
    return points;
  }
}
