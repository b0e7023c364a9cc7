/** Reads words of time, and fixes what they leave open by the days that the text knows. */
@NullMarked
package tallybook.mention.period;

import org.jspecify.annotations.NullMarked;
