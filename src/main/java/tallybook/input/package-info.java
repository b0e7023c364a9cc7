/**
 * Files, folders and encodings become articles; libraries that read formats are known here alone.
 */
@NullMarked
package tallybook.input;

import org.jspecify.annotations.NullMarked;
