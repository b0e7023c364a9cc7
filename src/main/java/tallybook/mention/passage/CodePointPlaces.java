package tallybook.mention.passage;

/** Turns UTF-16 places of a text into code points; places may come in any order. */
public final class CodePointPlaces {
  private final String text;
  private int unit;
  private int point;

  public CodePointPlaces(String text) {
    this.text = text;
  }

  public int of(int place) {
    point += place >= unit ? text.codePointCount(unit, place) : -text.codePointCount(place, unit);
    unit = place;
    return point;
  }
}
