/** What stands around the rows: widths, panes, tables, validation, names, notes. */
@NullMarked
package tallybook.workbook.layout;

import org.jspecify.annotations.NullMarked;
