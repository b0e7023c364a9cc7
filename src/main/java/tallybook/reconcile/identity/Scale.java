package tallybook.reconcile.identity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tallybook.reconcile.estimate.Band;

/**
 * How a figure enters an identity. Products become sums of logarithms: a level after growth is the
 * level before times (1 + growth / 100).
 */
enum Scale {
  PLAIN(0, 1),
  /** The logarithm of a level or of a multiple. */
  LOG(0, 1),
  /** The logarithm of the factor that a growth in percent stands for. */
  GROWTH(1, 100),
  /** The logarithm of the part that a share in percent stands for. */
  SHARE(0, 100);

  private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);

  private final double shift;
  private final double per;

  Scale(double shift, double per) {
    this.shift = shift;
    this.per = per;
  }

  /** The figure's value in the identity; minus infinity or NaN where it has none. */
  double in(double figure) {
    return this == PLAIN ? figure : StrictMath.log(shift + figure / per);
  }

  /** The figure of a value in the identity. */
  double out(double value) {
    return this == PLAIN ? value : rounded((StrictMath.exp(value) - shift) * per);
  }

  /** Without what logarithms add behind the twelfth digit. */
  private static double rounded(double value) {
    return Double.isInfinite(value) || Double.isNaN(value)
        ? value
        : new BigDecimal(value).round(TWELVE).doubleValue();
  }

  /** By how much the value in the identity grows with the figure. */
  double slope(double figure) {
    return this == PLAIN ? 1 : 1 / (shift * per + figure);
  }

  /** Whether every figure of the range has a value in the identity. */
  boolean takes(Band range) {
    return this == PLAIN || shift * per + range.low() > 0;
  }

  Band in(Band range) {
    return this == PLAIN ? range : new Band(in(range.low()), in(range.high()));
  }

  Band out(Band range) {
    return this == PLAIN ? range : new Band(out(range.low()), out(range.high()));
  }
}
