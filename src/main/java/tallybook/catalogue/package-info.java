/** Code lists and words, loaded as data: indicators, areas, units, lexicons. */
@NullMarked
package tallybook.catalogue;

import org.jspecify.annotations.NullMarked;
