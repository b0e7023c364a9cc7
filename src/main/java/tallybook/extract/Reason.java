package tallybook.extract;

import tallybook.article.Span;

/**
 * A clue that speaks for a reading or against it.
 *
 * @param code a line of {@code rules/binding.tsv}
 * @param weight what it adds
 * @param span the words, in UTF-16 units
 */
public record Reason(String code, int weight, Span span) {}
