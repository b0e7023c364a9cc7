package tallybook.mention.layout;

import org.jspecify.annotations.Nullable;
import tallybook.article.Span;

/**
 * A unit that stands for many numbers: "(billion US dollars)", "$m", "%".
 *
 * @param whole all of it, with its brackets
 * @param before whether the unit goes before a number: "$", "USD"
 */
record UnitNote(Span whole, @Nullable Span scale, @Nullable Span unit, boolean before) {}
