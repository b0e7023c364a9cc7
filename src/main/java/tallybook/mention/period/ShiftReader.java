package tallybook.mention.period;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.PeriodWords.Kind;
import tallybook.mention.period.When.YearRef;

/**
 * Recognises stretches by their distance from the day of the text: "last year", "next five years".
 */
final class ShiftReader {
  private final TimeCursor at;
  private final StretchReader stretches;

  ShiftReader(TimeCursor cursor, StretchReader stretches) {
    at = cursor;
    this.stretches = stretches;
  }

  /** "last year", "this month", "the past fifteen years", "next five years", "last May". */
  @Nullable When byShift(int token) {
    int shift = at.value(token);
    YearRef year = at.bareYear(token);
    if (!year.isMissing() && at.count(token - 1) <= 1) {
      return when(year, shift);
    }
    int next = at.after(token);
    int many = at.count(token - 1);
    if (shift < 0 && many > 1 && at.unit(next) > 0) {
      return at.is(token, Kind.PREVIOUS)
          ? null
          : When.of(Form.PAST, many, at.unit(next), at.after(next));
    }
    int count = at.count(next);
    if (at.is(token, Kind.PREVIOUS)
        && count == 1
        && !at.isNumber(next)
        && !at.tokens.is(next + 1, Tokens.WORD)) {
      return When.of(
          Form.AGO, 1, PeriodWords.YEARS, new YearRef(YearRef.Kind.SAME, 0, 0, next + 1));
    }
    if (count > 0) {
      int unitAt = at.afterCount(next);
      unitAt = at.isHyphen(unitAt) ? unitAt + 1 : unitAt;
      int unit = at.unit(unitAt);
      When last = unit == 0 || shift >= 0 ? null : stretches.last(count, unit, at.after(unitAt));
      if (last == null && unit == PeriodWords.MONTHS && at.is(token, Kind.PREVIOUS)) {
        var ref = new YearRef(YearRef.Kind.SAME, shift, 0, at.after(unitAt));
        return When.of(Form.AGO, count, unit, ref);
      }
      return unit == 0 || last != null ? last : many(shift, count, unit, at.after(unitAt));
    }
    boolean bare =
        at.tokens.is(next, Tokens.SIGN) && !at.isHyphen(next)
            || at.isNumber(next) && at.is(token - 1, Kind.IN);
    if (shift > 0 && bare) {
      return When.of(Form.YEAR, shift, 0, new YearRef(YearRef.Kind.SHIFT, shift, 0, next));
    }
    if (at.is(next, Kind.MONTH)) {
      int end = at.after(next);
      return When.of(Form.MONTH, at.value(next), 0, new YearRef(kind(shift), shift, 0, end));
    }
    if (at.is(next, Kind.ACADEMIC)) {
      YearRef.Kind kind = at.is(token, Kind.PREVIOUS) ? YearRef.Kind.SAME : YearRef.Kind.SHIFT;
      return When.of(Form.ACADEMIC, 0, 0, new YearRef(kind, shift, 0, at.after(next)));
    }
    if (at.is(next, Kind.WEEKDAY)) {
      return When.of(Form.WEEKDAY, at.value(next), shift, at.after(next));
    }
    return at.unit(next) == 0 ? null : single(shift, next);
  }

  private static YearRef.Kind kind(int shift) {
    return shift == 0 ? YearRef.Kind.SHIFT : YearRef.Kind.MISSING;
  }

  private static When when(YearRef year, int shift) {
    return year.isFiscal() ? When.of(Form.FISCAL, 0, 0, year) : When.of(Form.YEAR, shift, 0, year);
  }

  private static @Nullable When many(int shift, int count, int unit, int to) {
    if (shift > 0) {
      return When.of(Form.AHEAD, count, unit, to);
    }
    return shift < 0 ? When.of(Form.PAST, count, unit, to) : null;
  }

  private @Nullable When single(int shift, int next) {
    int to = at.after(next);
    YearRef of = at.year(to, false);
    boolean last = shift < 0 && !of.isMissing();
    YearRef ref = new YearRef(YearRef.Kind.SHIFT, shift, 0, to);
    return switch (at.unit(next)) {
      case PeriodWords.HALVES ->
          last ? When.of(Form.HALF, 2, 0, of) : When.of(Form.HALF, 0, 0, ref);
      case PeriodWords.QUARTERS ->
          last ? When.of(Form.QUARTER, 4, 0, of) : When.of(Form.QUARTER, 0, 0, ref);
      case PeriodWords.MONTHS -> When.of(Form.MONTH, 0, 0, ref);
      case PeriodWords.WEEKS -> When.of(Form.WEEK, 0, 0, ref);
      case PeriodWords.DAYS -> shift < 0 ? lastDay(to) : null;
      case PeriodWords.DECADES -> shift < 0 ? When.of(Form.PAST, 1, PeriodWords.DECADES, to) : null;
      default -> null;
    };
  }

  /** "the last day of October 2015". */
  private @Nullable When lastDay(int token) {
    boolean month = at.is(token, Kind.IN) && at.is(token + 1, Kind.MONTH);
    return month
        ? When.of(Form.DAY, at.value(token + 1), 0, at.year(at.after(token + 1), true))
        : null;
  }
}
