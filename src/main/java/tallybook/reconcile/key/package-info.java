/** When figures are comparable: period keys with their bins, products, family blocks. */
@NullMarked
package tallybook.reconcile.key;

import org.jspecify.annotations.NullMarked;
