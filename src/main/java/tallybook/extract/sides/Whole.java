package tallybook.extract.sides;

import tallybook.catalogue.Indicator;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.mention.quantity.Quantity;

/** Tells the whole that a percentage is a share of: "34.9% of all foreign trade of Italy". */
public final class Whole {
  private Whole() {}

  /**
   * Whether an area stands in such a whole of two-way trade, beside two economies or their pair.
   */
  static boolean holds(Scene scene, int sentence, AreaPlace area) {
    if (!isTrade(scene, sentence, area) || !hasPartner(scene, sentence, area)) {
      return false;
    }
    for (int index : scene.figuresOf(sentence)) {
      Quantity share = scene.quantity(index);
      boolean of = share.isPercent() && scene.marks().linkAt(share.right()) == Link.OF;
      if (of
          && area.from() > share.right()
          && !Phrase.hasStop(scene, share.right(), area.from())
          && scene.figuresBetween(share.right(), area.from()) == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * "34 percent of all the wheat that Romania sold abroad", "7.8 percent of all foreign students":
   * the world is of the whole, not of the part.
   */
  static boolean isAll(Scene scene, int index, AreaPlace area) {
    int right = scene.quantity(index).right();
    Link link = scene.marks().linkAt(right);
    return area.mention().codes().contains(Sides.WORLD)
        && area.from() >= right
        && area.from() < scene.segmentTo(index)
        && (link == Link.OF || link == Link.WHAT)
        && !scene.marks().mayTell(Cue.THEM, right, right + 1)
        && !Phrase.hasStop(scene, right, area.from());
  }

  private static boolean isTrade(Scene scene, int sentence, AreaPlace area) {
    for (Clue clue : scene.cluesOf(sentence)) {
      if (clue.from() <= area.from() && area.to() <= clue.to()) {
        return clue.wording().indicator().roles() == Indicator.Roles.PAIR;
      }
    }
    return false;
  }

  private static boolean hasPartner(Scene scene, int sentence, AreaPlace area) {
    for (AreaPlace other : scene.areasOf(sentence)) {
      boolean subject = other.from() < area.from() && !other.possessive();
      if (other != area && subject) {
        return true;
      }
    }
    return false;
  }
}
