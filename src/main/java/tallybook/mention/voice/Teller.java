package tallybook.mention.voice;

import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords.Body;

/**
 * Who or what states something, as the text names it.
 *
 * @param from first token of the words that name it
 * @param to one past their last
 * @param person null for bodies, and for persons whose name the article doesn't tell
 * @param body the body's words; null for persons
 * @param kind what kind of body it is; null for persons
 * @param area the economy it belongs to; alpha-3, or null
 */
record Teller(
    int from,
    int to,
    @Nullable Person person,
    @Nullable String body,
    @Nullable Body kind,
    @Nullable String area) {

  static Teller of(Person person, int from, int to) {
    person.know();
    return new Teller(from, to, person, null, null, person.area());
  }

  /** Several persons, or one whom the article doesn't name. */
  static Teller nobody(int from, int to, @Nullable String area) {
    return new Teller(from, to, null, null, null, area);
  }

  boolean isPerson() {
    return person != null;
  }

  /** Whether it is an agency or an outlet that passes on what others say. */
  boolean isOutlet() {
    return kind == Body.AGENCY;
  }

  boolean isBody() {
    return body != null;
  }

  Span span(Tokens tokens) {
    return new Span(tokens.start(from), tokens.end(Math.max(from, to - 1)));
  }
}
