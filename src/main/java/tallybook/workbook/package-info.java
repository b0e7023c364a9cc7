/** The annotated workbook, written and read back. POI is known here alone. */
@NullMarked
package tallybook.workbook;

import org.jspecify.annotations.NullMarked;
