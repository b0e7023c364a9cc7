package tallybook.extract.indicator;

import tallybook.extract.bound.Bound;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Needs;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Wording;
import tallybook.mention.quantity.Quantity;

/** Whether a figure that may go on with another's indicator has words of its own for one. */
final class OwnWords {
  private static final int SUBSET_REACH = 3;

  private OwnWords() {}

  /** Whether the figure's own sentence names something that it may be of. */
  static boolean name(Scene scene, Quantity quantity) {
    int sentence = scene.sentenceOf(quantity);
    for (Clue clue : scene.cluesOf(sentence)) {
      boolean sure = clue.wording().weight() > 0 && Needs.areMet(scene, sentence, clue);
      if (sure && clue.wording().accepts(quantity.kind())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun of its own, surely an indicator's, stands before the figure: "in trade". */
  static boolean lead(Scene scene, Quantity quantity) {
    for (Clue clue : scene.cluesOf(scene.sentenceOf(quantity))) {
      boolean sure = clue.wording().weight() > 0 && clue.wording().needs() == null;
      if (sure
          && clue.wording().place() == Wording.Place.NOUN
          && clue.to() <= quantity.left()
          && scene.figuresBetween(clue.to(), quantity.left()) == 0
          && clue.wording().accepts(quantity.kind())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb that means an indicator here stands between the figure before and this one. */
  static boolean nameByVerb(Scene scene, Quantity quantity) {
    int sentence = scene.sentenceOf(quantity);
    for (Clue clue : scene.cluesOf(sentence)) {
      if (clue.wording().isVerb()
          && clue.to() <= quantity.left()
          && scene.figuresBetween(clue.to(), quantity.left()) == 0
          && Needs.areMet(scene, sentence, clue)
          && clue.wording().accepts(quantity.kind())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The turnover was $808 million. Of this, $577 million was what Georgia bought": after "of this"
   * the words that follow tell which part, where they mean another indicator of its family.
   */
  static boolean tellPart(Scene scene, int index, Bound whole) {
    Quantity quantity = scene.quantity(index);
    int first = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    int left = quantity.left();
    if (!quantity.isMoney()
        || !scene.marks().mayTell(Cue.SUBSET, Math.max(first, left - SUBSET_REACH), left)) {
      return false;
    }
    for (Clue clue : scene.cluesOf(scene.sentenceOf(quantity))) {
      boolean after = clue.from() >= quantity.right() && clue.from() < scene.segmentTo(index);
      if (after
          && clue.wording().weight() > 0
          && clue.wording().indicator().family().equals(whole.indicator().family())
          && !clue.wording().indicator().equals(whole.indicator())) {
        return true;
      }
    }
    return false;
  }
}
