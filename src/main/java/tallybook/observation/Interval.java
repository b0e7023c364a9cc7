package tallybook.observation;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The closed range of values that words and digits allow.
 *
 * @param low least value in base units, or null where the words set none
 * @param high greatest value in base units, or null where the words set none
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Everything: no bound on either side. */
  public static final Interval UNBOUNDED = new Interval(null, null);

  public Interval {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "an interval's low is above its high: " + low + " > " + high);
    }
  }

  /** The values that round to the digits as printed: 5.9 in billions is 5.85e9 to 5.95e9. */
  public static Interval roundingTo(BigDecimal digits, BigDecimal scale) {
    BigDecimal half = digits.ulp().multiply(HALF);
    return new Interval(digits.subtract(half).multiply(scale), digits.add(half).multiply(scale));
  }

  /** Half a grain on either side: 5.9e9 with grain 1e8 is 5.85e9 to 5.95e9. */
  public static Interval around(BigDecimal value, BigDecimal grain) {
    BigDecimal half = grain.multiply(HALF);
    return new Interval(value.subtract(half), value.add(half));
  }

  public static Interval atLeast(BigDecimal low) {
    return new Interval(low, null);
  }

  public static Interval atMost(BigDecimal high) {
    return new Interval(null, high);
  }

  public boolean contains(BigDecimal value) {
    return (low == null || low.compareTo(value) <= 0)
        && (high == null || value.compareTo(high) <= 0);
  }

  /** Whether some value lies in both. */
  public boolean meets(Interval other) {
    return notAbove(low, other.high) && notAbove(other.low, high);
  }

  /** The values that lie in both; empty where none does. */
  public Optional<Interval> intersect(Interval other) {
    return meets(other)
        ? Optional.of(new Interval(greater(low, other.low), lesser(high, other.high)))
        : Optional.empty();
  }

  /** The narrowest interval that holds both. */
  public Interval hull(Interval other) {
    return new Interval(
        low == null || other.low == null ? null : low.min(other.low),
        high == null || other.high == null ? null : high.max(other.high));
  }

  /** The mirror image at zero: 2 to 3 becomes -3 to -2. */
  public Interval negate() {
    return new Interval(high == null ? null : high.negate(), low == null ? null : low.negate());
  }

  /** Both bounds times a positive factor. */
  public Interval times(BigDecimal factor) {
    return new Interval(
        low == null ? null : low.multiply(factor), high == null ? null : high.multiply(factor));
  }

  public boolean isTwoSided() {
    return low != null && high != null;
  }

  private static boolean notAbove(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high) <= 0;
  }

  private static @Nullable BigDecimal greater(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b : b == null ? a : a.max(b);
  }

  private static @Nullable BigDecimal lesser(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b : b == null ? a : a.min(b);
  }
}
