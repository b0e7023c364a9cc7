/** Which figures go back to one statement. */
@NullMarked
package tallybook.reconcile.origin;

import org.jspecify.annotations.NullMarked;
