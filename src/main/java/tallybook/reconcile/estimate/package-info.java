/** Intervals, weights, the sweep, the policies, ranges and confidence. */
@NullMarked
package tallybook.reconcile.estimate;

import org.jspecify.annotations.NullMarked;
