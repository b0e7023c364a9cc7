/** Which two economies a figure is of. */
@NullMarked
package tallybook.extract.sides;

import org.jspecify.annotations.NullMarked;
