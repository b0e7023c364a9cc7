/** How steps join, and say what they left out: stages, outcomes, diagnostics. */
@NullMarked
package tallybook.flow;

import org.jspecify.annotations.NullMarked;
