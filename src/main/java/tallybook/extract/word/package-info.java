/** What single words of the lexicon mean where figures are bound. */
@NullMarked
package tallybook.extract.word;

import org.jspecify.annotations.NullMarked;
