package tallybook.reconcile.check;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Group;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Standing;

/** Looks for the cell whose sure region a stray figure lies in. */
final class Regions {
  private final double leastConfidence;

  Regions(double leastConfidence) {
    this.leastConfidence = leastConfidence;
  }

  /** The first of other cells that fits and whose winner's point the group's figure agrees with. */
  @Nullable Settlement holding(
      List<Settlement> among,
      Settlement cell,
      Group group,
      Standing standing,
      Predicate<Settlement> fits) {
    if (!group.hasPoint()) {
      return null;
    }
    for (Settlement other : among) {
      if (other != cell
          && other.hasWinner()
          && fits.test(other)
          && standing.winner(other).hasPoint()
          && standing.winner(other).region().meets(group.region())
          && standing.confidence(other) >= leastConfidence) {
        return other;
      }
    }
    return null;
  }

  /** Whether the group's figure has at least two digits as written. */
  static boolean hasTwoDigits(Claims claims, Group group) {
    int row = group.spokesman().row();
    return Math.abs(claims.value(row)) / claims.grain(row) >= 10 - 1e-9;
  }

  /** Whether a vote of the cell's winner gives the same number. */
  static boolean statesSame(Standing standing, Settlement other, Group group) {
    return standing.winner(other).states(group.spokesman().value());
  }

  /** Same product, transformation, unit and status. */
  static boolean isAlike(SeriesKey left, SeriesKey right) {
    return left.product().equals(right.product()) && isAlikeButProduct(left, right);
  }

  static boolean isAlikeButProduct(SeriesKey left, SeriesKey right) {
    return left.transformation() == right.transformation()
        && left.unit().equals(right.unit())
        && left.status() == right.status();
  }

  static boolean isLevel(SeriesKey key) {
    return key.transformation() == Transformation.LEVEL;
  }

  static boolean isSamePeriod(Settlement left, Settlement right) {
    return left.period().code().equals(right.period().code());
  }
}
