package tallybook.mention.quantity;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity.Shape;
import tallybook.mention.quantity.QuantityWords.Frame;
import tallybook.mention.quantity.QuantityWords.Role;

/** Reads decimals in words: "two point five", "16-point-seven". */
final class PointWords {
  private static final int MOST_PLACES = 4;
  private static final long MOST = 1_000_000_000L;

  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;

  PointWords(QuantityWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** A whole number with the decimals that follow it, or null if none do. */
  @Nullable Amount after(int first, int end, long whole, int limit) {
    int point = step(end);
    if (point + 1 >= limit || whole > MOST || !words.isFrameAt(matches, point, Frame.POINT)) {
      return null;
    }
    int at = step(point + 1);
    long digits = whole;
    int places = 0;
    int last = at;
    while (at < limit && places < MOST_PLACES && digit(at) >= 0) {
      digits = digits * 10 + digit(at);
      places++;
      last = at + 1;
      at = step(last);
    }
    return places == 0 ? null : new Amount(first, last, digits, -places, -places, 0, Shape.WORDS);
  }

  /** The token after a hyphen that touches both its neighbours. */
  private int step(int token) {
    return tokens.isHyphen(token) ? token + 1 : token;
  }

  private long digit(int token) {
    if (tokens.is(token, Tokens.NUMBER)) {
      boolean single = tokens.end(token) - tokens.start(token) == 1;
      return single ? tokens.mantissa(token) : -1;
    }
    int match = matches.at(token, words.numbers);
    boolean small = match >= 0 && words.role(matches.entry(match)) == Role.DIGIT;
    long value = small ? words.mantissa(matches.entry(match)) : -1;
    return value < 10 ? value : -1;
  }
}
