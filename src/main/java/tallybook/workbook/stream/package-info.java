/** Rows as XML, straight into the package. */
@NullMarked
package tallybook.workbook.stream;

import org.jspecify.annotations.NullMarked;
