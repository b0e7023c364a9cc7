/** PDF documents as running text. */
@NullMarked
package tallybook.input.pdf;

import org.jspecify.annotations.NullMarked;
