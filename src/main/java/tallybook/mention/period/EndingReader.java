package tallybook.mention.period;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.PeriodWords.Kind;

/**
 * Recognises a stretch by its length and its end: "the year to June 2023", "the four quarters to
 * the end of Q3 2022", "the financial year ended March 31, 2023".
 */
final class EndingReader {
  private static final int YEAR_MONTHS = 12;
  private static final int HALF_MONTHS = 6;
  private static final int QUARTER_MONTHS = 3;

  private final TimeCursor at;
  private final DateReader dates;
  private final StretchReader stretches;
  private final PeriodCodes codes;

  EndingReader(TimeCursor cursor, DateReader dates, StretchReader stretches, PeriodCodes codes) {
    at = cursor;
    this.dates = dates;
    this.stretches = stretches;
    this.codes = codes;
  }

  /** The stretch that begins at a token, or null. */
  @Nullable When at(int token) {
    Kind kind = at.kind(token);
    if (kind == Kind.FISCAL) {
      return ending(YEAR_MONTHS, at.after(token));
    }
    if (kind == Kind.UNIT) {
      return ending(months(1, at.value(token)), at.after(token));
    }
    boolean number = at.tokens.is(token, Tokens.NUMBER) || at.tokens.is(token, Tokens.WORD);
    int count = number ? at.count(token) : 0;
    int unit = count == 0 ? token : at.afterCount(token);
    if (count > 0 && at.isHyphen(unit)) {
      if (at.unit(unit + 1) == 0) {
        return null;
      }
      int period = at.after(unit + 1);
      return at.is(period, Kind.PERIOD)
          ? ending(months(count, at.unit(unit + 1)), at.after(period))
          : null;
    }
    return count == 0 || at.unit(unit) == 0
        ? null
        : ending(months(count, at.unit(unit)), at.after(unit));
  }

  /**
   * A fiscal or relative year with the clause that tells its end: "last fiscal year, which ended in
   * June". A year that is named stays as it is, and takes the clause in; one named by both its
   * years ends with that month.
   */
  When closed(When when) {
    boolean year = when.form() == Form.FISCAL || when.form() == Form.YEAR && isRelative(when);
    int word = at.isSign(when.to(), ',') ? when.to() + 1 : when.to();
    When ending = year && isEnded(word) ? ending(YEAR_MONTHS, word) : null;
    if (ending == null) {
      return when;
    }
    boolean named = !isRelative(when) && ending.year().isMissing();
    int until = when.year().until();
    if (named && until > 0) {
      return When.of(
              Form.ENDING, ending.first(), ending.last(), When.YearRef.absolute(until, ending.to()))
          .to(ending.to());
    }
    return named ? when.to(ending.to()) : ending;
  }

  private static boolean isRelative(When when) {
    return when.year().kind() != When.YearRef.Kind.ABSOLUTE
        && when.year().kind() != When.YearRef.Kind.FISCAL;
  }

  private static int months(int count, int unit) {
    return switch (unit) {
      case PeriodWords.DECADES -> 10 * YEAR_MONTHS * count;
      case PeriodWords.YEARS -> YEAR_MONTHS * count;
      case PeriodWords.HALVES -> HALF_MONTHS * count;
      case PeriodWords.QUARTERS -> QUARTER_MONTHS * count;
      case PeriodWords.MONTHS -> count;
      default -> 0;
    };
  }

  private @Nullable When ending(int months, int token) {
    boolean joined = at.is(token, Kind.JOIN) || at.is(token, Kind.UNTIL) || isEnded(token);
    if (months == 0 || months > 10 * YEAR_MONTHS || !joined) {
      return null;
    }
    int next = at.skipEnd(at.after(token));
    if (months > YEAR_MONTHS && at.year(next) > 0) {
      return When.of(
          Form.ENDING, months, YEAR_MONTHS, When.YearRef.absolute(at.year(next), next + 1));
    }
    boolean inside = at.is(next, Kind.PART);
    When end = end(inside ? at.after(next) : next);
    int month = end == null ? 0 : month(end);
    return end == null || month == 0
        ? null
        : When.of(Form.ENDING, inside ? months + 1 : months, month, end.year()).to(end.to());
  }

  private boolean isEnded(int token) {
    return at.is(token, Kind.ENDED);
  }

  private @Nullable When end(int token) {
    Kind kind = at.kind(token);
    if (kind == null) {
      return at.tokens.is(token, Tokens.NUMBER) ? number(token) : null;
    }
    return switch (kind) {
      case MONTH -> dates.byMonth(token);
      case ORDINAL -> stretches.byOrdinal(token);
      case QUARTER_CODE, HALF_CODE -> codes.byLetter(token);
      default -> null;
    };
  }

  private @Nullable When number(int token) {
    When day = dates.byDay(token);
    return day != null ? day : stretches.byNumber(token);
  }

  /** The month that a time ends with, 0 if it is none of a year's parts. */
  private static int month(When end) {
    return switch (end.form()) {
      case DAY, MONTH -> end.first();
      case QUARTER -> QUARTER_MONTHS * end.first();
      case HALF -> HALF_MONTHS * end.first();
      default -> 0;
    };
  }
}
