package tallybook.mention.passage;

import tallybook.article.Span;

/**
 * A clue that a reading rests on.
 *
 * @param code what it says, dotted: {@code speaker.said}
 * @param weight how much it counts; negative where it speaks against the reading
 * @param span the words that say it
 */
public record Reason(String code, int weight, Span span) {}
