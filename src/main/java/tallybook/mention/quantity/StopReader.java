package tallybook.mention.quantity;

import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity.Shape;
import tallybook.mention.quantity.Quantity.Standing;
import tallybook.mention.quantity.QuantityWords.Stop;

/** Tells whether a number can be a figure at all, by what stands beside it. */
final class StopReader {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int COUNTED_REACH = 4;

  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;
  private final ClockReader clock;

  StopReader(QuantityWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
    clock = new ClockReader(words, tokens, matches);
  }

  /** What a number without a unit is. */
  Standing ofBare(Amount amount, int left, boolean hedged) {
    Standing named = beside(left, amount.to());
    if (named != Standing.PLAIN) {
      return named;
    }
    if (amount.shape() != Shape.DIGITS) {
      return Standing.PLAIN;
    }
    if (clock.isTime(amount, left)) {
      return Standing.DATE;
    }
    if (isPartOfCode(amount.from(), amount.to())) {
      return Standing.CODE;
    }
    if (isGluedToLetters(amount.from(), amount.to())) {
      return isYear(amount) ? Standing.YEAR : Standing.NAME;
    }
    return isYear(amount) && !hedged && !isCounted(amount.to()) ? Standing.YEAR : Standing.PLAIN;
  }

  /** What a word of the stops says that stands before or after a number. */
  Standing beside(int left, int end) {
    int before = matches.before(left, words.stops);
    if (before < 0 && tokens.isHyphen(left - 1)) {
      before = matches.before(left - 1, words.stops);
    }
    if (before >= 0
        && words.isBefore(matches.entry(before))
        && words.stop(matches.entry(before)) != Stop.CLOCK) {
      return standing(words.stop(matches.entry(before)));
    }
    boolean hyphen = tokens.isHyphen(end);
    int after = matches.at(hyphen ? end + 1 : end, words.stops);
    boolean told = after >= 0 && words.isAfter(matches.entry(after));
    return told && (hyphen || words.stop(matches.entry(after)) != Stop.ORDINAL)
        ? standing(words.stop(matches.entry(after)))
        : Standing.PLAIN;
  }

  private static Standing standing(Stop stop) {
    return switch (stop) {
      case NAME -> Standing.NAME;
      case RANK, ORDINAL -> Standing.RANK;
      case AGE -> Standing.AGE;
      case VAGUE -> Standing.VAGUE;
      case DATE -> Standing.DATE;
      case CLOCK -> Standing.PLAIN;
    };
  }

  /** Four digits that name a year of this time. */
  boolean isYear(Amount amount) {
    return amount.isWhole()
        && amount.to() == amount.from() + 1
        && amount.mantissa() >= FIRST_YEAR
        && amount.mantissa() <= LAST_YEAR
        && tokens.end(amount.from()) - tokens.start(amount.from()) == 4;
  }

  /** Whether a word for what is counted follows soon. */
  private boolean isCounted(int end) {
    for (int token = end; token < end + COUNTED_REACH && tokens.is(token, Tokens.WORD); token++) {
      if (matches.at(token, words.counted) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isGluedToLetters(int from, int to) {
    boolean before = tokens.isGlued(from) && tokens.is(from - 1, Tokens.WORD);
    boolean hyphened =
        tokens.isHyphen(from - 1) && tokens.is(from - 2, Tokens.WORD) && !isNumberWord(from - 2);
    boolean after = tokens.isGlued(to) && tokens.is(to, Tokens.WORD) && !isEnding(to);
    return before || hyphened || after;
  }

  private boolean isEnding(int token) {
    return tokens.folded(tokens.start(token)) == '\'';
  }

  private boolean isNumberWord(int token) {
    return matches.at(token, words.numbers) >= 0;
  }

  /** Digits joined to digits by a slash, a hyphen, a colon: a date, a telephone. */
  private boolean isPartOfCode(int from, int to) {
    return isJoined(from - 1, from - 2) || isJoined(to, to + 1) || isHash(from - 1);
  }

  private boolean isJoined(int sign, int other) {
    boolean glued = tokens.isGlued(sign) && tokens.isGlued(sign + 1);
    boolean joins =
        tokens.isSign(sign, '/') || tokens.isSign(sign, '-') || tokens.isSign(sign, ':');
    boolean digits = tokens.is(other, Tokens.NUMBER) || tokens.is(other, Tokens.CODE);
    return glued && joins && digits;
  }

  private boolean isHash(int token) {
    return tokens.isSign(token, '#') && tokens.isGlued(token + 1);
  }
}
