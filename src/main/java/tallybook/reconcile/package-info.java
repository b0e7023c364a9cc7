/** Comparable figures grouped, judged and settled; every disagreement with its reason. */
@NullMarked
package tallybook.reconcile;

import org.jspecify.annotations.NullMarked;
