package tallybook.reconcile.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Figure;
import tallybook.observation.Qualifier;

/**
 * A figure's numbers as the columns hold them.
 *
 * @param low minus infinity where the words set no least value
 * @param high infinity where they set no greatest
 * @param exact the value, where a binary number doesn't hold its digits; else null
 */
public record Amount(
    double value,
    double low,
    double high,
    double grain,
    Qualifier qualifier,
    @Nullable BigDecimal exact) {
  private static final int HELD_DIGITS = 15;

  /** Below it whole numbers are exact. */
  private static final double WHOLE = 1e15;

  public static Amount of(Figure figure) {
    BigDecimal value = figure.value();
    double number = value.doubleValue();
    BigDecimal low = figure.bounds().low();
    BigDecimal high = figure.bounds().high();
    boolean isHeld = value.precision() <= HELD_DIGITS || decimal(number).compareTo(value) == 0;
    return new Amount(
        number,
        low == null ? Double.NEGATIVE_INFINITY : low.doubleValue(),
        high == null ? Double.POSITIVE_INFINITY : high.doubleValue(),
        figure.grain().doubleValue(),
        figure.qualifier(),
        isHeld ? null : value);
  }

  /** The shortest decimal that names the number, without exponent. */
  public static BigDecimal decimal(double number) {
    if (number == (long) number && Math.abs(number) < WHOLE) {
      return BigDecimal.valueOf((long) number);
    }
    BigDecimal shortest = BigDecimal.valueOf(number);
    if (shortest.scale() < 0) {
      return shortest.setScale(0);
    }
    return shortest.scale() > 0 && number == Math.rint(number)
        ? shortest.stripTrailingZeros().scale() < 0
            ? shortest.setScale(0)
            : shortest.stripTrailingZeros()
        : shortest;
  }
}
