package tallybook.extract.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.UnitKind;
import tallybook.extract.bound.Bound;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;

/**
 * Numbers that leave out the unit and the scale of the figure before them: "We sold you €1.9
 * billion. You sold us 1.3", "Trade is 4.6 billion dollars. I expect five for the whole year; when
 * I began we were below two."
 */
final class CutShort {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_CHAIN = 4;
  private static final int REACH = 2;
  private static final String AMOUNT = "amount";

  private CutShort() {}

  /**
   * The number in the unit and the scale of the last figure; null where it can't be meant so.
   *
   * @param back how many sentences before the last figure stands
   */
  static @Nullable Quantity of(Scene scene, Quantity quantity, int back, List<Bound> earlier) {
    Bound last = earlier.get(earlier.size() - 1);
    if (isCutShort(scene, quantity, back) || isPaid(scene, quantity)) {
      Quantity longer = inUnitOf(scene, quantity, last);
      Bound money = longer == null ? money(scene, quantity, earlier) : null;
      return money == null ? longer : inUnitOf(scene, quantity, money);
    }
    Bound sum = sum(last);
    Quantity before = sum.quantity();
    if (!before.isMoney() || !before.scaled() || !isSaid(scene, quantity)) {
      return null;
    }
    BigDecimal scale = scale(scene, sum, quantity.right());
    if (scale == null || !isWithin(quantity.value(), before.value().abs(), scale, TWENTY)) {
      return null;
    }
    Quantity ratio = beside(scene, sum, earlier);
    BigDecimal value = quantity.value();
    boolean nearer =
        ratio != null
            && times(value, ratio.value()).compareTo(times(value.multiply(scale), before.value()))
                < 0;
    return nearer && ratio != null
        ? quantity.in(ratio.kind(), ratio.unit())
        : quantity.in(before.kind(), before.unit()).times(scale);
  }

  /** The sum of money before the ratios that were told last; null for none. */
  private static @Nullable Bound money(Scene scene, Quantity quantity, List<Bound> earlier) {
    int sentence = scene.sentenceOf(quantity);
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Quantity before = earlier.get(i).quantity();
      if (sentence - scene.sentenceOf(before) > REACH) {
        return null;
      }
      if (!before.isPercent()) {
        return before.isMoney() ? earlier.get(i) : null;
      }
    }
    return null;
  }

  /** "The bridge costs 180, and we lend 95 of it": right after words that mean money alone. */
  private static boolean isPaid(Scene scene, Quantity quantity) {
    for (Clue clue : scene.cluesOf(scene.sentenceOf(quantity))) {
      Set<UnitKind> kinds = clue.wording().kinds();
      if (clue.to() == quantity.left() && kinds.contains(UnitKind.MONEY) && kinds.size() == 1) {
        return !Counted.isSmall(quantity);
      }
    }
    return false;
  }

  /** "Grown by 11 percent, to 1.28 billion. She had said nine": the percentage beside a sum. */
  private static @Nullable Quantity beside(Scene scene, Bound sum, List<Bound> earlier) {
    for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - 2); i--) {
      Quantity other = earlier.get(i).quantity();
      if (other.isPercent() && scene.sentenceOf(other) == scene.sentenceOf(sum.quantity())) {
        return other;
      }
    }
    return null;
  }

  /** How many times one number is the other, the greater by the lesser. */
  private static BigDecimal times(BigDecimal one, BigDecimal other) {
    BigDecimal most = one.abs().max(other.abs());
    BigDecimal least = one.abs().min(other.abs());
    return least.signum() == 0 ? most.add(TWENTY) : most.divide(least, MathContext.DECIMAL64);
  }

  /** The last figure; of a growth, the sum that it is told of. */
  private static Bound sum(Bound last) {
    Bound from = last.candidate().from();
    return last.quantity().isPercent() && from != null ? from : last;
  }

  /** A number with decimals, or one that a verb or "to" leads to, can hardly count anything. */
  private static boolean isCutShort(Scene scene, Quantity quantity, int back) {
    boolean decimals =
        quantity.grain().compareTo(BigDecimal.ONE) < 0
            && quantity.shape() != Quantity.Shape.FRACTION;
    Cue lead = scene.marks().cueEnding(quantity.left());
    boolean led = lead == Cue.IS || lead == Cue.TO || lead == Cue.FROM || lead == Cue.BASE;
    return decimals || !Counted.isSmall(quantity) && (back == 0 || led || isAlone(scene, quantity));
  }

  /** "In 2022 alone, 220.": a time and a number make the sentence. */
  private static boolean isAlone(Scene scene, Quantity quantity) {
    int sentence = scene.sentenceOf(quantity);
    List<Period> periods = scene.periodsOf(sentence);
    boolean timed = periods.size() == 1 && periods.get(0).to() <= quantity.left();
    return timed
        && quantity.left() - periods.get(0).to() <= 2
        && periods.get(0).from() - scene.passage().sentenceFrom(sentence) <= 1
        && scene.passage().sentenceTo(sentence) - quantity.right() <= 1;
  }

  /** A number that is expected, spoken of or hedged, and at whose end its phrase ends. */
  private static boolean isSaid(Scene scene, Quantity quantity) {
    boolean hedged = quantity.left() < quantity.from();
    return !Counted.isOne(quantity)
        && !Counted.isDefinite(scene, quantity)
        && (hedged || AMOUNT.equals(scene.marks().clauseEnding(quantity.left())))
        && Counted.endsPhrase(scene, quantity);
  }

  private static @Nullable Quantity inUnitOf(Scene scene, Quantity quantity, Bound last) {
    Quantity before = last.quantity();
    if (before.isPercent() && before.doubt() != Quantity.Doubt.UNIT_LOST) {
      return quantity.value().compareTo(HUNDRED) < 0
          ? quantity.in(before.kind(), before.unit())
          : null;
    }
    boolean decimals = quantity.grain().compareTo(BigDecimal.ONE) < 0;
    boolean counted = before.isCount() && before.scaled() && decimals;
    boolean physical = before.isPhysical();
    boolean large = before.isMoney() && before.scaled() || physical || counted;
    BigDecimal scale = large ? scale(scene, last, quantity.right()) : null;
    if (scale != null && isWithin(quantity.value(), before.value().abs(), scale, THOUSAND)) {
      return quantity.in(before.kind(), before.unit()).times(nearer(quantity, before, scale));
    }
    return physical ? quantity.in(before.kind(), before.unit()) : null;
  }

  /** "1.9 billion since 2010. In 2022 alone, 220": the next lower scale, where it is nearer. */
  private static BigDecimal nearer(Quantity quantity, Quantity before, BigDecimal scale) {
    BigDecimal lower = scale.divide(THOUSAND, MathContext.DECIMAL64);
    BigDecimal value = quantity.value();
    boolean hundreds = before.isMoney() && value.compareTo(HUNDRED) >= 0;
    boolean nearer =
        times(value.multiply(lower), before.value())
                .compareTo(times(value.multiply(scale), before.value()))
            < 0;
    return hundreds && nearer && lower.compareTo(THOUSAND) > 0
        ? new BigDecimal(lower.toPlainString())
        : scale;
  }

  /** The scale of an amount; of one that was cut short itself, that of the one before it. */
  private static @Nullable BigDecimal scale(Scene scene, Bound of, int next) {
    Bound bound = of;
    for (int i = 0; i < LONGEST_CHAIN && bound != null; i++) {
      BigDecimal scale = scale(scene, bound.quantity(), next);
      if (scale != null) {
        return scale;
      }
      bound = bound.candidate().from();
    }
    return null;
  }

  /** What the scale words of an amount multiply its digits by; null where it has none. */
  private static @Nullable BigDecimal scale(Scene scene, Quantity quantity, int next) {
    for (int token = quantity.from(); token < quantity.to(); token++) {
      if (scene.tokens().is(token, Tokens.NUMBER)) {
        BigDecimal digits =
            BigDecimal.valueOf(scene.tokens().mantissa(token), scene.tokens().decimals(token));
        BigDecimal place = digits.ulp();
        return quantity.grain().divide(place, MathContext.DECIMAL64);
      }
    }
    for (int token = quantity.to() - 1; token >= quantity.from(); token--) {
      int match = scene.matches().at(token, scene.words().scales());
      if (match >= 0 && !scene.tokens().is(next, Tokens.BREAK)) {
        String power = scene.passage().lexicon().entry(scene.matches().entry(match)).code();
        return new BigDecimal(new BigDecimal(power).toPlainString());
      }
    }
    return null;
  }

  /** Whether two amounts of one scale are within so many times of each other. */
  private static boolean isWithin(
      BigDecimal digits, BigDecimal other, BigDecimal scale, BigDecimal times) {
    BigDecimal value = digits.abs().multiply(scale);
    return value.multiply(times).compareTo(other) > 0 && other.multiply(times).compareTo(value) > 0;
  }
}
