/** What every format's reader takes and gives: contents in, drafts of articles out. */
@NullMarked
package tallybook.input.reader;

import org.jspecify.annotations.NullMarked;
