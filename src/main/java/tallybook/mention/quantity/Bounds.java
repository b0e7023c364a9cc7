package tallybook.mention.quantity;

import java.math.BigDecimal;
import tallybook.observation.Interval;
import tallybook.observation.Qualifier;

/** What the digits and the words of qualification bound. */
final class Bounds {
  private Bounds() {}

  /**
   * The values that a figure allows: half a unit of its last digit on either side, or one bound.
   *
   * @param nearly whether the words put it just below: "nearly 700" is 600 to 700, one unit of the
   *     last digit that isn't zero
   */
  static Interval of(BigDecimal value, BigDecimal grain, Qualifier qualifier, boolean nearly) {
    return switch (qualifier) {
      case MORE_THAN -> Interval.atLeast(value);
      case LESS_THAN -> Interval.atMost(value);
      case APPROXIMATELY ->
          nearly && value.signum() > 0
              ? new Interval(value.subtract(significant(value, grain)), value)
              : Interval.around(value, grain);
      case EXACT, RANGE -> Interval.around(value, grain);
    };
  }

  /** The place value of the last digit that isn't zero, but not below the last one written. */
  private static BigDecimal significant(BigDecimal value, BigDecimal grain) {
    BigDecimal bare = value.stripTrailingZeros();
    return Amount.plain(BigDecimal.ONE.scaleByPowerOfTen(-bare.scale()).max(grain));
  }

  static Interval between(BigDecimal low, BigDecimal high) {
    return low.compareTo(high) <= 0 ? new Interval(low, high) : new Interval(high, low);
  }
}
