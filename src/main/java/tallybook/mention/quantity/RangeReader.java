package tallybook.mention.quantity;

import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.QuantityWords.Frame;
import tallybook.mention.quantity.QuantityWords.Hedge;

/** Tells whether two numbers are the ends of a range, or two figures: "rose from 5 to 6". */
final class RangeReader {
  private static final int CHANGE_REACH = 14;

  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;
  private final HedgeReader hedges;

  RangeReader(QuantityWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
    hedges = new HedgeReader(words, tokens, matches);
  }

  /**
   * The token after a word or sign that may join the ends of a range, or -1.
   *
   * @param left first token of the lower figure
   * @param end one past its last token
   * @param own whether the lower figure has a unit of its own
   */
  int afterConnector(int left, int end, boolean own, int least) {
    if (tokens.isSign(end, '-') || tokens.isSign(end, '~') || tokens.isSign(end, '\u2014')) {
      boolean even = tokens.isGlued(end) == tokens.isGlued(end + 1);
      return even && !isSpelledAfterDigits(end) ? end + 1 : -1;
    }
    if (words.isFrameAt(matches, end, Frame.TO)) {
      return isChange(left, own, least) || isYearPair(left) ? -1 : end + 1;
    }
    if (words.isFrameAt(matches, end, Frame.OR)) {
      return own ? -1 : end + 1;
    }
    HedgeReader.Found hedge =
        words.isFrameAt(matches, end, Frame.AND) ? hedges.before(signed(left), left, least) : null;
    return hedge != null && hedge.hedge() == Hedge.BETWEEN ? end + 1 : -1;
  }

  /** "in 2020-21 to $26 billion": the second half of two years. */
  private boolean isYearPair(int left) {
    boolean glued =
        tokens.isSign(left - 1, '-') && tokens.isGlued(left - 1) && tokens.isGlued(left);
    return glued
        && tokens.is(left - 2, Tokens.NUMBER)
        && tokens.end(left - 2) - tokens.start(left - 2) == 4
        && tokens.end(left) - tokens.start(left) == 2;
  }

  /** "Sept 20 – Five hundred": digits and words make no range across a dash. */
  private boolean isSpelledAfterDigits(int dash) {
    return !tokens.isGlued(dash)
        && tokens.is(dash - 1, Tokens.NUMBER)
        && matches.at(dash + 1, words.numbers) >= 0;
  }

  /** The word or sign for a minus before a figure, or the figure. */
  private int signed(int left) {
    int match = matches.before(left, words.frames);
    return words.isFrame(matches, match, Frame.MINUS) ? matches.from(match) : left;
  }

  /** "rose from $5 to $6", "rose by $1 to $6", "rose $1 to $6": something and where it leads. */
  private boolean isChange(int left, boolean own, int least) {
    HedgeReader.Found hedge = hedges.before(left, left, least);
    int start = hedge == null ? left : hedge.from();
    if (words.isFrameBefore(matches, start, Frame.FROM)) {
      return changes(start, Frame.CHANGE, least) || own && !changes(start, Frame.SPAN, least);
    }
    boolean by = words.isFrameBefore(matches, start, Frame.BY);
    return own && (by || words.isFrameBefore(matches, start, Frame.CHANGE));
  }

  private boolean changes(int start, Frame verb, int least) {
    for (int token = start - 1; token >= Math.max(least, start - CHANGE_REACH); token--) {
      if (words.isFrameAt(matches, token, verb)) {
        return true;
      }
    }
    return false;
  }
}
