package tallybook.mention.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.UnitKind;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity.Doubt;
import tallybook.mention.quantity.Quantity.Shape;
import tallybook.mention.quantity.Quantity.Standing;
import tallybook.mention.quantity.QuantityWords.Frame;

/**
 * Gives bare numbers the unit that their text has told: the members of a list that of its last
 * ("2.2 and 1.7 billion dollars"), decimals that of a percentage right before them in their
 * sentence, and amounts in millions and more that of the money spoken of. The doubt is marked.
 */
final class UnitSharing {
  private static final String PERCENT = "percent";
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private final QuantityWords words;
  private final Passage passage;
  private final Tokens tokens;
  private final Matches matches;
  private final int links;

  UnitSharing(QuantityWords words, Passage passage) {
    this.words = words;
    this.passage = passage;
    tokens = passage.tokens();
    matches = passage.matches();
    links = words.lexicon.file("links");
  }

  /** Changes the bare numbers of a list of quantities in text order. */
  void spread(List<Quantity> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      Quantity listed = leftwards(found.get(i), found.get(i + 1));
      if (isTime(found.get(i), found.get(i + 1))) {
        found.set(i, found.get(i).as(Standing.DURATION));
      } else if (listed != null) {
        found.set(i, listed);
      }
    }
    Quantity last = null;
    Quantity money = null;
    for (int i = 0; i < found.size(); i++) {
      Quantity quantity = found.get(i);
      if (i > 0 && isTime(quantity, found.get(i - 1))) {
        found.set(i, quantity.as(Standing.DURATION));
        continue;
      }
      if (isBare(quantity)) {
        Quantity told = rightwards(quantity, last, money != null ? money : ahead(found, i));
        quantity = told == null ? quantity : told;
        found.set(i, quantity);
      }
      last = quantity.isFigure() && !quantity.isCount() ? quantity : last;
      money = quantity.isMoney() && quantity.isFigure() ? quantity : money;
    }
  }

  private static boolean isBare(Quantity quantity) {
    boolean written = quantity.shape() == Shape.DIGITS || quantity.shape() == Shape.WORDS;
    return quantity.isCount() && quantity.standing() == Standing.PLAIN && written;
  }

  /** "From 35 days to 23", "from 35 to 23 days": the bare end of a stretch of time. */
  private boolean isTime(Quantity bare, Quantity time) {
    boolean first = bare.from() < time.from();
    int to = first ? bare.right() : time.right();
    boolean next = (first ? time.left() : bare.left()) - to == 1;
    return time.standing() == Standing.DURATION
        && isBare(bare)
        && !bare.scaled()
        && next
        && (words.isFrameAt(matches, to, Frame.TO)
            || words.isFrameAt(matches, to, Frame.OR)
            || first && words.isFrameAt(matches, to, Frame.AND));
  }

  /** "28 and 19 percent", "2.2, 1.7 and 0.4 billion dollars", "from one to 1.5 billion euros". */
  private @Nullable Quantity leftwards(Quantity first, Quantity second) {
    int gap = second.left() - first.to();
    if (isBare(first) && first.scaled() && gap == 1 && leads(first, second)) {
      return first.in(UnitKind.MONEY, second.unit());
    }
    if (!isBare(first)
        || gap < 1
        || gap > 2
        || !second.isFigure()
        || second.left() < second.from()) {
      return null;
    }
    int word = second.left() - 1;
    boolean and =
        words.isFrameAt(matches, word, Frame.AND) || words.isFrameAt(matches, word, Frame.OR);
    boolean comma = tokens.isSign(first.to(), ',');
    boolean list = comma && second.doubt() == Doubt.UNIT_SHARED;
    boolean joined = gap == 1 ? and || list : comma && and;
    if (!joined || first.shape() != second.shape()) {
      return null;
    }
    if (second.isPercent() && !first.scaled()) {
      return first.in(UnitKind.PERCENT, second.unit());
    }
    boolean after = second.isMoney() && tokens.is(second.from(), Tokens.NUMBER);
    return after && first.scaled() == second.scaled()
        ? first.in(UnitKind.MONEY, second.unit())
        : null;
  }

  /** Whether one amount of money is where another comes from. */
  private boolean leads(Quantity first, Quantity second) {
    return second.isMoney()
        && second.isFigure()
        && words.isFrameBefore(matches, first.left(), Frame.FROM)
        && words.isFrameAt(matches, first.to(), Frame.TO);
  }

  private @Nullable Quantity rightwards(
      Quantity quantity, @Nullable Quantity last, @Nullable Quantity money) {
    if (!isOpen(quantity) && !isLargeSum(quantity)) {
      return null;
    }
    if (quantity.scaled()) {
      boolean large = quantity.value().longValue() >= 1_000_000L;
      return large && money != null ? quantity.in(UnitKind.MONEY, money.unit()) : null;
    }
    boolean decimal = quantity.grain().compareTo(BigDecimal.ONE) < 0;
    boolean near =
        last != null
            && last.isPercent()
            && passage.sentenceOf(last.from()) == passage.sentenceOf(quantity.from());
    return decimal && near ? quantity.in(UnitKind.PERCENT, PERCENT) : null;
  }

  /** "1.1 billion into Georgia": no such number of things goes anywhere. */
  private boolean isLargeSum(Quantity quantity) {
    return quantity.scaled()
        && quantity.value().compareTo(BILLION) >= 0
        && matches.at(quantity.right(), links) >= 0;
  }

  /** Whether no thing that is counted follows: a sign, a little word, the end. */
  private boolean isOpen(Quantity quantity) {
    int next = quantity.right();
    if (!tokens.is(next, Tokens.WORD)) {
      return true;
    }
    return matches.at(next, words.frames) >= 0
        || matches.at(next, words.hedges) >= 0
        || matches.at(next, words.periods) >= 0;
  }

  /** The first money after a place, in its sentence. */
  private @Nullable Quantity ahead(List<Quantity> found, int from) {
    int sentence = passage.sentenceOf(found.get(from).from());
    for (int i = from + 1; i < found.size() && i < from + 4; i++) {
      Quantity other = found.get(i);
      if (passage.sentenceOf(other.from()) != sentence) {
        return null;
      }
      if (other.isMoney() && other.isFigure()) {
        return other;
      }
    }
    return null;
  }
}
