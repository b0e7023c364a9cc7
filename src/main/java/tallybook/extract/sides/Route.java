package tallybook.extract.sides;

import tallybook.catalogue.Indicator;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Link;
import tallybook.mention.area.AreaMention;

/** Cities that only tell where something runs: "the railway from Baku via Tbilisi to Kars". */
final class Route {
  private static final int REACH = 12;

  private Route() {}

  /** Whether a city is an end of a line that things of a host are built or paid for. */
  static boolean holds(Scene scene, Indicator indicator, AreaPlace area) {
    boolean end = area.link() == Link.FROM || area.link() == Link.TO;
    return end
        && indicator.roles() == Indicator.Roles.HOST
        && !indicator.ofPeople()
        && area.mention().kind() == AreaMention.Kind.CITY
        && hasOtherEnd(scene, area);
  }

  private static boolean hasOtherEnd(Scene scene, AreaPlace end) {
    Link wanted = end.link() == Link.FROM ? Link.TO : Link.FROM;
    for (AreaPlace area : scene.areasOf(scene.passage().sentenceOf(end.from()))) {
      boolean city = area.mention().kind() == AreaMention.Kind.CITY;
      boolean order = (area.from() > end.from()) == (wanted == Link.TO);
      if (city
          && order
          && area.link() == wanted
          && Math.abs(area.from() - end.from()) <= REACH
          && !area.mention().codes().equals(end.mention().codes())) {
        return true;
      }
    }
    return false;
  }
}
