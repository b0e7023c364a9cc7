/** What a figure has been given on its way: an indicator, two sides, a measure. */
@NullMarked
package tallybook.extract.bound;

import org.jspecify.annotations.NullMarked;
