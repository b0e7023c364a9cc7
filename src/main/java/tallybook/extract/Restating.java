package tallybook.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Scene;
import tallybook.extract.sides.Opening;
import tallybook.extract.word.Weights;
import tallybook.mention.passage.Reason;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.Qualifier;

/**
 * A headline's figure whose own words name nothing is what the same figure in the text below is:
 * "From $1.2bn to $1.5bn: Ankara and Tashkent double down".
 */
final class Restating {
  private static final BigDecimal LEAST_COUNT = BigDecimal.TEN;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** How far above its bound the figure may be that "more than" in a headline rounds. */
  private static final BigDecimal ROUNDED = new BigDecimal("1.1");

  private final int weight;

  Restating(Weights weights) {
    weight = weights.of("restated");
  }

  /** What a figure of the headline that is bound to nothing is; null for all others. */
  @Nullable Bound of(Scene scene, int index, List<Bound> bound) {
    Quantity quantity = scene.quantity(index);
    int sentence = scene.sentenceOf(quantity);
    boolean headline = sentence < Opening.LEAD && scene.isHeading(sentence);
    if (!headline || !quantity.isFigure() || !isOpen(scene, quantity)) {
      return null;
    }
    for (Bound other : bound) {
      if (scene.sentenceOf(other.quantity()) > sentence && isSame(quantity, other.quantity())) {
        return copy(index, quantity, other);
      }
    }
    return null;
  }

  /** A count may be of anything that its noun names; only one without a noun is open. */
  private static boolean isOpen(Scene scene, Quantity quantity) {
    if (!quantity.isCount()) {
      return quantity.shape() != Quantity.Shape.FRACTION;
    }
    boolean large = quantity.value().compareTo(LEAST_COUNT) >= 0;
    return large
        && (!Counted.hasOwnNoun(scene, quantity) || Counted.isDemonym(scene, quantity.right()));
  }

  private static boolean isSame(Quantity headline, Quantity below) {
    if (headline.kind() != below.kind() || !headline.unit().equals(below.unit())) {
      return false;
    }
    BigDecimal value = headline.value().abs();
    BigDecimal other = below.value().abs();
    if (headline.qualifier() == Qualifier.MORE_THAN && other.compareTo(value) >= 0) {
      return other.compareTo(value.multiply(ROUNDED)) <= 0;
    }
    BigDecimal half = headline.grain().max(below.grain()).multiply(HALF);
    return headline.scaled() || below.scaled()
        ? value.subtract(other).abs().compareTo(half) <= 0
        : value.compareTo(other) == 0;
  }

  private Bound copy(int index, Quantity quantity, Bound other) {
    var reason = new Reason("restated", weight, other.quantity().span());
    var reasons = new ArrayList<>(List.of(reason));
    reasons.addAll(other.reasons());
    boolean negative = other.quantity().value().signum() < 0 && quantity.value().signum() > 0;
    return new Bound(
        index,
        negative ? quantity.negated() : quantity,
        new Candidate(other.candidate().clue(), other, weight, List.of(reason)),
        other.indicator(),
        other.measure(),
        other.sides(),
        other.product(),
        other.period(),
        other.basis(),
        other.status(),
        other.onward(),
        reasons);
  }
}
