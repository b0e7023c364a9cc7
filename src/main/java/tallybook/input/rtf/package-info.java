/** Rich Text Format. */
@NullMarked
package tallybook.input.rtf;

import org.jspecify.annotations.NullMarked;
