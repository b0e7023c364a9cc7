/** An article as a page that shows its figures highlighted, and why they were read so. */
@NullMarked
package tallybook.page;

import org.jspecify.annotations.NullMarked;
