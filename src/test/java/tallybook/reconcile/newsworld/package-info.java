/** A simulated press with known truth, to measure reconciliation against. */
@NullMarked
package tallybook.reconcile.newsworld;

import org.jspecify.annotations.NullMarked;
