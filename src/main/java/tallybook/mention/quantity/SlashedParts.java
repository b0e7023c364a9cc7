package tallybook.mention.quantity;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity.Shape;
import tallybook.mention.quantity.QuantityWords.Frame;

/** Reads a part written with a slash: "1/3 of exports", "about 2/3"; a date is none. */
final class SlashedParts {
  private static final int MOST = 10;
  private static final long SCALE = 100_000;

  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;

  SlashedParts(QuantityWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** The share in percent that begins at a token, or null. */
  @Nullable Amount read(int token, int limit) {
    int end = token + 3;
    if (end > limit || !tokens.isSign(token + 1, '/') || !isDigit(token) || !isDigit(token + 2)) {
      return null;
    }
    long over = tokens.mantissa(token);
    long under = tokens.mantissa(token + 2);
    boolean glued = tokens.isGlued(token + 1) && tokens.isGlued(token + 2);
    boolean part = glued && over < under && under <= MOST && !tokens.isSign(token - 1, '/');
    if (!part || !isTold(token, end)) {
      return null;
    }
    long hundredThousandths = (2 * over * SCALE + under) / (2 * under);
    return new Amount(token, end, hundredThousandths, -3, 0, 0, Shape.FRACTION);
  }

  private boolean isDigit(int token) {
    return tokens.is(token, Tokens.NUMBER)
        && tokens.decimals(token) == 0
        && tokens.mantissa(token) > 0;
  }

  /** By a hedge before it, or by "of" after it. */
  private boolean isTold(int token, int end) {
    int hedge = matches.before(token, words.hedges);
    return hedge >= 0 && words.isBefore(matches.entry(hedge))
        || words.isFrameAt(matches, end, Frame.OF);
  }
}
