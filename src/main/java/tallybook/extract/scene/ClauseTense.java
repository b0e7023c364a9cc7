package tallybook.extract.scene;

import org.jspecify.annotations.Nullable;
import tallybook.extract.word.Tense;
import tallybook.mention.quantity.Quantity;

/** The tense of the clause that a figure stands in. */
public final class ClauseTense {
  /** Tokens from an auxiliary to its participle: "have, since then, been invested". */
  private static final int REACH = 4;

  private ClauseTense() {}

  /**
   * What the nearest verb before a figure tells, else the first after it, up to a comma; or null.
   */
  public static @Nullable Tense of(Scene scene, int index) {
    Quantity quantity = scene.quantity(index);
    int from = scene.segmentFrom(index);
    for (int token = quantity.left() - 1; token >= from && !isComma(scene, token); token--) {
      Tense tense = at(scene, token);
      if (tense != null) {
        return tense == Tense.PAST ? auxiliary(scene, from, token) : tense;
      }
    }
    int to = scene.segmentTo(index);
    for (int token = quantity.right(); token < to && !isComma(scene, token); token++) {
      Tense tense = at(scene, token);
      if (tense != null) {
        return tense;
      }
    }
    return null;
  }

  /** "has invested": a participle is of its auxiliary's tense. */
  private static Tense auxiliary(Scene scene, int from, int participle) {
    for (int token = participle - 1; token >= Math.max(from, participle - REACH); token--) {
      Tense tense = at(scene, token);
      if (tense != null) {
        return tense;
      }
    }
    return Tense.PAST;
  }

  private static boolean isComma(Scene scene, int token) {
    return scene.tokens().isSign(token, ',');
  }

  private static @Nullable Tense at(Scene scene, int token) {
    int match = scene.matches().at(token, scene.words().tenses());
    return match < 0 ? null : scene.words().tense(scene.matches().entry(match));
  }
}
