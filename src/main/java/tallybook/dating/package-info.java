/** The day of an article, from clues in its text. */
@NullMarked
package tallybook.dating;

import org.jspecify.annotations.NullMarked;
