package tallybook.mention.quantity;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Unit;
import tallybook.catalogue.UnitKind;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.QuantityWords.Frame;

/** Finds the unit beside a number: a currency before it, any unit after it. */
final class UnitReader {
  /**
   * A unit's words, as a token range.
   *
   * @param power the power of ten that turns it into its base
   */
  record Found(int from, int to, Unit unit, int power, boolean weak, boolean generic) {
    boolean isMoney() {
      return unit.kind() == UnitKind.MONEY;
    }
  }

  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;
  private final LocalMoney localMoney;

  UnitReader(QuantityWords words, Tokens tokens, Matches matches, LocalMoney localMoney) {
    this.localMoney = localMoney;
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** The currency that ends just before a token, or null. */
  @Nullable Found before(int token, int least) {
    int match = matches.before(token, words.units);
    return match >= 0
            && matches.from(match) >= least
            && words.isBefore(matches.entry(match))
            && (tokens.isGlued(token) || !isFactor(match))
        ? found(match)
        : null;
  }

  /** "x2.5", as against "x 3". */
  private boolean isFactor(int match) {
    return words.unit(matches.entry(match)).kind() == UnitKind.FACTOR;
  }

  /** The currency that begins at a token and may stand before a number, or null. */
  @Nullable Found ahead(int token) {
    int match = matches.at(token, words.units);
    return match >= 0 && words.isBefore(matches.entry(match)) ? found(match) : null;
  }

  /**
   * The unit after a number, or null: "15-billion-euro", "20 (kg)", "two millions of dollars".
   *
   * @param scaled whether a scale word ends the number
   */
  @Nullable Found after(int token, int limit, boolean scaled) {
    int at = afterHyphen(scaled ? afterStop(token) : token);
    boolean bracket = tokens.isSign(at, '(') || tokens.isSign(at, '[');
    boolean of = scaled && words.isFrameAt(matches, at, Frame.OF);
    int match = matches.at(bracket || of ? at + 1 : at, words.units);
    if (match < 0 || matches.to(match) > limit || !words.isAfter(matches.entry(match))) {
      return null;
    }
    if (tokens.is(matches.to(match), Tokens.NUMBER) && tokens.isGlued(matches.to(match))) {
      return null;
    }
    if (bracket) {
      int close = matches.to(match);
      boolean closed = tokens.isSign(close, ')') || tokens.isSign(close, ']');
      Found inside = found(match);
      return closed && inside != null
          ? new Found(token, close + 1, inside.unit(), inside.power(), false, false)
          : null;
    }
    Found found = found(match);
    return of && found != null && !found.isMoney() ? null : found;
  }

  private @Nullable Found found(int match) {
    int entry = matches.entry(match);
    Unit stated = words.ofUnits().isGeneric(entry) ? localMoney.stated() : null;
    Unit own = words.ofUnits().isLocal(entry) ? localMoney.of(entry) : words.unit(entry);
    Unit unit = stated == null ? own : stated;
    return unit == null
        ? null
        : new Found(
            matches.from(match),
            matches.to(match),
            unit,
            words.ofUnits().power(entry),
            words.ofUnits().isWeak(entry),
            words.ofUnits().isGeneric(entry));
  }

  /** The token after the stop of an abbreviated scale word: "6.2 bln. dollars". */
  private int afterStop(int token) {
    return tokens.isSign(token, '.') && tokens.isGlued(token) ? token + 1 : token;
  }

  int afterHyphen(int token) {
    boolean hyphen = tokens.isHyphen(token) && tokens.is(token + 1, Tokens.WORD);
    return hyphen ? token + 1 : token;
  }
}
