package tallybook.extract.indicator;

import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Needs;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Wording;
import tallybook.mention.quantity.Quantity;

/** Whether a figure that may go on with another's indicator has words of its own for one. */
final class OwnWords {
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
}
