package tallybook.mention.quantity;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.QuantityWalk.Sized;
import tallybook.mention.quantity.QuantityWords.Frame;
import tallybook.mention.quantity.UnitReader.Found;

/** Joins an amount of money with its hundredths: "3 dollars 50 cents", "$20 and 43c". */
final class Cents {
  private static final long MOST_WHOLE = 1_000_000_000L;

  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;
  private final NumberWords spelled;

  Cents(QuantityWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
    spelled = new NumberWords(words, tokens, matches);
  }

  /** A number with its units, and the hundredths after it where there are any. */
  Sized join(Amount amount, @Nullable Found before, @Nullable Found after, int limit) {
    Sized whole = new Sized(amount, before, after);
    Found unit = whole.unit();
    boolean mixed = before != null && after != null && !before.unit().equals(after.unit());
    int end = whole.end();
    boolean money =
        !mixed && unit != null && unit.isMoney() && amount.isWhole() && !amount.isScaled();
    if (!money || end >= limit || amount.mantissa() > MOST_WHOLE) {
      return whole;
    }
    boolean joined = words.isFrameAt(matches, end, Frame.AND);
    int number = joined ? end + 1 : end;
    int hundredths = hundredths(number, limit);
    if (hundredths < 0) {
      return whole;
    }
    int to = endOf(number, limit);
    int cents = matches.at(to, words.cents);
    boolean last = to >= limit || to == limit - 1 && tokens.is(to, Tokens.SIGN);
    if (cents < 0 && !(last && after != null)) {
      return whole;
    }
    int close = cents < 0 ? to : matches.to(cents);
    Amount sum =
        new Amount(
            amount.from(), close, amount.mantissa() * 100 + hundredths, -2, -2, 0, amount.shape());
    Found kept = before != null ? before : after;
    return new Sized(sum, kept, null);
  }

  private int hundredths(int token, int limit) {
    if (token >= limit) {
      return -1;
    }
    if (tokens.is(token, Tokens.NUMBER)) {
      boolean whole = tokens.decimals(token) == 0 && tokens.mantissa(token) < 100;
      return whole ? (int) tokens.mantissa(token) : -1;
    }
    Amount amount = matches.at(token, words.numbers) < 0 ? null : spelled.read(token, limit);
    boolean small =
        amount != null
            && amount.shape() == Quantity.Shape.WORDS
            && amount.isWhole()
            && amount.mantissa() < 100;
    return amount != null && small ? (int) amount.mantissa() : -1;
  }

  private int endOf(int token, int limit) {
    Amount amount = tokens.is(token, Tokens.NUMBER) ? null : spelled.read(token, limit);
    return amount == null ? token + 1 : amount.to();
  }
}
