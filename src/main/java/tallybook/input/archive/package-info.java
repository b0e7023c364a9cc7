/** Files that hold files: ZIP, gzip, web archives. */
@NullMarked
package tallybook.input.archive;

import org.jspecify.annotations.NullMarked;
