/** Sentences with figures in them, and the arithmetic of a cell. */
@NullMarked
package tallybook.reconcile.explain;

import org.jspecify.annotations.NullMarked;
