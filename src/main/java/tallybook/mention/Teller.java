package tallybook.mention;

import org.jspecify.annotations.Nullable;
import tallybook.article.Span;

/**
 * Who or what states something, as the text names it.
 *
 * @param from first token of the words that name it
 * @param to one past their last
 * @param person null for bodies, and for persons whose name the article doesn't tell
 * @param body the body's words; null for persons
 * @param official whether the body speaks for a state
 * @param outlet whether the body is an agency or outlet that passes on what others say
 * @param area the economy it belongs to; alpha-3, or null
 */
record Teller(
    int from,
    int to,
    @Nullable Person person,
    @Nullable String body,
    boolean official,
    boolean outlet,
    @Nullable String area) {

  static Teller of(Person person, int from, int to) {
    person.know();
    return new Teller(from, to, person, null, false, false, person.area());
  }

  /** Several persons, or one whom the article doesn't name. */
  static Teller nobody(int from, int to, @Nullable String area) {
    return new Teller(from, to, null, null, false, false, area);
  }

  boolean isPerson() {
    return person != null;
  }

  boolean isBody() {
    return body != null;
  }

  Span span(Tokens tokens) {
    return new Span(tokens.start(from), tokens.end(Math.max(from, to - 1)));
  }
}
