package tallybook.reconcile.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.key.PeriodKey.Kind;
import tallybook.reconcile.rule.Thresholds;

/** How sure a cell is: the product of five factors that have names, at most 0.90. */
final class Confidence {
  /** A further origin with this exponent moves no printed digit. */
  private static final double NEGLIGIBLE = 1e-5;

  private final double most;
  private final double nextOrigin;
  private final double bound;
  private final double untold;
  private final double undated;

  Confidence(Thresholds thresholds) {
    this.most = thresholds.of("confidence.most");
    this.nextOrigin = thresholds.of("confidence.next_origin");
    this.bound = thresholds.of("confidence.bound");
    this.untold = thresholds.of("confidence.time_untold");
    this.undated = thresholds.of("confidence.time_undated");
  }

  /**
   * The chance that some supporter is right, each further one counting less: 1 − Π (1−a)^(0.4^k),
   * the best first.
   */
  double backing(Group winner) {
    int n = winner.votes().size();
    if (n == 1) {
      return winner.votes().get(0).reliability();
    }
    double[] trust = new double[n];
    for (int i = 0; i < n; i++) {
      Vote vote = winner.votes().get(i);
      boolean lesser = winner.hasPoint() && !vote.isPoint();
      trust[i] = lesser ? bound * vote.reliability() : vote.reliability();
    }
    Arrays.sort(trust);
    double doubt = 1;
    double exponent = 1;
    for (int i = n - 1; i >= 0 && exponent > NEGLIGIBLE; i--) {
      doubt *= exponent == 1 ? 1 - trust[i] : StrictMath.pow(1 - trust[i], exponent);
      exponent *= nextOrigin;
    }
    return 1 - doubt;
  }

  /** The winner's share of all weight. */
  double dissent(Settlement cell, Group winner) {
    double all = 0;
    for (Group group : cell.groups()) {
      all += group.weight();
    }
    return all > 0 ? Math.min(1, winner.weight() / all) : 1;
  }

  /** How surely the winner's figures were read, by weight. */
  double extraction(Group winner) {
    double sum = 0;
    double weights = 0;
    for (Vote vote : winner.votes()) {
      sum += vote.weight() * vote.extraction();
      weights += vote.weight();
    }
    return sum / weights;
  }

  /** How surely the period is known. */
  double time(Claims claims, Settlement cell, Group winner) {
    double time = 0;
    for (Vote vote : winner.votes()) {
      time = Math.max(time, time(claims, cell, vote.row()));
    }
    return time;
  }

  private double time(Claims claims, Settlement cell, int row) {
    if (claims.has(row, Trait.PERIOD_SET)) {
      return 1;
    }
    if (cell.period().kind() == Kind.UNDATED) {
      return undated;
    }
    boolean isUntold =
        cell.period().kind() == Kind.SPOKEN || claims.has(row, Trait.PERIOD_INFERRED);
    return isUntold ? untold : 1;
  }

  /** The product, two decimals, half to even. */
  double product(double... factors) {
    double product = 1;
    for (double factor : factors) {
      product *= factor;
    }
    double capped = Math.min(most, product);
    return BigDecimal.valueOf(capped).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
  }
}
