package tallybook.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.Transformation;

/** The figure of a sentence that a ratio after it may go on from. */
final class GoingOn {
  private GoingOn() {}

  /**
   * The last percentage or factor of the sentence, whose verb may go on; else the share that it
   * goes on from: "a year before it had been 26 percent".
   */
  static @Nullable Bound last(Scene scene, int index, Candidate best, List<Bound> bound) {
    Bound same = last(scene, index, bound);
    Bound from = best.from();
    boolean share =
        same == null
            && from != null
            && isGoingOn(scene, index, from)
            && from.quantity().kind() == scene.quantity(index).kind();
    return share ? from : same;
  }

  /** A share; or a growth where words point back: "The correct figure is 28 percent". */
  private static boolean isGoingOn(Scene scene, int index, Bound from) {
    Quantity quantity = scene.quantity(index);
    int first = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    return from.measure().transformation() == Transformation.SHARE
        || from.measure().transformation() == Transformation.GROWTH
            && scene.marks().mayTell(Cue.ANAPHOR, first, quantity.left());
  }

  private static @Nullable Bound last(Scene scene, int index, List<Bound> bound) {
    Quantity quantity = scene.quantity(index);
    for (int i = bound.size() - 1; i >= 0; i--) {
      Bound earlier = bound.get(i);
      if (scene.sentenceOf(earlier.quantity()) != scene.sentenceOf(quantity)) {
        return null;
      }
      if (earlier.quantity().kind() == quantity.kind()) {
        return earlier;
      }
    }
    return null;
  }
}
