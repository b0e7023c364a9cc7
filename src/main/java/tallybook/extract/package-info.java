/** Mentions put together into observations, with the reasons. */
@NullMarked
package tallybook.extract;

import org.jspecify.annotations.NullMarked;
