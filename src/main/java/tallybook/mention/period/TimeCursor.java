package tallybook.mention.period;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.PeriodWords.Kind;
import tallybook.mention.period.When.YearRef;

/** Looks at a text's tokens as words of time. */
public final class TimeCursor {
  public static final int FIRST_YEAR = 1850;
  public static final int LAST_YEAR = 2150;

  final PeriodWords words;
  final Tokens tokens;
  final Matches matches;

  TimeCursor(PeriodWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** Whether a time may begin at a token: at a number, an apostrophe, a word of time or number. */
  boolean mayBegin(int token) {
    return matches.begins(token, words.files)
        || !tokens.is(token, Tokens.WORD)
            && (!tokens.is(token, Tokens.SIGN) || tokens.isSign(token, '\''));
  }

  int match(int token) {
    return matches.at(token, words.file);
  }

  @Nullable Kind kind(int token) {
    return words.kind(matches, match(token));
  }

  boolean is(int token, Kind kind) {
    return kind(token) == kind;
  }

  /** "last", "this", "previous". */
  boolean isShift(int token) {
    return is(token, Kind.SHIFT) || is(token, Kind.PREVIOUS);
  }

  int value(int token) {
    return words.value(matches, match(token));
  }

  /** One past the word of time that begins at a token. */
  int after(int token) {
    return matches.to(match(token));
  }

  boolean isTime(int token) {
    return match(token) >= 0;
  }

  /** What the word of time is that ends before a token; null without one. */
  @Nullable Kind kindBefore(int token) {
    return words.kind(matches, matches.before(token, words.file));
  }

  /** Where the word of time that ends before a token starts; the token itself without one. */
  int startBefore(int token) {
    int match = matches.before(token, words.file);
    return match < 0 ? token : matches.from(match);
  }

  /** The unit at a token, 0 if there is none. */
  int unit(int token) {
    return is(token, Kind.UNIT) ? value(token) : 0;
  }

  boolean isNumber(int token) {
    return tokens.is(token, Tokens.NUMBER);
  }

  /** How many characters a number has; 0 for anything else. */
  int digits(int token) {
    return isNumber(token) ? tokens.end(token) - tokens.start(token) : 0;
  }

  /** A whole number in digits, -1 if the token is none, or has a mark in it. */
  int whole(int token) {
    boolean plain =
        isNumber(token)
            && tokens.decimals(token) == 0
            && tokens.mantissa(token) < 1_000_000_000
            && tens(digits(token)) > tokens.mantissa(token);
    return plain && digits(token) <= 9 ? (int) tokens.mantissa(token) : -1;
  }

  private static long tens(int digits) {
    long power = 1;
    for (int i = 0; i < Math.min(digits, 10); i++) {
      power *= 10;
    }
    return power;
  }

  /** A year of four digits, 0 if the token is none. */
  int year(int token) {
    int number = isNumber(token) && digits(token) == 4 ? whole(token) : 0;
    return number >= FIRST_YEAR && number <= LAST_YEAR ? number : 0;
  }

  /** A small number in digits or a word, 0 if there is none; "twenty-five" too. */
  int count(int token) {
    int number = whole(token);
    if (number > 0 && number <= 200) {
      return number;
    }
    int word = word(token);
    int more = word >= 20 && word % 10 == 0 && isHyphen(token + 1) ? word(token + 2) : 0;
    return more > 0 && more < 10 ? word + more : word;
  }

  private int word(int token) {
    return words.number(matches, matches.at(token, words.numbers));
  }

  /** One past a small number. */
  int afterCount(int token) {
    boolean compound = !isNumber(token) && isHyphen(token + 1) && word(token + 2) > 0;
    return compound ? token + 3 : token + 1;
  }

  boolean isSign(int token, char sign) {
    return tokens.isSign(token, sign);
  }

  boolean isGlued(int token) {
    return tokens.isGlued(token);
  }

  /** A hyphen that touches both its neighbours. */
  boolean isHyphen(int token) {
    return tokens.isHyphen(token);
  }

  /** A hyphen or dash, touching or apart. */
  boolean isDash(int token) {
    return tokens.isDash(token) || isSign(token, '~');
  }

  /** The token after articles. */
  int skipThe(int token) {
    return is(token, Kind.THE) ? token + 1 : token;
  }

  /** The token after articles and "the end of". */
  int skipEnd(int token) {
    int next = skipThe(token);
    return is(next, Kind.END) && is(after(next), Kind.IN) ? skipThe(after(after(next))) : next;
  }

  /** The year that is named at a token, with "of", a comma or "the year" before it; or missing. */
  YearRef year(int token, boolean comma) {
    int at = token;
    if (is(at, Kind.IN) || comma && isSign(at, ',')) {
      at++;
    }
    YearRef direct = bareYear(skipThe(at));
    return direct.isMissing() ? YearRef.missing(token) : direct;
  }

  /** The year that begins at a token, without a preposition; or missing. */
  YearRef bareYear(int token) {
    int at = token;
    while (is(at, Kind.CALENDAR)) {
      at = after(at);
    }
    if (unit(at) == PeriodWords.YEARS && year(after(at)) > 0) {
      at = after(at);
    }
    if (is(at, Kind.FISCAL)) {
      return fiscal(after(at), token, 0, false);
    }
    int year = year(at);
    if (year > 0) {
      return absolute(at, year);
    }
    if (at > token && isGlued(at) && digits(at) == 2 && whole(at) >= 0) {
      return new YearRef(YearRef.Kind.ABSOLUTE, century(whole(at)), 0, at + 1);
    }
    if (isSign(at, '\'') && isGlued(at + 1) && digits(at + 1) == 2 && whole(at + 1) >= 0) {
      return new YearRef(YearRef.Kind.ABSOLUTE, century(whole(at + 1)), 0, at + 2);
    }
    return shifted(at, token);
  }

  private YearRef absolute(int at, int year) {
    int until = until(at, year);
    if (until > 0) {
      boolean fiscal = is(at + 3, Kind.FISCAL);
      boolean crop = fiscal || digits(at + 2) == 2 || isSign(at + 1, '/');
      int to = fiscal ? after(at + 3) : at + 3;
      boolean named = crop && until == year + 1;
      return new YearRef(named ? YearRef.Kind.FISCAL : YearRef.Kind.ABSOLUTE, year, until, to);
    }
    if (is(at + 1, Kind.FISCAL)) {
      return new YearRef(YearRef.Kind.FISCAL, year, 0, after(at + 1));
    }
    return new YearRef(YearRef.Kind.ABSOLUTE, year, 0, at + 1);
  }

  /** The last year of 2019-20 or 2019/2020, 0 if there is none. */
  int until(int at, int year) {
    boolean joined = (isHyphen(at + 1) || isSign(at + 1, '/')) && isNumber(at + 2);
    if (!joined || isHyphen(at + 3) && isNumber(at + 4)) {
      return 0;
    }
    int second = year(at + 2);
    if (second == 0 && digits(at + 2) == 2 && whole(at + 2) >= 0) {
      second = year / 100 * 100 + whole(at + 2);
      second = second < year ? second + 100 : second;
      return second - year <= 12 && second - year == 1 || second - year > 0 && second > year
          ? second
          : 0;
    }
    return second > year ? second : 0;
  }

  private YearRef shifted(int at, int token) {
    if (is(at, Kind.BEFORE_LAST)) {
      return new YearRef(YearRef.Kind.SHIFT, -2, 0, after(at));
    }
    if (is(at, Kind.PREVIOUS) && unit(after(at)) == PeriodWords.YEARS) {
      return new YearRef(YearRef.Kind.SAME, value(at), 0, after(after(at)));
    }
    if (isShift(at)) {
      int next = after(at);
      if (is(next, Kind.FISCAL)) {
        YearRef ref = fiscal(after(next), token, value(at), true);
        boolean previous = is(at, Kind.PREVIOUS) && ref.kind() == YearRef.Kind.FISCAL_SHIFT;
        return previous ? new YearRef(YearRef.Kind.FISCAL_SAME, value(at), 0, ref.to()) : ref;
      }
      next = is(next, Kind.CALENDAR) ? after(next) : next;
      if (unit(next) == PeriodWords.YEARS) {
        return new YearRef(YearRef.Kind.SHIFT, value(at), 0, after(next));
      }
    }
    if (is(at, Kind.SAME) && unit(after(at)) == PeriodWords.YEARS) {
      return new YearRef(YearRef.Kind.SAME, 0, 0, after(after(at)));
    }
    return YearRef.missing(token);
  }

  private YearRef fiscal(int at, int token, int shift, boolean shifted) {
    int year = year(at);
    if (year > 0) {
      int until = until(at, year);
      return new YearRef(YearRef.Kind.FISCAL, year, until, until > 0 ? at + 3 : at + 1);
    }
    if (isTwoDigits(at)) {
      int first = century(whole(at));
      boolean pair = (isHyphen(at + 1) || isSign(at + 1, '/')) && isTwoDigits(at + 2);
      boolean next = pair && century(whole(at + 2)) == first + 1;
      return new YearRef(YearRef.Kind.FISCAL, first, next ? first + 1 : 0, next ? at + 3 : at + 1);
    }
    return shifted ? new YearRef(YearRef.Kind.FISCAL_SHIFT, shift, 0, at) : YearRef.missing(token);
  }

  boolean isTwoDigits(int token) {
    return isNumber(token) && digits(token) == 2 && whole(token) >= 0;
  }

  /** The year of two digits: 18 is 2018, 74 is 1974. */
  static int century(int twoDigits) {
    return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
  }
}
