/** Why figures differ: the taxonomy's rules, in its order. */
@NullMarked
package tallybook.reconcile.check;

import org.jspecify.annotations.NullMarked;
