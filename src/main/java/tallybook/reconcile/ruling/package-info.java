/** A person's decisions carried out, each with what became of it; none is dropped. */
@NullMarked
package tallybook.reconcile.ruling;

import org.jspecify.annotations.NullMarked;
