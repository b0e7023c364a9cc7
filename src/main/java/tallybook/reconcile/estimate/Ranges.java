package tallybook.reconcile.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.UnitKind;
import tallybook.observation.Interval;
import tallybook.reconcile.claim.Amount;

/** From binary numbers to the decimals that are printed: no digit is invented. */
final class Ranges {
  private static final double SLACK = 1e-7;
  private static final BigDecimal TEN = BigDecimal.TEN;

  private Ranges() {}

  /** The numbers as they are. */
  static Interval exact(Band band) {
    return new Interval(end(band.low()), end(band.high()));
  }

  /** Outward to a tenth of the grain as written, whole numbers for counts; open ends stay open. */
  static Interval outward(Band band, double grain, UnitKind kind) {
    BigDecimal step =
        kind == UnitKind.COUNT
            ? BigDecimal.ONE
            : Amount.decimal(grain).divide(TEN).stripTrailingZeros();
    return new Interval(
        rounded(band.low(), step, SLACK, RoundingMode.FLOOR),
        rounded(band.high(), step, -SLACK, RoundingMode.CEILING));
  }

  private static @Nullable BigDecimal rounded(
      double end, BigDecimal step, double slack, RoundingMode mode) {
    if (Double.isInfinite(end)) {
      return null;
    }
    BigDecimal steps = BigDecimal.valueOf(end).divide(step, 12, RoundingMode.HALF_EVEN);
    BigDecimal whole = steps.add(BigDecimal.valueOf(slack)).setScale(0, mode);
    return plain(whole.multiply(step));
  }

  /** A computed value, to the coarser of the grain and a hundredth of the range's width. */
  static BigDecimal rounded(double value, double grain, Band range) {
    double step = grain;
    double width = range.width() / 100;
    while (!Double.isInfinite(width) && step * 10 <= width) {
      step *= 10;
    }
    BigDecimal unit = Amount.decimal(step);
    BigDecimal steps = BigDecimal.valueOf(value).divide(unit, 0, RoundingMode.HALF_EVEN);
    return plain(steps.multiply(unit));
  }

  private static @Nullable BigDecimal end(double end) {
    return Double.isInfinite(end) ? null : Amount.decimal(end);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
