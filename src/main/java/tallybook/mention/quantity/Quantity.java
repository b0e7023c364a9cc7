package tallybook.mention.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.UnitKind;
import tallybook.observation.Interval;
import tallybook.observation.Qualifier;

/**
 * A number in a text with everything that belongs to it. Token places are half-open.
 *
 * @param from first token of the figure: its currency sign or its number
 * @param to one past the figure's last token
 * @param left first token read, with the words of qualification before the figure
 * @param right one past the last token read, with those after it; from here on nothing is read
 * @param span the figure's own characters: number, scale word, currency, unit; of a count the
 *     number alone
 * @param value in base units, exact; negative only where a sign is written
 * @param bounds what the digits and the words bound
 * @param grain place value of the last digit written, in base units
 * @param unit ISO 4217, {@code percent}, {@code t} …; {@code count} for a bare number; {@code XXX}
 *     where a currency sign was lost
 * @param shape how the number is written
 * @param scaled whether a scale word belongs to it
 * @param standing whether it may be a figure, or why not
 * @param doubt what makes the reading less sure
 * @param rate the stretch of time of "a week", as the lexicon codes it; null if it is no rate
 * @param restates the place in the reader's list of the quantity that this one repeats in brackets,
 *     or -1
 */
public record Quantity(
    int from,
    int to,
    int left,
    int right,
    Span span,
    BigDecimal value,
    Interval bounds,
    BigDecimal grain,
    UnitKind kind,
    String unit,
    Qualifier qualifier,
    Shape shape,
    boolean scaled,
    Standing standing,
    Doubt doubt,
    @Nullable String rate,
    int restates) {
  private static final MathContext SIX_DIGITS = new MathContext(6);

  /** How a number is written. */
  public enum Shape {
    DIGITS,
    /** "two hundred and fifty". */
    WORDS,
    /** "a third": a share, or a change by so much. */
    FRACTION,
    /** "doubled", "twofold", "halved". */
    MULTIPLE
  }

  /** Whether a number may be a figure, or why it can't be. */
  public enum Standing {
    PLAIN,
    /** In brackets after the same amount in another unit. */
    RESTATED,
    /** "Tens of millions". */
    VAGUE,
    /** A year. */
    YEAR,
    /** A part of a date or a period. */
    DATE,
    /** "4th", "top 10". */
    RANK,
    /** A document's, a room's, a product's number. */
    NAME,
    /** A person's age, an anniversary. */
    AGE,
    /** A stretch of time. */
    DURATION,
    /** Digits with signs between them that make no number. */
    CODE
  }

  /** What makes a reading less sure. */
  public enum Doubt {
    NONE,
    /** The currency sign was lost: "?25 billion". */
    UNIT_LOST,
    /** The currency is half written: "US 3 billion". */
    UNIT_WEAK,
    /** The unit was taken from the number that it is joined with. */
    UNIT_SHARED
  }

  /** Whether it may become an observation. */
  public boolean isFigure() {
    return standing == Standing.PLAIN;
  }

  public boolean isMoney() {
    return kind == UnitKind.MONEY;
  }

  public boolean isPercent() {
    return kind == UnitKind.PERCENT;
  }

  public boolean isCount() {
    return kind == UnitKind.COUNT;
  }

  /** A percentage or a factor: told of something else, in no unit of its own. */
  public boolean isRatio() {
    return kind == UnitKind.PERCENT || kind == UnitKind.FACTOR;
  }

  /** Goods by their weight, room or energy. */
  public boolean isPhysical() {
    return kind == UnitKind.MASS || kind == UnitKind.VOLUME || kind == UnitKind.ENERGY;
  }

  public Quantity as(Standing other) {
    return with(value, bounds, grain, scaled, kind, unit, other, doubt, restates);
  }

  /** The same quantity with the opposite sign, for falls and deficits. */
  public Quantity negated() {
    return with(
        value.negate(), bounds.negate(), grain, scaled, kind, unit, standing, doubt, restates);
  }

  /** The same amount in a unit that the words around it tell. */
  public Quantity in(UnitKind otherKind, String otherUnit) {
    return with(
        value, bounds, grain, scaled, otherKind, otherUnit, standing, Doubt.UNIT_SHARED, restates);
  }

  /** The same digits in a scale that the words before them tell: 1.3 after "€1.9 billion". */
  public Quantity times(BigDecimal scale) {
    return with(
        value.multiply(scale),
        bounds.times(scale),
        grain.multiply(scale),
        true,
        kind,
        unit,
        standing,
        doubt,
        restates);
  }

  /** The multiple that goes the other way: "1.9 times less" is 0.526316. */
  public Quantity inverse() {
    BigDecimal low = bounds.low();
    BigDecimal high = bounds.high();
    var turned =
        new Interval(
            high == null ? null : BigDecimal.ONE.divide(high, SIX_DIGITS),
            low == null || low.signum() <= 0 ? null : BigDecimal.ONE.divide(low, SIX_DIGITS));
    BigDecimal turnedValue = BigDecimal.ONE.divide(value, SIX_DIGITS);
    return with(turnedValue, turned, grain, scaled, kind, unit, standing, doubt, restates);
  }

  Quantity restating(int earlier) {
    return with(value, bounds, grain, scaled, kind, unit, Standing.RESTATED, doubt, earlier);
  }

  /** A copy: where it stands and how it is written never change. */
  private Quantity with(
      BigDecimal newValue,
      Interval newBounds,
      BigDecimal newGrain,
      boolean newScaled,
      UnitKind newKind,
      String newUnit,
      Standing newStanding,
      Doubt newDoubt,
      int newRestates) {
    return new Quantity(
        from,
        to,
        left,
        right,
        span,
        newValue,
        newBounds,
        newGrain,
        newKind,
        newUnit,
        qualifier,
        shape,
        newScaled,
        newStanding,
        newDoubt,
        rate,
        newRestates);
  }
}
