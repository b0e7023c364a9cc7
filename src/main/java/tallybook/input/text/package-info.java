/** Bytes become characters, and plain texts become articles. */
@NullMarked
package tallybook.input.text;

import org.jspecify.annotations.NullMarked;
