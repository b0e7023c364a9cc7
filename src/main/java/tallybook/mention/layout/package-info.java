/** Tables and rows of figures, unfolded into a line for each cell that the readers understand. */
@NullMarked
package tallybook.mention.layout;

import org.jspecify.annotations.NullMarked;
