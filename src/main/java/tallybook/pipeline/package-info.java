/** The stages in order: the library's front door. */
@NullMarked
package tallybook.pipeline;

import org.jspecify.annotations.NullMarked;
