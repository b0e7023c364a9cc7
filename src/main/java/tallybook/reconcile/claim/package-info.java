/** Observations as columns of numbers: what the engine computes with, a hundred bytes each. */
@NullMarked
package tallybook.reconcile.claim;

import org.jspecify.annotations.NullMarked;
