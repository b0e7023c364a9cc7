/** What a person ruled, keyed by content, and the log of it. */
@NullMarked
package tallybook.decision;

import org.jspecify.annotations.NullMarked;
