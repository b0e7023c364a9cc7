package tallybook.reconcile.rule;

/** Ratios of figures, the same on every machine. */
public final class Ratios {
  private Ratios() {}

  /** Natural logarithm of left over right; infinite where a sign or a zero makes it meaningless. */
  public static double log(double left, double right) {
    double ratio = left / right;
    return ratio > 0 && !Double.isInfinite(ratio)
        ? StrictMath.log(ratio)
        : Double.POSITIVE_INFINITY;
  }

  /** How many times the one is the other, at least 1; infinite across zero. */
  public static double factor(double left, double right) {
    double ratio = Math.abs(left) > Math.abs(right) ? left / right : right / left;
    return ratio > 0 ? ratio : left == right ? 1 : Double.POSITIVE_INFINITY;
  }

  /** Whether two numbers are one, up to the rounding of binary arithmetic. */
  public static boolean same(double left, double right) {
    return Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));
  }
}
