/** Plain text with its places kept: articles, sentences, spans. */
@NullMarked
package tallybook.article;

import org.jspecify.annotations.NullMarked;
