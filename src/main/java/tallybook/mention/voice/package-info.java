/** Finds who tells a figure: people by name and office, bodies, and quotations. */
@NullMarked
package tallybook.mention.voice;

import org.jspecify.annotations.NullMarked;
