/** Which indicator a figure is of, by the words near it or those of a figure before. */
@NullMarked
package tallybook.extract.indicator;

import org.jspecify.annotations.NullMarked;
