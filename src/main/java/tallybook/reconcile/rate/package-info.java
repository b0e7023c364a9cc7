/** Exchange rates, as the user supplies them. */
@NullMarked
package tallybook.reconcile.rate;

import org.jspecify.annotations.NullMarked;
