/** The sources list that a user keeps beside the articles: read, applied, completed. */
@NullMarked
package tallybook.input.sources;

import org.jspecify.annotations.NullMarked;
