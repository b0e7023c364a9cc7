/** The sheets as lists of columns, and the rows behind them. */
@NullMarked
package tallybook.workbook.sheets;

import org.jspecify.annotations.NullMarked;
