/** Workbooks beside one another, beside their articles, and beside sheets made by hand. */
@NullMarked
package tallybook.workbook.compare;

import org.jspecify.annotations.NullMarked;
