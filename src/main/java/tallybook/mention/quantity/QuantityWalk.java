package tallybook.mention.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.UnitKind;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity.Shape;
import tallybook.mention.quantity.UnitReader.Found;

/** One walk over a passage's sentences that reads its quantities. */
final class QuantityWalk {
  private static final int MOST_YEAR_DIGITS = 4;
  private static final long TEN = 10;
  private static final long HUNDRED = 100;

  private final QuantityWords words;
  private final Passage passage;
  private final Tokens tokens;
  private final Matches matches;
  private final AmountReader amounts;
  private final UnitReader units;
  private final StopReader stops;
  private final QuantityMaker maker;
  private final Restatements restatements;
  private final BoundPairs bounds;
  private final Cents cents;
  private final RangeReader ranges;
  private final List<Period> periods;
  private int period;
  private final List<Quantity> found = new ArrayList<>();

  QuantityWalk(QuantityWords words, Passage passage, List<Period> periods) {
    this.periods = periods;
    this.words = words;
    this.passage = passage;
    tokens = passage.tokens();
    matches = passage.matches();
    amounts = new AmountReader(words, tokens, matches);
    units = new UnitReader(words, tokens, matches, new LocalMoney(words, passage));
    stops = new StopReader(words, tokens, matches);
    maker = new QuantityMaker(words, tokens, matches, stops);
    ranges = new RangeReader(words, tokens, matches);
    cents = new Cents(words, tokens, matches);
    bounds = new BoundPairs(words, tokens, matches);
    restatements = new Restatements(words, tokens, matches);
  }

  /** A number with the unit words on its sides. */
  record Sized(Amount amount, @Nullable Found before, @Nullable Found after) {
    int left() {
      return before == null ? amount.from() : Math.min(amount.from(), before.from());
    }

    int end() {
      return after == null ? amount.to() : after.to();
    }

    /** The unit that counts: a more exact one after the number overrules a general one before. */
    @Nullable Found unit() {
      boolean overruled =
          before == null || after != null && after.isMoney() && (before.generic() || before.weak());
      return overruled ? after : before;
    }

    /** One past the figure: the unit after it belongs to it where it agrees. */
    int figureEnd() {
      Found unit = unit();
      boolean own = after != null && unit != null && after.unit().equals(unit.unit());
      return own && after != null ? after.to() : amount.to();
    }
  }

  List<Quantity> run() {
    for (int sentence = 0; sentence < passage.sentences().size(); sentence++) {
      walk(passage.sentenceFrom(sentence), passage.sentenceTo(sentence));
    }
    new StatedUnits(words, passage).spread(found);
    new UnitSharing(words, passage).spread(found);
    return found;
  }

  private void walk(int from, int to) {
    int least = from;
    int token = from;
    while (token < to) {
      int dated = endOfPeriod(token);
      if (dated > token) {
        token = dated;
        continue;
      }
      Quantity quantity = amounts.begins(token) ? at(token, least, to) : null;
      if (quantity == null) {
        token++;
      } else {
        add(quantity);
        token = Math.max(token + 1, quantity.right());
        least = token;
      }
    }
  }

  private void add(Quantity quantity) {
    Quantity pair = found.isEmpty() ? null : bounds.join(found.get(found.size() - 1), quantity);
    if (pair == null) {
      found.add(restatements.check(quantity, found));
    } else {
      found.set(found.size() - 1, pair);
    }
  }

  /** One past the period that a token lies in; the token itself where it lies in none. */
  private int endOfPeriod(int token) {
    while (period < periods.size() && periods.get(period).to() <= token) {
      period++;
    }
    boolean inside = period < periods.size() && periods.get(period).from() <= token;
    return inside ? periods.get(period).to() : token;
  }

  private @Nullable Quantity at(int token, int least, int limit) {
    Sized low = sized(token, least, limit);
    if (low == null) {
      return null;
    }
    Sized high = partner(low, least, limit);
    return high == null
        ? maker.make(low.amount(), low.unit(), low.left(), low.figureEnd(), least, limit)
        : ranged(low, high, least, limit);
  }

  private @Nullable Sized sized(int token, int least, int limit) {
    Found before = units.before(sign(token, least), least);
    Amount amount = amounts.read(token, limit, before != null);
    if (amount == null) {
      return null;
    }
    if (before != null && before.weak() && !amount.isScaled()) {
      before = null;
    }
    Found after =
        amount.shape() == Shape.MULTIPLE || amount.shape() == Shape.FRACTION
            ? null
            : units.after(amount.to(), limit, amount.isScaled());
    if (before != null && after != null && isOfNext(before, after, limit)) {
      after = null;
    }
    if (after != null
        && after.isMoney()
        && !amount.isScaled()
        && amount.shape() != Shape.MULTIPLE) {
      Amount late = amounts.lateScale(amount, after.to(), limit);
      if (late != null) {
        return new Sized(late, after, null);
      }
    }
    if (after != null && after.weak() && !amount.isScaled()) {
      after = null;
    }
    return cents.join(amount, before, after, limit);
  }

  /** "$20,000 $37,305": the second sign is the next number's. */
  private boolean isOfNext(Found before, Found after, int limit) {
    return after.unit().equals(before.unit())
        && after.to() < limit
        && tokens.is(after.to(), Tokens.NUMBER)
        && words.isBefore(matches.entry(matches.at(after.from(), words.units)));
  }

  /** Steps over a minus between a currency and its number: "$-99.99", "EUR -6 million". */
  private int sign(int token, int least) {
    boolean minus =
        token - 1 > least
            && tokens.isSign(token - 1, '-')
            && tokens.isGlued(token)
            && tokens.isGlued(token - 1) == tokens.is(token - 2, Tokens.SIGN);
    return minus ? token - 1 : token;
  }

  /** The upper end of a range that begins with a number, or null. */
  private @Nullable Sized partner(Sized low, int least, int limit) {
    Amount first = low.amount();
    if (first.shape() == Shape.MULTIPLE || first.shape() == Shape.FRACTION) {
      return null;
    }
    int end = low.end();
    int next = ranges.afterConnector(low.left(), end, isOwn(low), least);
    if (next < 0 || next >= limit) {
      return null;
    }
    Found before = units.ahead(next);
    int number = before == null ? next : before.to();
    if (number >= limit || !amounts.begins(number)) {
      return null;
    }
    Sized high = sized(number, next, limit);
    return high != null && belongs(low, high) ? high : null;
  }

  /** Whether the lower figure needs nothing of the upper one. */
  private static boolean isOwn(Sized low) {
    return low.unit() != null || low.amount().isScaled();
  }

  private boolean belongs(Sized low, Sized high) {
    Found unit = low.unit();
    Found other = high.unit();
    boolean agree = unit == null || other == null || unit.unit().equals(other.unit());
    boolean plain = high.amount().shape() == Shape.DIGITS || high.amount().shape() == Shape.WORDS;
    boolean time =
        other == null
            ? unit != null && unit.unit().kind() == UnitKind.TIME
            : other.unit().kind() == UnitKind.TIME;
    boolean years =
        unit == null && isYearLike(low) && (other != null || isYearPart(high) || !isYearLike(high));
    return agree && plain && !years && !time && shared(low, high).isBelow(high.amount());
  }

  private boolean isYearLike(Sized sized) {
    return stops.isYear(sized.amount());
  }

  /** A year, or the last two digits of one: 2023-24. */
  private boolean isYearPart(Sized sized) {
    Amount amount = sized.amount();
    int length = tokens.end(amount.from()) - tokens.start(amount.from());
    return amount.isWhole() && !amount.isScaled() && length <= MOST_YEAR_DIGITS;
  }

  /** The lower end with the upper one's scale, where it has none of its own. */
  private static Amount shared(Sized low, Sized high) {
    Amount amount = low.amount();
    if (isFewHundred(amount, high.amount())) {
      return amount.multiplied(amount.to(), HUNDRED);
    }
    if (amount.isScaled() || !high.amount().isScaled() || low.after() != null) {
      return amount;
    }
    Amount scaled = amount.times(high.amount().scale());
    return scaled.isBelow(high.amount()) ? scaled : amount;
  }

  /** "two or three hundred", both in words. */
  private static boolean isFewHundred(Amount low, Amount high) {
    return low.shape() == Shape.WORDS
        && high.shape() == Shape.WORDS
        && low.isWhole()
        && high.isWhole()
        && low.mantissa() < TEN
        && high.mantissa() < HUNDRED * TEN
        && high.mantissa() % HUNDRED == 0
        && low.mantissa() * HUNDRED < high.mantissa();
  }

  private Quantity ranged(Sized low, Sized high, int least, int limit) {
    Found unit = high.unit() == null ? low.unit() : high.unit();
    if (low.unit() != null && unit != null && unit.generic()) {
      unit = low.unit();
    }
    return maker.range(
        shared(low, high), high.amount(), unit, low.left(), high.figureEnd(), least, limit);
  }
}
