package tallybook.extract.indicator;

import java.math.BigDecimal;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.mention.quantity.Quantity;

/** Words beside a figure that point back to what was spoken of. */
public final class Anaphor {
  private static final int SUBSET_REACH = 3;
  private static final BigDecimal FEWEST = BigDecimal.valueOf(20);

  private Anaphor() {}

  /** Whether words point back: "it", "the figure" before the figure, "of them" beside it. */
  static boolean pointsBack(Scene scene, Quantity quantity) {
    int from = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    int right = quantity.right();
    int end = Math.min(right + 2, scene.tokens().size());
    return scene.marks().mayTell(Cue.ANAPHOR, from, quantity.left())
        || scene
            .marks()
            .mayTell(Cue.SUBSET, Math.max(from, quantity.left() - SUBSET_REACH), quantity.left())
        || scene.marks().mayTell(Cue.SUBSET, right, end)
        || scene.marks().mayTell(Cue.WHOLE, right, Math.min(right + 1, end))
        || scene.marks().mayTell(Cue.ANAPHOR, right, end)
        || isCounted(scene, quantity);
  }

  /** "Their embassy says eighty thousand", "The census found 61,240". */
  private static boolean isCounted(Scene scene, Quantity quantity) {
    if (!quantity.isCount() || quantity.value().compareTo(FEWEST) < 0) {
      return false;
    }
    String lead = scene.marks().clauseEnding(quantity.left());
    return ("counting".equals(lead) || "amount".equals(lead))
        && Counted.endsPhrase(scene, quantity);
  }

  /** "a loan of $492 million; the pipeline was another $322 million". */
  static boolean isMore(Scene scene, Quantity quantity) {
    return scene.marks().mayTell(Cue.ANOTHER, quantity.left() - 1, quantity.left())
        || scene.marks().mayTell(Cue.ANOTHER, quantity.left() - 2, quantity.left() - 1);
  }
}
