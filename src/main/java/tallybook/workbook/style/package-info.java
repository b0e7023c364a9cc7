/** How cells look, by role; the roles are data. */
@NullMarked
package tallybook.workbook.style;

import org.jspecify.annotations.NullMarked;
