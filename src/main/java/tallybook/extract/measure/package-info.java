/** What a figure is of its indicator: a level, growth, a share; and in what unit. */
@NullMarked
package tallybook.extract.measure;

import org.jspecify.annotations.NullMarked;
