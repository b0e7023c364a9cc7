/** Reads names of countries, their people and capitals, and of groups of countries. */
@NullMarked
package tallybook.mention.area;

import org.jspecify.annotations.NullMarked;
