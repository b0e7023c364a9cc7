package tallybook.mention.period;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.PeriodWords.Kind;
import tallybook.mention.period.When.YearRef;

/** Recognises days and months: "12 June 2024", "June 12", "2024-06-12", "12.06.2024". */
final class DateReader {
  private final TimeCursor at;

  DateReader(TimeCursor cursor) {
    at = cursor;
  }

  /** The day or month that begins with a month's name. */
  @Nullable When byMonth(int token) {
    int month = at.value(token);
    int next = at.after(token);
    int day = at.isSign(next, '/') && isDay(next + 1) ? next + 1 : at.skipThe(next);
    if (at.isSign(day, ',') && isDay(day + 1) && isOrdinal(day + 2)) {
      day++;
    }
    if (isDay(day)) {
      int end = afterOrdinal(day);
      return day(month, at.whole(day), at.year(end, true));
    }
    if (at.is(token, Kind.MONTH_IF_DAY)) {
      return null;
    }
    int last = afterJoin(next);
    if (at.is(last, Kind.MONTH) && at.value(last) >= month) {
      return months(month, at.value(last), at.year(afterPeriod(at.after(last)), true));
    }
    YearRef year = at.year(next, true);
    int part = partOfYear(year.isMissing() ? next : year.to());
    if (part > 0) {
      int end = at.after(year.isMissing() ? next : year.to());
      YearRef named = year.isMissing() ? at.year(end, true) : year;
      return When.of(Form.ENDING, part, month, named).to(Math.max(end, named.to()));
    }
    return When.of(Form.MONTH, month, month, year);
  }

  /** "the January to September period of 2023", "the January-March quarter". */
  private int afterPeriod(int token) {
    int unit = at.unit(token);
    boolean named =
        at.is(token, Kind.PERIOD) || unit == PeriodWords.QUARTERS || unit == PeriodWords.HALVES;
    return named ? at.after(token) : token;
  }

  /** "the September quarter": how many months the part of a year has that a month names, or 0. */
  private int partOfYear(int token) {
    return switch (at.unit(token)) {
      case PeriodWords.QUARTERS -> 3;
      case PeriodWords.HALVES -> 6;
      default -> 0;
    };
  }

  private static When months(int first, int last, YearRef year) {
    return When.of(Form.MONTHS, first, last, year);
  }

  private int afterJoin(int next) {
    if (at.isDash(next) || at.isSign(next, '/')) {
      return next + 1;
    }
    return at.is(next, Kind.JOIN) || at.is(next, Kind.UNTIL) ? at.after(next) : -1;
  }

  private boolean isDay(int token) {
    int day = at.whole(token);
    return day >= 1 && day <= 31 && at.digits(token) <= 2 && !at.isSign(token + 1, '%');
  }

  private boolean isOrdinal(int token) {
    return at.isGlued(token)
        && at.tokens.is(token, Tokens.WORD)
        && at.matches.at(token, at.words.stops) >= 0;
  }

  private int afterOrdinal(int day) {
    int end = isOrdinal(day + 1) ? day + 2 : day + 1;
    boolean span = at.isHyphen(end) && isDay(end + 1);
    return span ? end + 2 : end;
  }

  private When day(int month, int day, YearRef year) {
    return When.of(Form.DAY, month, day, year);
  }

  /** The day that begins with its number: "12 June 2024", "the 15th of February". */
  @Nullable When byDay(int token) {
    if (!isDay(token)) {
      return null;
    }
    int end = afterOrdinal(token);
    int month =
        at.is(end, Kind.IN) ? end + 1 : at.isHyphen(end) || at.isSign(end, '/') ? end + 1 : end;
    if (!isMonth(month)) {
      return isOrdinal(token + 1) || at.is(end, Kind.IN) ? ofMonth(token, end) : null;
    }
    int after = at.after(month);
    if (at.isHyphen(after) || at.isSign(after, '/')) {
      YearRef glued = at.bareYear(after + 1);
      int two = at.whole(after + 1);
      if (glued.isMissing() && two >= 0 && at.digits(after + 1) == 2) {
        glued = new YearRef(YearRef.Kind.ABSOLUTE, TimeCursor.century(two), 0, after + 2);
      }
      return day(
          at.value(month), at.whole(token), glued.isMissing() ? YearRef.missing(after) : glued);
    }
    boolean two = at.is(after, Kind.IN) && at.isTwoDigits(after + 1) && at.whole(after + 1) > 31;
    YearRef year =
        two
            ? new YearRef(
                YearRef.Kind.ABSOLUTE, TimeCursor.century(at.whole(after + 1)), 0, after + 2)
            : at.year(after, true);
    return day(at.value(month), at.whole(token), year);
  }

  /** "on the 15th", "Thu 15th", "the 20th of this month". */
  private @Nullable When ofMonth(int token, int end) {
    int of = at.is(end, Kind.IN) ? at.skipThe(end + 1) : end;
    if (of > end && at.isShift(of) && at.unit(at.after(of)) == PeriodWords.MONTHS) {
      int to = at.after(at.after(of));
      return day(0, at.whole(token), new YearRef(YearRef.Kind.SHIFT, at.value(of), 0, to));
    }
    int before = at.is(token - 1, Kind.THE) ? token - 2 : token - 1;
    boolean on = at.is(before, Kind.OVER) || at.is(before, Kind.WEEKDAY);
    boolean open = at.tokens.is(end, Tokens.WORD) && !at.is(end, Kind.IN);
    return on && !open ? day(0, at.whole(token), YearRef.missing(end)) : null;
  }

  private boolean isMonth(int token) {
    return at.is(token, Kind.MONTH) || at.is(token, Kind.MONTH_IF_DAY);
  }

  /** Days in digits: 2024-06-12, 2024-06, 12/06/2024, 12.06.2024. */
  @Nullable When inDigits(int token) {
    int year = at.year(token);
    boolean joined = at.isHyphen(token + 1) || at.isSign(token + 1, '/') && at.isGlued(token + 1);
    if (year > 0 && joined) {
      return byYear(token, year);
    }
    if (at.digits(token) == 8 && at.whole(token) > 0) {
      return packed(token);
    }
    boolean parts = at.isNumber(token) && joined && at.isNumber(token + 2);
    if (!parts) {
      return null;
    }
    if (at.tokens.folded(at.tokens.start(token + 1)) != sign(token + 3)) {
      return at.isSign(token + 1, '/') ? monthAndDay(token) : null;
    }
    return ordered(at.whole(token), at.whole(token + 2), token + 4);
  }

  /** "20161016". */
  private @Nullable When packed(int token) {
    int digits = at.whole(token);
    int year = digits / 10_000;
    int month = digits / 100 % 100;
    boolean real = year >= TimeCursor.FIRST_YEAR && isReal(year, month, digits % 100);
    YearRef ref = new YearRef(YearRef.Kind.ABSOLUTE, year, 0, token + 1);
    return real ? day(month, digits % 100, ref) : null;
  }

  /** "11/20": only where the second can be no month, and no third follows. */
  private @Nullable When monthAndDay(int token) {
    int month = at.whole(token);
    int day = at.whole(token + 2);
    boolean short1 = at.digits(token) <= 2 && at.digits(token + 2) == 2;
    boolean date = short1 && month >= 1 && month <= 12 && day > 12 && day <= 31;
    boolean open =
        at.isGlued(token + 3) && !at.isSign(token + 3, ',') && !at.isSign(token + 3, '.');
    boolean alone = !at.isGlued(token) && !open;
    return date && alone ? day(month, day, YearRef.missing(token + 3)) : null;
  }

  private char sign(int token) {
    boolean glued = at.isGlued(token) && at.isGlued(token + 1);
    return glued && at.tokens.is(token, Tokens.SIGN) ? at.tokens.folded(at.tokens.start(token)) : 0;
  }

  private @Nullable When byYear(int token, int year) {
    int month = at.whole(token + 2);
    if (at.digits(token + 2) > 2 || month < 1 || month > 12) {
      return null;
    }
    int day = at.isGlued(token + 3) && !at.isSign(token + 3, '.') ? at.whole(token + 4) : -1;
    boolean full = day > 0 && at.digits(token + 4) <= 2 && isReal(year, month, day);
    if (full) {
      return day(month, day, new YearRef(YearRef.Kind.ABSOLUTE, year, 0, token + 5));
    }
    boolean fiscal = at.digits(token + 2) == 2 && month == (year + 1) % 100;
    return fiscal || at.isSign(token + 1, '/')
        ? null
        : When.of(Form.MONTH, month, month, new YearRef(YearRef.Kind.ABSOLUTE, year, 0, token + 3));
  }

  private @Nullable When ordered(int first, int second, int yearToken) {
    int year = at.year(yearToken);
    int two = at.isNumber(yearToken) && at.digits(yearToken) == 2 ? at.whole(yearToken) : -1;
    if (year == 0 && two < 0) {
      return null;
    }
    year = year > 0 ? year : TimeCursor.century(two);
    YearRef ref = new YearRef(YearRef.Kind.ABSOLUTE, year, 0, yearToken + 1);
    if (isReal(year, first, second)) {
      return day(first, second, ref);
    }
    return isReal(year, second, first) ? day(second, first, ref) : null;
  }

  /** A code of digits and dots: day, month, year. */
  @Nullable When byDots(int token) {
    int[] parts = new int[3];
    int part = 0;
    for (int i = at.tokens.start(token); i < at.tokens.end(token); i++) {
      char c = at.tokens.folded(i);
      if (c == '.') {
        if (++part == 3) {
          return null;
        }
      } else if (c < '0' || c > '9' || parts[part] > 9999) {
        return null;
      } else {
        parts[part] = parts[part] * 10 + c - '0';
      }
    }
    int year = parts[2] < 100 ? TimeCursor.century(parts[2]) : parts[2];
    boolean real = part == 2 && year >= TimeCursor.FIRST_YEAR && isReal(year, parts[1], parts[0]);
    YearRef ref = new YearRef(YearRef.Kind.ABSOLUTE, year, 0, token + 1);
    return real ? day(parts[1], parts[0], ref) : null;
  }

  private static boolean isReal(int year, int month, int day) {
    return year <= TimeCursor.LAST_YEAR
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }
}
