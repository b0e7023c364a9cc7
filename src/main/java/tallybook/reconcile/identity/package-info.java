/** Accounting identities: interval propagation, Stone's least squares. */
@NullMarked
package tallybook.reconcile.identity;

import org.jspecify.annotations.NullMarked;
