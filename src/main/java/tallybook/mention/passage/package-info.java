/** An article made ready for the readers: its tokens, and the words of the lexicon found in it. */
@NullMarked
package tallybook.mention.passage;

import org.jspecify.annotations.NullMarked;
