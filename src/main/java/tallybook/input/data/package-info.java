/** Articles in machine-made files: JSON, tables, feeds. */
@NullMarked
package tallybook.input.data;

import org.jspecify.annotations.NullMarked;
