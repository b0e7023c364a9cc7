package tallybook.extract.sides;

import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.mention.quantity.Quantity;

/**
 * Another indicator's words that stand between an area and a figure's own, or have the area to
 * themselves: "exports to Russia … and imports".
 */
final class OtherWords {
  private OtherWords() {}

  static boolean stand(Scene scene, int index, Candidate candidate, AreaPlace area) {
    Quantity quantity = scene.quantity(index);
    Clue clue = candidate.clue();
    int sentence = scene.passage().sentenceOf(area.from());
    if (scene.passage().sentenceOf(clue.from()) != sentence) {
      return false;
    }
    int from = Math.min(clue.to(), area.to());
    int to = Math.max(clue.from(), area.from());
    boolean owned = isOwned(scene, area, clue);
    for (Clue other : scene.cluesOf(sentence)) {
      boolean between =
          other.from() >= from && other.to() <= to
              || isOf(scene, other, area, clue)
              || isOthers(area, other, clue, quantity);
      if (between
          && (!other.wording().indicator().equals(clue.wording().indicator()) || owned)
          && other.from() != clue.from()
          && other.wording().weight() > 0
          && !isOther(other, quantity)
          && !isAlike(candidate, other)
          && !isSubject(scene, area, other, clue)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Romania's exports to Turkey rose to 5 billion and Turkish exports to 7": whose the last are.
   */
  private static boolean isOwned(Scene scene, AreaPlace area, Clue clue) {
    if (area.to() > clue.from() || scene.figuresBetween(area.to(), clue.from()) == 0) {
      return false;
    }
    for (AreaPlace owner : scene.areasOf(scene.passage().sentenceOf(clue.from()))) {
      boolean beside = owner.to() <= clue.from() && clue.from() - owner.to() <= 2;
      if (beside && owner.isOne() && owner.head() == Head.CLUE) {
        return owner != area;
      }
    }
    return false;
  }

  /** "China sold $6 billion to Serbia and bought $2 billion there": who does both. */
  private static boolean isSubject(Scene scene, AreaPlace area, Clue first, Clue second) {
    return first.wording().isVerb()
        && second.wording().isVerb()
        && area.link() == Link.NONE
        && !area.possessive()
        && area.to() <= first.from()
        && first.from() - area.to() <= 1
        && Phrase.isAnd(scene, second.from() - 1);
  }

  /** "93,000 live here, and 62,300 were counted there": people all the same. */
  private static boolean isAlike(Candidate candidate, Clue other) {
    return candidate.from() != null
        && candidate.wording().indicator().ofPeople()
        && other.wording().indicator().ofPeople();
  }

  /** "Came to $5 billion": a verb that counts people says nothing of money. */
  private static boolean isOther(Clue clue, Quantity quantity) {
    boolean people = clue.wording().isVerb() || clue.wording().isCounted();
    return people && !clue.wording().accepts(quantity.kind());
  }

  /**
   * "export from Peru to Japan made up $2 billion, and import": a figure ends the other's phrase.
   */
  private static boolean isOf(Scene scene, Clue other, AreaPlace area, Clue clue) {
    return other.to() <= area.from()
        && area.to() <= clue.from()
        && scene.figuresBetween(area.to(), clue.from()) > 0;
  }

  /** "Imports climbed by 5 percent, so that the German surplus shrank": whose surplus it is. */
  private static boolean isOthers(AreaPlace area, Clue other, Clue clue, Quantity quantity) {
    boolean owns = area.possessive() || area.isAdjective();
    return owns
        && area.head() == Head.CLUE
        && area.link() == Link.NONE
        && clue.to() <= quantity.from()
        && area.from() >= quantity.to()
        && other.from() >= area.to()
        && other.from() - area.to() <= 2;
  }
}
