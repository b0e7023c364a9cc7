/** Reads whether a figure is meant as a fact, an aim, an expectation, or denied. */
@NullMarked
package tallybook.mention.modality;

import org.jspecify.annotations.NullMarked;
