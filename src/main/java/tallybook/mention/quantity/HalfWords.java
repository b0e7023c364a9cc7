package tallybook.mention.quantity;

import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.QuantityWords.Frame;
import tallybook.mention.quantity.QuantityWords.Role;

/** Reads the part that goes on a whole number: "two and a half", "a million and a half". */
final class HalfWords {
  private static final int LEAST_POWER = -2;

  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;

  HalfWords(QuantityWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** The match of the fraction in "and a half", "-and-a-half", that begins at a token; or -1. */
  int at(int token, int limit) {
    int and = step(token);
    if (and + 1 >= limit || !words.isFrameAt(matches, and, Frame.AND)) {
      return -1;
    }
    int next = step(and + 1);
    int match = matches.at(next, words.numbers);
    if (match < 0 && words.isArticleAt(matches, next)) {
      match = matches.at(step(next + 1), words.numbers);
    }
    boolean fraction = match >= 0 && words.role(matches.entry(match)) == Role.FRACTION;
    return fraction && words.power(matches.entry(match)) >= LEAST_POWER ? match : -1;
  }

  /** A number that ends in a scale word with the part of it that follows; or the number. */
  Amount afterScale(Amount whole, int scale, int limit) {
    int half = at(whole.to(), limit);
    if (half < 0 || !closes(half, limit)) {
      return whole;
    }
    int entry = matches.entry(half);
    int power = words.power(entry);
    var part =
        new Amount(
            whole.from(),
            matches.to(half),
            words.mantissa(entry),
            power + scale,
            power + scale,
            scale,
            whole.shape());
    return whole.isBelow(part) ? whole : whole.plus(part);
  }

  /** "3 million and a half of them came": a part of what is told, not of the number. */
  private boolean closes(int half, int limit) {
    int next = matches.to(half);
    boolean open =
        words.isFrameAt(matches, next, Frame.OF)
            || matches.at(next, words.scales) >= 0
            || matches.at(next, words.frames) >= 0;
    boolean ends = next >= limit || !tokens.is(next, Tokens.WORD);
    return ends || !open && isHalf(half);
  }

  /** Of other parts a noun may follow that is theirs: "two million and a quarter came by rail". */
  private boolean isHalf(int match) {
    return words.mantissa(matches.entry(match)) == 5 && words.power(matches.entry(match)) == -1;
  }

  private int step(int token) {
    boolean hyphen = tokens.isHyphen(token);
    return hyphen ? token + 1 : token;
  }
}
