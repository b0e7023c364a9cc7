package tallybook.reconcile.estimate;

import tallybook.catalogue.UnitKind;
import tallybook.observation.Qualifier;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.rule.Thresholds;

/**
 * How far a figure may lie from what its writer meant: the rounding that its digits suggest, and
 * the allowance for revisions.
 */
public final class Softness {
  private static final double SMALL = 100;

  private final Thresholds thresholds;
  private final double approximate;

  public Softness(Thresholds thresholds) {
    this.thresholds = thresholds;
    this.approximate = thresholds.of("tolerance.approximate");
  }

  /** What the words bound. */
  public static Band hard(Claims claims, int row) {
    return new Band(claims.low(row), claims.high(row));
  }

  /**
   * The interval with which figures are compared.
   *
   * @param tolerance the allowance for revisions as a share; NaN for the usual
   */
  public Band soft(Claims claims, int row, double tolerance) {
    Band hard = hard(claims, row);
    if (!hard.isTwoSided()) {
      return hard;
    }
    UnitKind kind = claims.series(row).kind();
    double value = claims.value(row);
    double allowance =
        Double.isNaN(tolerance) ? thresholds.allowance(kind, value) : tolerance * Math.abs(value);
    Qualifier qualifier = claims.qualifier(row);
    if (qualifier == Qualifier.RANGE || isOneSidedHedge(hard, value, claims.grain(row))) {
      return hard.widened(allowance);
    }
    double half = grain(value, claims.grain(row)) / 2;
    if (qualifier == Qualifier.APPROXIMATELY) {
      half = Math.max(half, approximate * Math.abs(value));
    }
    return new Band(value - half, value + half).widened(allowance);
  }

  /** "Nearly 700" reaches down to 600 and no further up than 700. */
  private static boolean isOneSidedHedge(Band hard, double value, double grain) {
    return Math.abs((value - hard.low()) - (hard.high() - value)) > 0.01 * grain;
  }

  /**
   * The place value down to which the digits are likely meant: written out whole numbers end in
   * zeros that may be rounding (550: 10, 1,200: 100, 3,047: 1); numbers with decimals or a scale
   * word show their grain (5.9 billion: 1e8, 6 billion: 1e9); below a hundred every unit counts.
   */
  public static double grain(double value, double written) {
    double size = Math.abs(value);
    if (written != 1 || size < SMALL || size >= 1e18) {
      return written;
    }
    double grain = 1;
    while (size % (grain * 10) == 0 && grain * 10 <= size) {
      grain *= 10;
    }
    return grain;
  }
}
