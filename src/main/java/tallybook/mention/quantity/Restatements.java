package tallybook.mention.quantity;

import java.util.List;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.QuantityWords.Frame;

/**
 * Tells a figure that says the one before it again: "SR14bn ($3.7bn)", "Rs 16,189 crore, or Rs
 * 1,61,890 million", "forty-five (45)".
 */
final class Restatements {
  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;

  Restatements(QuantityWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** The quantity, marked where it restates the last one found. */
  Quantity check(Quantity quantity, List<Quantity> found) {
    if (found.isEmpty()) {
      return quantity;
    }
    int earlier = found.size() - 1;
    Quantity last = found.get(earlier);
    int gap = quantity.left() - last.to();
    if (gap < 1 || gap > 2 || !last.isFigure() || !quantity.isFigure()) {
      return quantity;
    }
    boolean bracketed =
        gap == 1 && (tokens.isSign(last.to(), '(') || tokens.isSign(last.to(), '['));
    boolean or = words.isFrameBefore(matches, quantity.left(), Frame.OR);
    boolean joined = or && (gap == 1 || tokens.isSign(last.to(), ','));
    return (bracketed || joined) && repeats(last, quantity)
        ? quantity.restating(earlier)
        : quantity;
  }

  private static boolean repeats(Quantity last, Quantity quantity) {
    boolean same = last.value().compareTo(quantity.value()) == 0;
    if (last.isMoney() && quantity.isMoney()) {
      return same || !last.unit().equals(quantity.unit());
    }
    return same && last.unit().equals(quantity.unit());
  }
}
