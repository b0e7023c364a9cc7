/** Charts and sparklines. */
@NullMarked
package tallybook.workbook.chart;

import org.jspecify.annotations.NullMarked;
