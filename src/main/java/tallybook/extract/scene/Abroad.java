package tallybook.extract.scene;

import org.jspecify.annotations.Nullable;
import tallybook.extract.word.Link;
import tallybook.extract.word.Wording;
import tallybook.mention.area.AreaMention;

/** People of one economy in another: "30,000 Koreans in Osh", "Lao workers in Thailand". */
public final class Abroad {
  private static final int REACH = 5;

  private Abroad() {}

  /** "Lao workers in Thailand", "workers from Bangladesh". */
  static boolean isClue(Scene scene, Clue clue) {
    if (scene.marks().linkAt(clue.to()) == Link.FROM && scene.areaAfter(clue.to() + 1) != null) {
      return true;
    }
    for (AreaPlace area : scene.areasOf(scene.passage().sentenceOf(clue.from()))) {
      if (area.to() == clue.from() && area.isAdjective()) {
        return isIn(scene, clue.to(), area);
      }
    }
    return false;
  }

  /**
   * "Georgians like Sweden. Last year 49,000 of them came": the people and the economy that the
   * words before name together; null where they name no two.
   */
  public static @Nullable Sides told(Scene scene, int index, Wording wording) {
    if (!wording.indicator().ofPeople()) {
      return null;
    }
    int left = scene.quantity(index).left();
    int own = scene.passage().sentenceOf(left);
    for (int sentence = own; sentence >= Math.max(0, own - 1); sentence--) {
      String people = null;
      String place = null;
      for (AreaPlace area : scene.areasOf(sentence)) {
        if (!area.isOne() || area.from() >= left) {
          continue;
        }
        boolean folk = Counted.isDemonym(scene, area.from());
        people = folk && people == null ? area.mention().code() : people;
        place = folk || place != null ? place : area.mention().code();
      }
      if (people != null && place != null && !people.equals(place)) {
        return new Sides(place, people);
      }
    }
    return null;
  }

  /** "62,300 Filipinos were counted in Korea". */
  public static boolean isIn(Scene scene, AreaPlace people, int end) {
    for (int token = people.to(); token < Math.min(end, people.to() + REACH); token++) {
      if (isIn(scene, token, people)) {
        return true;
      }
      if (Phrase.hasStop(scene, token, token + 1)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isIn(Scene scene, int token, AreaPlace people) {
    AreaPlace there = scene.areaAt(token);
    if (there != null && there.mention().kind() == AreaMention.Kind.THERE) {
      return true;
    }
    AreaPlace place = scene.areaAfter(token + 1);
    Link link = scene.marks().linkAt(token);
    return (link == Link.IN || link == Link.OF)
        && place != null
        && !place.mention().codes().equals(people.mention().codes());
  }
}
