/** Which of the times told is a figure's. */
@NullMarked
package tallybook.extract.time;

import org.jspecify.annotations.NullMarked;
