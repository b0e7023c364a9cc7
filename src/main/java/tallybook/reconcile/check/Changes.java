package tallybook.reconcile.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.reconcile.estimate.Band;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.key.PeriodKey;
import tallybook.reconcile.key.PeriodKey.Kind;

/** Which cell of a series comes before another, and what its words bound. */
public final class Changes {
  private Changes() {}

  /** The latest cell before this one that a change may be told from; null if there is none. */
  public static @Nullable Settlement before(Settlement cell, List<Settlement> series) {
    Settlement before = null;
    for (Settlement other : series) {
      if (other != cell
          && other.hasWinner()
          && other.period().last() < cell.period().last()
          && (before == null || other.period().last() > before.period().last())
          && compare(other.period(), cell.period())) {
        before = other;
      }
    }
    return before;
  }

  /** Periods of one sort; a flow told on a day, its period untold, compares with years too. */
  private static boolean compare(PeriodKey left, PeriodKey right) {
    boolean spoken =
        right.kind() == Kind.SPOKEN
            && (left.kind() == Kind.SPOKEN || left.kind() == Kind.CALENDAR && left.isYear());
    return spoken || left.kind() == right.kind() && left.unit() == right.unit() && left.unit() > 0;
  }

  /** Whether two different values may be one, or stand the other way round. */
  static boolean isUnsigned(Settlement before, Settlement cell) {
    Band left = stated(before);
    Band right = stated(cell);
    return left != null
        && right != null
        && before.winner().point() != cell.winner().point()
        && left.meets(right);
  }

  /** What the words bound, if the cell has a point. */
  public static @Nullable Band stated(Settlement cell) {
    return cell.winner().hasPoint() ? cell.winner().agreedByWords() : null;
  }

  /** What the words bound, on one side or both. */
  public static Band statedOrBound(Settlement cell) {
    Band agreed = cell.winner().agreedByWords();
    return agreed == null ? cell.winner().region() : agreed;
  }
}
