package tallybook.mention.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.QuantityWords.Frame;
import tallybook.observation.Interval;
import tallybook.observation.Qualifier;

/** Joins two bounds of one figure: "more than 5 but less than 6 billion". */
final class BoundPairs {
  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;

  BoundPairs(QuantityWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** The range that two quantities bound, or null if they are two figures. */
  @Nullable Quantity join(Quantity low, Quantity high) {
    boolean bounds =
        low.qualifier() == Qualifier.MORE_THAN
            && high.qualifier() == Qualifier.LESS_THAN
            && high.left() < high.from();
    boolean like = low.unit().equals(high.unit()) && low.isFigure() && high.isFigure();
    if (!bounds || !like || low.value().compareTo(high.value()) >= 0 || !isJoined(low, high)) {
      return null;
    }
    BigDecimal half = new BigDecimal("0.5");
    return new Quantity(
        low.from(),
        high.to(),
        low.left(),
        high.right(),
        new Span(low.span().start(), high.span().end()),
        Amount.plain(low.value().add(high.value()).multiply(half)),
        new Interval(low.value(), high.value()),
        high.grain(),
        high.kind(),
        high.unit(),
        Qualifier.RANGE,
        high.shape(),
        high.scaled(),
        high.standing(),
        high.doubt(),
        high.rate(),
        -1);
  }

  private boolean isJoined(Quantity low, Quantity high) {
    int gap = high.left() - low.right();
    if (gap < 1 || gap > 2) {
      return false;
    }
    boolean comma = tokens.isSign(low.right(), ',');
    int word = high.left() - 1;
    boolean and =
        words.isFrameAt(matches, word, Frame.AND) || words.isFrameAt(matches, word, Frame.CLAUSE);
    return gap == 1 ? comma || and : comma && and;
  }
}
