/** Reads numbers with their scale, unit and hedge: "more than $6 billion". */
@NullMarked
package tallybook.mention.quantity;

import org.jspecify.annotations.NullMarked;
