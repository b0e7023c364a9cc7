package tallybook.reconcile.estimate;

import org.jspecify.annotations.Nullable;
import tallybook.reconcile.Policy;

/**
 * How a cell is settled.
 *
 * @param side the reporter whose figures win where there are any; null: none
 * @param tolerance the allowance for revisions as a share, in place of the usual; NaN: the usual
 */
public record CellPolicy(Policy policy, @Nullable String side, double tolerance) {

  public static CellPolicy of(Policy policy, @Nullable String side) {
    return new CellPolicy(policy, side, Double.NaN);
  }
}
