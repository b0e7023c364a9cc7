/** Tables that leave the program: console, CSV, JSON lines. Tablesaw is known here alone. */
@NullMarked
package tallybook.table;

import org.jspecify.annotations.NullMarked;
