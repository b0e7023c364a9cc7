package tallybook.reconcile.identity;

import java.util.List;
import tallybook.reconcile.estimate.Band;

/**
 * Narrows the ranges of figures by the identities between them: each term by what the others leave
 * it, round after round, until nothing moves. What rounding explains is so told apart from what it
 * does not.
 */
public final class Propagation {
  private static final int ROUNDS = 20;
  private static final double STILL = 1e-12;

  private Propagation() {}

  /**
   * What came of it.
   *
   * @param ranges the narrowed ranges, or those given if they contradict each other
   * @param violated the first identity that no values within the ranges fulfil; -1 if none
   * @param gap by how much that one is missed at least, 0 if none is
   */
  public record Result(Band[] ranges, int violated, double gap) {
    public boolean isFeasible() {
      return violated < 0;
    }
  }

  /** Narrows the ranges; the arrays given are not changed. */
  public static Result narrow(Band[] given, List<Identity> identities) {
    Band[] ranges = given.clone();
    boolean moved = true;
    for (int round = 0; moved && round < ROUNDS; round++) {
      moved = false;
      for (int i = 0; i < identities.size(); i++) {
        double gap = gap(ranges, identities.get(i));
        if (gap > 0) {
          return new Result(given.clone(), i, Math.max(gap, gap(given, identities.get(i))));
        }
        moved |= narrow(ranges, identities.get(i));
      }
    }
    return new Result(ranges, -1, 0);
  }

  /** How far zero lies outside the range of the sum. */
  static double gap(Band[] ranges, Identity identity) {
    double low = 0;
    double high = 0;
    double size = 0;
    for (int i = 0; i < identity.variables().size(); i++) {
      Band term = term(ranges, identity, i);
      low += term.low();
      high += term.high();
      size = Math.max(size, Math.max(finite(term.low()), finite(term.high())));
    }
    double gap = low > 0 ? low : high < 0 ? -high : 0;
    return gap > 1e-9 * size ? gap : 0;
  }

  private static double finite(double end) {
    return Double.isInfinite(end) ? 0 : Math.abs(end);
  }

  private static boolean narrow(Band[] ranges, Identity identity) {
    boolean moved = false;
    for (int i = 0; i < identity.variables().size(); i++) {
      double low = 0;
      double high = 0;
      for (int j = 0; j < identity.variables().size(); j++) {
        if (j != i) {
          Band term = term(ranges, identity, j);
          low += term.low();
          high += term.high();
        }
      }
      Band left = identity.coefficients().get(i) > 0 ? new Band(-high, -low) : new Band(low, high);
      int variable = identity.variables().get(i);
      Band before = ranges[variable];
      Band after = before.intersect(left);
      double still = STILL * Math.max(1, Math.max(finite(before.low()), finite(before.high())));
      if (after.low() > before.low() + still || after.high() < before.high() - still) {
        ranges[variable] = after;
        moved = true;
      }
    }
    return moved;
  }

  private static Band term(Band[] ranges, Identity identity, int place) {
    Band range = ranges[identity.variables().get(place)];
    return identity.coefficients().get(place) > 0 ? range : new Band(-range.high(), -range.low());
  }
}
