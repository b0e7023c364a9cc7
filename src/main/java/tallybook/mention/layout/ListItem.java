package tallybook.mention.layout;

import org.jspecify.annotations.Nullable;
import tallybook.article.Lines;
import tallybook.article.Span;
import tallybook.catalogue.Lexicon;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/**
 * A line of a list: an economy, its figure, and what else the line says: "- Brunei: 259,000, half
 * of them by road".
 *
 * @param value the number with the unit and scale beside it
 * @param rest null where nothing follows
 */
record ListItem(int line, Span name, Span value, @Nullable Span rest) {
  private static final int LONGEST_NAME = 7;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int YEAR_LENGTH = 4;

  /** Reads a line; null if it is no such item. */
  static @Nullable ListItem of(Passage passage, UnitNotes notes, int line) {
    Tokens tokens = passage.tokens();
    Lines lines = passage.lines();
    int from = tokens.at(lines.start(line));
    int to = tokens.at(lines.end(line));
    while (from < to && tokens.is(from, Tokens.SIGN)) {
      from++;
    }
    int number = from;
    int limit = Math.min(to, from + LONGEST_NAME + 3);
    while (number < limit && !tokens.is(number, Tokens.NUMBER)) {
      number++;
    }
    if (number == limit) {
      return null;
    }
    int value = number;
    while (value > from && isUnit(tokens, notes, value - 1)) {
      value--;
    }
    int name = value;
    while (name > from && tokens.is(name - 1, Tokens.SIGN) && !tokens.isSign(name - 1, ')')) {
      name--;
    }
    int end = number + 1;
    while (end < to && notes.begins(end)) {
      end = Math.max(end + 1, Math.min(to, notes.end(end)));
    }
    boolean year = end == number + 1 && value == number && isYear(tokens, number);
    if (year || !names(passage, from, name)) {
      return null;
    }
    Span rest = end < to ? new Span(tokens.end(end - 1), tokens.end(to - 1)) : null;
    return new ListItem(line, tokens.span(from, name), tokens.span(value, end), rest);
  }

  private static boolean isUnit(Tokens tokens, UnitNotes notes, int token) {
    return notes.begins(token) || tokens.isSign(token, '$') || tokens.isSign(token, '~');
  }

  /** Whether a token is four digits that may be a year. */
  static boolean isYear(Tokens tokens, int token) {
    long number = tokens.is(token, Tokens.NUMBER) ? tokens.mantissa(token) : 0;
    boolean bare = tokens.end(token) - tokens.start(token) == YEAR_LENGTH;
    return bare && tokens.decimals(token) == 0 && number >= FIRST_YEAR && number < LAST_YEAR;
  }

  /** Whether a few words name an economy, and no indicator. */
  static boolean names(Passage passage, int from, int to) {
    Matches matches = passage.matches();
    Lexicon lexicon = passage.lexicon();
    boolean named = false;
    for (int token = from; token < to; token++) {
      if (matches.at(token, lexicon.file("indicators")) >= 0
          || passage.tokens().is(token, Tokens.BREAK)) {
        return false;
      }
      named |= matches.at(token, lexicon.file("areas")) >= 0;
    }
    return named && to - from <= LONGEST_NAME;
  }
}
