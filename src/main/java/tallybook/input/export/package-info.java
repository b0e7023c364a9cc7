/** Exports of news archives: many articles in one file. */
@NullMarked
package tallybook.input.export;

import org.jspecify.annotations.NullMarked;
