/** Workbooks read back: tables found wherever they went, and what a person typed into them. */
@NullMarked
package tallybook.workbook.readback;

import org.jspecify.annotations.NullMarked;
