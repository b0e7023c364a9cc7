package tallybook.extract.indicator;

import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Link;
import tallybook.mention.quantity.Quantity;

/** Whether a plant that stands before a sum only acts, or is told of aside. */
public final class Subjects {
  /** Words that weigh no more name a thing that may have a value, not a value. */
  private static final int WEAK = 4;

  private Subjects() {}

  /**
   * "The plant exported $5 million", "Dutch investment, long dominated by a brewery, reached $5
   * million": whether the sum is of what the plant does, or of what stands before it.
   */
  static boolean areOthers(Scene scene, Clue clue, Quantity quantity) {
    boolean weak = clue.wording().weight() <= WEAK && clue.wording().weight() > 0;
    if (!weak || !quantity.isMoney() || clue.to() > quantity.left()) {
      return false;
    }
    for (Clue other : scene.cluesOf(scene.sentenceOf(quantity))) {
      boolean same = other.wording().indicator().equals(clue.wording().indicator());
      if (!same
          && other.wording().accepts(quantity.kind())
          && (acts(scene, other, clue, quantity) || leads(scene, other, clue, quantity))) {
        return true;
      }
    }
    return false;
  }

  /** A verb between, but not "bought by". */
  private static boolean acts(Scene scene, Clue verb, Clue clue, Quantity quantity) {
    return verb.wording().isVerb()
        && verb.from() >= clue.to()
        && verb.to() <= quantity.left()
        && scene.marks().linkAt(verb.to()) != Link.BY;
  }

  /** Surer words before, with commas around the plant. */
  private static boolean leads(Scene scene, Clue noun, Clue clue, Quantity quantity) {
    return !noun.wording().isVerb()
        && noun.wording().weight() > WEAK
        && noun.to() <= clue.from()
        && scene.figuresBetween(noun.to(), quantity.left()) == 0
        && scene.marks().hasSign(',', noun.to(), clue.from())
        && scene.marks().hasSign(',', clue.to(), quantity.left());
  }
}
