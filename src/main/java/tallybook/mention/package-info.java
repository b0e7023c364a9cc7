/** Stretches of text that say one thing: quantities, periods, areas, speakers. */
@NullMarked
package tallybook.mention;

import org.jspecify.annotations.NullMarked;
