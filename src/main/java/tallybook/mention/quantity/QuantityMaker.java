package tallybook.mention.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.UnitKind;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity.Doubt;
import tallybook.mention.quantity.Quantity.Shape;
import tallybook.mention.quantity.Quantity.Standing;
import tallybook.mention.quantity.QuantityWords.Frame;
import tallybook.mention.quantity.QuantityWords.Hedge;
import tallybook.mention.quantity.UnitReader.Found;
import tallybook.observation.Interval;
import tallybook.observation.Qualifier;

/** Puts a number, its unit, sign and hedges together. */
final class QuantityMaker {
  private static final String COUNT = "count";
  private static final String PERCENT = "percent";
  private static final String FACTOR = "factor";
  private static final String NO_CURRENCY = "XXX";
  private static final int RATE_REACH = 3;

  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;
  private final StopReader stops;
  private final HedgeReader hedges;

  QuantityMaker(QuantityWords words, Tokens tokens, Matches matches, StopReader stops) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
    this.stops = stops;
    hedges = new HedgeReader(words, tokens, matches);
  }

  Quantity make(Amount bare, @Nullable Found unit, int start, int end, int least, int limit) {
    int sign = signed(bare.from(), start, least);
    Amount amount = sign < 0 ? bare : bare.negated();
    int left = sign < 0 ? start : Math.min(sign, start);
    HedgeReader.Found before = hedges.before(left, end, least);
    HedgeReader.Found after = hedges.after(end);
    HedgeReader.Found within = after == null ? hedges.within(amount) : after;
    Hedge hedge = strongest(before, within);
    if (hedge == Hedge.UP_TO && words.isFrameAt(matches, end, Frame.FROM)) {
      hedge = Hedge.EXACT;
    }
    Qualifier qualifier = qualifier(hedge);
    int from = before == null ? left : before.from();
    int right = after == null ? end : after.to();
    if (isQuoted(from, right, least, limit)) {
      from--;
      right++;
    }
    boolean lost = unit == null && isLost(left, amount);
    Standing standing = standing(amount, unit, left, before != null || lost);
    Amount based = unit == null ? amount : amount.times(unit.power());
    BigDecimal value = based.value();
    BigDecimal grain = based.placeValue();
    Interval bounds = Bounds.of(value, grain, qualifier, hedge == Hedge.NEARLY);
    return quantity(
        amount, unit, lost, start, end, from, right, value, bounds, grain, qualifier, standing,
        limit);
  }

  Quantity range(
      Amount low, Amount high, @Nullable Found unit, int start, int end, int least, int limit) {
    int factor = unit == null ? 0 : unit.power();
    int sign = signed(low.from(), start, least);
    Amount least1 = sign < 0 ? low.times(factor) : low.negated().times(factor);
    Amount most = high.times(factor);
    HedgeReader.Found before = hedges.before(sign < 0 ? start : Math.min(sign, start), end, least);
    HedgeReader.Found after = hedges.after(end);
    int from = before == null ? start : before.from();
    int right = after == null ? end : after.to();
    Standing standing = unit == null ? stops.beside(start, end) : Standing.PLAIN;
    if (unit != null && QuantityWords.isTime(unit.unit())) {
      standing = Standing.DURATION;
    }
    return quantity(
        high,
        unit,
        false,
        start,
        end,
        from,
        right,
        least1.midpoint(most),
        Bounds.between(least1.value(), most.value()),
        most.placeValue(),
        Qualifier.RANGE,
        standing,
        limit);
  }

  private Quantity quantity(
      Amount amount,
      @Nullable Found unit,
      boolean lost,
      int start,
      int end,
      int from,
      int right,
      BigDecimal value,
      Interval bounds,
      BigDecimal grain,
      Qualifier qualifier,
      Standing standing,
      int limit) {
    UnitKind kind = lost ? UnitKind.MONEY : unit == null ? bareKind(amount) : unit.unit().kind();
    String code = lost ? NO_CURRENCY : unit == null ? bareUnit(kind) : code(unit);
    String rate = rate(right, limit);
    boolean often = words.isFrameAt(matches, right, Frame.RATE);
    if (kind == UnitKind.FACTOR && rate != null && (amount.shape() != Shape.MULTIPLE || often)) {
      kind = UnitKind.COUNT;
      code = COUNT;
    }
    int to = kind == UnitKind.COUNT && unit != null && rate != null ? amount.to() : end;
    Doubt doubt =
        lost ? Doubt.UNIT_LOST : unit != null && unit.weak() ? Doubt.UNIT_WEAK : Doubt.NONE;
    return new Quantity(
        start,
        to,
        from,
        right,
        tokens.span(start, to),
        value,
        bounds,
        grain,
        kind,
        code,
        qualifier,
        amount.shape(),
        amount.isScaled(),
        standing,
        doubt,
        rate(right, limit),
        -1);
  }

  private static String code(Found unit) {
    return unit.unit().kind() == UnitKind.POINTS ? PERCENT : unit.unit().base();
  }

  private static UnitKind bareKind(Amount amount) {
    return switch (amount.shape()) {
      case FRACTION -> UnitKind.PERCENT;
      case MULTIPLE -> UnitKind.FACTOR;
      case DIGITS, WORDS -> UnitKind.COUNT;
    };
  }

  private static String bareUnit(UnitKind kind) {
    return switch (kind) {
      case PERCENT -> PERCENT;
      case FACTOR -> FACTOR;
      default -> COUNT;
    };
  }

  /** "“more than 400” Korean firms": quotation marks around a figure and its hedges alone. */
  private boolean isQuoted(int from, int right, int least, int limit) {
    return from > least
        && right < limit
        && tokens.isSign(from - 1, '"')
        && tokens.isSign(right, '"')
        && tokens.is(right + 1, Tokens.WORD);
  }

  private Standing standing(Amount amount, @Nullable Found unit, int left, boolean hedged) {
    if (unit == null) {
      return stops.ofBare(amount, left, hedged);
    }
    return QuantityWords.isTime(unit.unit()) ? Standing.DURATION : Standing.PLAIN;
  }

  /** "?25 billion": the sign of a currency was lost on the way. */
  private boolean isLost(int left, Amount amount) {
    return amount.isScaled()
        && tokens.isSign(left - 1, '?')
        && tokens.isGlued(left)
        && !tokens.isGlued(left - 1);
  }

  /** The token of the minus before a figure or between its currency and its number, or -1. */
  private int signed(int number, int start, int least) {
    if (isMinus(number - 1) && number - 1 > start) {
      return number - 1;
    }
    int before = start - 1;
    if (before >= least && isMinus(before) && !tokens.isGlued(before)) {
      return before;
    }
    if (before >= least && isMinus(before) && isOpening(before - 1)) {
      return before;
    }
    int match = matches.before(start, words.frames);
    return words.isFrame(matches, match, Frame.MINUS) && matches.from(match) >= least
        ? matches.from(match)
        : -1;
  }

  private boolean isOpening(int token) {
    return tokens.is(token, Tokens.SIGN)
        && !tokens.isSign(token, ')')
        && !tokens.isSign(token, '%');
  }

  private boolean isMinus(int token) {
    return tokens.isSign(token, '-') && tokens.isGlued(token + 1);
  }

  private static @Nullable Hedge strongest(
      HedgeReader.@Nullable Found before, HedgeReader.@Nullable Found after) {
    if (before == null || before.hedge() == Hedge.EXACT) {
      return after == null ? before == null ? null : before.hedge() : after.hedge();
    }
    return before.hedge();
  }

  private static Qualifier qualifier(@Nullable Hedge hedge) {
    if (hedge == null) {
      return Qualifier.EXACT;
    }
    return switch (hedge) {
      case MORE_THAN -> Qualifier.MORE_THAN;
      case LESS_THAN, UP_TO -> Qualifier.LESS_THAN;
      case APPROXIMATELY, NEARLY -> Qualifier.APPROXIMATELY;
      case EXACT, BETWEEN -> Qualifier.EXACT;
    };
  }

  /** The stretch of time of a rate that follows within a few words, or null. */
  private @Nullable String rate(int right, int limit) {
    for (int token = right; token < Math.min(limit, right + RATE_REACH); token++) {
      int match = matches.at(token, words.frames);
      if (words.isFrame(matches, match, Frame.RATE)) {
        return words.lexicon.entry(matches.entry(match)).get("value");
      }
      if (!tokens.is(token, Tokens.WORD)) {
        return null;
      }
    }
    return null;
  }
}
