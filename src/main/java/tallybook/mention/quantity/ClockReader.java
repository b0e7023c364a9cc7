package tallybook.mention.quantity;

import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity.Shape;
import tallybook.mention.quantity.QuantityWords.Stop;

/**
 * Tells a time of day from a number with two decimals: the "13.47" that opens a line of a running
 * report, the one of "the 8.17 train", "doors close at 17.30".
 */
final class ClockReader {
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int HUNDREDTHS = -2;

  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;

  ClockReader(QuantityWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** Whether a bare number is a time of day. */
  boolean isTime(Amount amount, int left) {
    if (!isWritten(amount)) {
      return false;
    }
    int right = amount.to();
    return opensLine(amount.from(), right)
        || isStop(matches.before(left, words.stops), true)
        || isStop(matches.at(right, words.stops), false);
  }

  /** Hours, a dot, two digits of minutes. */
  private static boolean isWritten(Amount amount) {
    return amount.shape() == Shape.DIGITS
        && !amount.isScaled()
        && amount.power() == HUNDREDTHS
        && amount.to() == amount.from() + 1
        && amount.mantissa() >= 0
        && amount.mantissa() / 100 < HOURS
        && amount.mantissa() % 100 < MINUTES;
  }

  /** Words follow that begin anew, with a capital, perhaps after a dash or a colon. */
  private boolean opensLine(int from, int right) {
    boolean first = from == 0 || tokens.is(from - 1, Tokens.BREAK);
    boolean sign = tokens.isDash(right) || tokens.isSign(right, ':') || tokens.isSign(right, ',');
    int next = sign ? right + 1 : right;
    return first && tokens.is(next, Tokens.WORD) && tokens.isCapital(next);
  }

  private boolean isStop(int match, boolean before) {
    return match >= 0
        && words.stop(matches.entry(match)) == Stop.CLOCK
        && (before ? words.isBefore(matches.entry(match)) : words.isAfter(matches.entry(match)));
  }
}
