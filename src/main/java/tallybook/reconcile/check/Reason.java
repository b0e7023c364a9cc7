package tallybook.reconcile.check;

import org.jspecify.annotations.Nullable;
import tallybook.reconcile.estimate.Finding;

/** One rule of the taxonomy for a pair of groups: the finding if it holds, else null. */
@FunctionalInterface
interface Reason {
  @Nullable Finding of(Pair pair);
}
