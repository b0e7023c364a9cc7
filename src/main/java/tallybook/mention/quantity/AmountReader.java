package tallybook.mention.quantity;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.UnitKind;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity.Shape;
import tallybook.mention.quantity.QuantityWords.Frame;
import tallybook.mention.quantity.QuantityWords.Use;

/** Reads a number in digits with its scale words: "6.2 bln", "6 billion and 200 million". */
final class AmountReader {
  private static final long MOST = 1_000_000_000_000_000L;

  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;
  private final NumberWords spelled;
  private final PointWords points;
  private final HalfWords halves;
  private final SlashedParts slashed;

  AmountReader(QuantityWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
    points = new PointWords(words, tokens, matches);
    halves = new HalfWords(words, tokens, matches);
    slashed = new SlashedParts(words, tokens, matches);
    this.spelled = new NumberWords(words, tokens, matches);
  }

  /** Whether a number may begin at a token. */
  boolean begins(int token) {
    return tokens.is(token, Tokens.NUMBER)
        || matches.at(token, words.numbers) >= 0
        || halfSign(token) > 0
        || words.isFrameAt(matches, token, Frame.ONE);
  }

  /**
   * The number that begins at a token, or null.
   *
   * @param limit the token that it has to end before
   * @param money whether a currency stands before it
   */
  @Nullable Amount read(int token, int limit, boolean money) {
    if (!tokens.is(token, Tokens.NUMBER) || isShare(token)) {
      int half = halfSign(token);
      return half > 0
          ? scaled(new Amount(token, token + 1, half, -2, -1, 0, Shape.DIGITS), limit, money)
          : words.isFrameAt(matches, token, Frame.ONE) && matches.at(token, words.numbers) < 0
              ? spelled.one(token, limit)
              : spelled.read(token, limit);
    }
    Amount part = slashed.read(token, limit);
    if (part != null) {
      return part;
    }
    Amount digits = digits(token, limit);
    if (digits.mantissa() > MOST) {
      return digits;
    }
    Amount scaled = scaled(digits, limit, money);
    if (!scaled.isScaled()) {
      return scaled.isWhole() && scaled.to() == token + 1
          ? spelled.multiplied(scaled, limit)
          : scaled;
    }
    return halves.afterScale(compound(scaled, limit), scaled.scale(), limit);
  }

  /** "9 out of 10". */
  private boolean isShare(int token) {
    int match = matches.at(token, words.numbers);
    return match >= 0 && words.role(matches.entry(match)) == QuantityWords.Role.FRACTION;
  }

  private Amount digits(int token, int limit) {
    int decimals = tokens.decimals(token);
    long mantissa = tokens.mantissa(token);
    int half = token + 1 < limit && tokens.isGlued(token + 1) ? halfSign(token + 1) : 0;
    if (half > 0 && decimals == 0 && mantissa < MOST / 100) {
      long joined = mantissa * 100 + half;
      return new Amount(token, token + 2, joined, -2, half == 50 ? -1 : -2, 0, Shape.DIGITS);
    }
    Amount pointed = decimals == 0 ? points.after(token, token + 1, mantissa, limit) : null;
    return pointed != null
        ? pointed
        : new Amount(token, token + 1, mantissa, -decimals, -decimals, 0, Shape.DIGITS);
  }

  /** Hundredths of the sign for a half or a quarter; 0 for others. */
  private int halfSign(int token) {
    if (!tokens.is(token, Tokens.SIGN)) {
      return 0;
    }
    return switch (tokens.folded(tokens.start(token))) {
      case '\u00bd' -> 50;
      case '\u00bc' -> 25;
      case '\u00be' -> 75;
      default -> 0;
    };
  }

  /** The scale words after a number, at most two: "2 lakh crore", "3 hundred thousand". */
  private Amount scaled(Amount bare, int limit, boolean money) {
    Amount amount = bare;
    for (int i = 0; i < 2; i++) {
      int at = afterHyphen(amount.to());
      int match = at < limit ? matches.at(at, words.scales) : -1;
      if (match < 0 && i == 0) {
        match = Math.max(afterDash(amount, limit), afterHedge(at, limit));
      }
      if (match < 0 || !fits(match, amount, money)) {
        return amount;
      }
      amount = amount.scaled(matches.to(match), words.power(matches.entry(match)));
    }
    return amount;
  }

  /** The scale word in "400-plus million", where a hedge stands between; or -1. */
  private int afterHedge(int at, int limit) {
    int hedge = at < limit ? matches.at(at, words.hedges) : -1;
    if (hedge < 0 || !words.isAfter(matches.entry(hedge)) || !tokens.is(at, Tokens.WORD)) {
      return -1;
    }
    int match = matches.to(hedge) < limit ? matches.at(matches.to(hedge), words.scales) : -1;
    return match >= 0 && words.use(matches.entry(match)) == Use.FREE ? match : -1;
  }

  /** The scale word in "1,7 – billion", where a dash was set between; or -1. */
  private int afterDash(Amount amount, int limit) {
    int dash = amount.to();
    boolean decimals = amount.power() < 0;
    if (!decimals || !tokens.isSign(dash, '-') || dash + 1 >= limit) {
      return -1;
    }
    int match = matches.at(dash + 1, words.scales);
    return match >= 0 && words.use(matches.entry(match)) == Use.FREE ? match : -1;
  }

  /** The number with a scale word that stands behind its currency, "75 USD million"; or null. */
  @Nullable Amount lateScale(Amount amount, int token, int limit) {
    int match = token < limit ? matches.at(token, words.scales) : -1;
    return match >= 0 && words.use(matches.entry(match)) == Use.FREE
        ? amount.scaled(matches.to(match), words.power(matches.entry(match)))
        : null;
  }

  private boolean fits(int match, Amount amount, boolean money) {
    Use use = words.use(matches.entry(match));
    if (use == Use.FREE) {
      return true;
    }
    if (use == Use.TOUCHING) {
      return money || tokens.isGlued(matches.from(match));
    }
    boolean glued = tokens.isGlued(matches.from(match));
    boolean written = money || hasMoneyAfter(matches.to(match));
    if (use == Use.MONEY) {
      return glued && written;
    }
    return written || glued && (hasUnitAfter(matches.to(match)) || hasCountedAfter(match, amount));
  }

  private boolean hasMoneyAfter(int token) {
    int unit = matches.at(afterHyphen(token), words.units);
    return unit >= 0 && words.unit(matches.entry(unit)).kind() == UnitKind.MONEY;
  }

  private boolean hasUnitAfter(int token) {
    int unit = matches.at(afterHyphen(token), words.units);
    return unit >= 0 && words.unit(matches.entry(unit)).kind() != UnitKind.TIME;
  }

  private boolean hasCountedAfter(int match, Amount amount) {
    return amount.power() < 0 || matches.at(matches.to(match), words.counted) >= 0;
  }

  /** "6 billion and 200 million" is one number if the second has the lesser scale. */
  private Amount compound(Amount first, int limit) {
    int at = first.to();
    boolean joined = words.isFrameAt(matches, at, Frame.AND);
    int next = joined ? at + 1 : at;
    if (next >= limit || !tokens.is(next, Tokens.NUMBER) || first.power() < 0) {
      return first;
    }
    Amount second = scaled(digits(next, limit), limit, false);
    boolean lesser =
        second.isScaled() && second.scale() < first.scale() && second.isBelow(unit(first));
    return lesser && first.mantissa() < MOST / 1_000_000 ? sum(first, second) : first;
  }

  private static Amount unit(Amount of) {
    return new Amount(of.from(), of.to(), 1, of.scale(), of.scale(), of.scale(), Shape.DIGITS);
  }

  private static Amount sum(Amount first, Amount second) {
    try {
      return first.plus(second);
    } catch (ArithmeticException e) {
      return first;
    }
  }

  /** The token after a hyphen that touches both its neighbours. */
  int afterHyphen(int token) {
    boolean hyphen = tokens.isHyphen(token);
    return hyphen ? token + 1 : token;
  }
}
