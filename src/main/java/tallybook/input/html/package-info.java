/** Saved web pages: the article's text and what the page says about it. */
@NullMarked
package tallybook.input.html;

import org.jspecify.annotations.NullMarked;
