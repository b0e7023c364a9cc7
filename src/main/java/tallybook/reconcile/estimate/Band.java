package tallybook.reconcile.estimate;

/**
 * A closed range of values in binary numbers; infinite ends are open. Comparisons forgive one part
 * in a billion.
 */
public record Band(double low, double high) {
  private static final double SLACK = 1e-9;

  public static final Band ALL = new Band(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  public boolean meets(Band other) {
    return notAbove(low, other.high) && notAbove(other.low, high);
  }

  public boolean contains(double value) {
    return notAbove(low, value) && notAbove(value, high);
  }

  /** The common part; if there is none but for the slack, the point between. */
  public Band intersect(Band other) {
    double from = Math.max(low, other.low);
    double to = Math.min(high, other.high);
    return from <= to ? new Band(from, to) : new Band((from + to) / 2, (from + to) / 2);
  }

  public Band hull(Band other) {
    return new Band(Math.min(low, other.low), Math.max(high, other.high));
  }

  public double width() {
    return high - low;
  }

  public boolean isTwoSided() {
    return !Double.isInfinite(low) && !Double.isInfinite(high);
  }

  /** The value, moved into the range. */
  public double clip(double value) {
    return Math.min(Math.max(value, low), high);
  }

  public Band plus(Band other) {
    return new Band(low + other.low, high + other.high);
  }

  public Band minus(Band other) {
    return new Band(low - other.high, high - other.low);
  }

  public Band widened(double by) {
    return new Band(low - by, high + by);
  }

  private static boolean notAbove(double low, double high) {
    return low <= high || low - high <= SLACK * Math.max(Math.abs(low), Math.abs(high));
  }
}
