/** All that was read in one article, by sentence, and how its words stand to one another. */
@NullMarked
package tallybook.extract.scene;

import org.jspecify.annotations.NullMarked;
