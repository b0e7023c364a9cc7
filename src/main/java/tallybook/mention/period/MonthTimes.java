package tallybook.mention.period;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.PeriodWalk.Recognised;
import tallybook.mention.period.When.YearRef;
import tallybook.observation.TimePeriod;

/** Turns worded halves, quarters and months into periods. */
final class MonthTimes {
  private static final int SLACK_DAYS = 7;
  private static final int YEAR_MONTHS = 12;

  private final TextClock clock;
  private final FiscalTimes fiscal;

  MonthTimes(TextClock clock, FiscalTimes fiscal) {
    this.clock = clock;
    this.fiscal = fiscal;
  }

  @Nullable TimePeriod half(When when, Recognised one) {
    return part(when, one, 6);
  }

  @Nullable TimePeriod quarter(When when, Recognised one) {
    return part(when, one, 3);
  }

  /** A half or a quarter: a numbered one, or one so many before or after that of the day. */
  private @Nullable TimePeriod part(When when, Recognised one, int length) {
    LocalDate anchor = clock.anchor();
    if (when.first() > 0) {
      return months(length * (when.first() - 1) + 1, length, when, one);
    }
    if (anchor == null) {
      return null;
    }
    int parts = YEAR_MONTHS / length;
    int index = anchor.getYear() * parts + (anchor.getMonthValue() - 1) / length;
    int meant = index + when.year().year();
    return length == 6
        ? TimePeriod.half(meant / parts, meant % parts + 1)
        : TimePeriod.quarter(meant / parts, meant % parts + 1);
  }

  @Nullable TimePeriod months(When when, Recognised one) {
    LocalDate anchor = clock.anchor();
    int count = when.last() - when.first() + 1;
    TimePeriod time = months(when.first(), count, when, one);
    boolean current = when.year().kind() == YearRef.Kind.SHIFT && when.year().year() == 0;
    boolean ahead =
        current
            && time != null
            && anchor != null
            && anchor.plusDays(SLACK_DAYS).isBefore(time.last());
    return ahead && anchor != null
        ? Stretches.span(YearMonth.of(anchor.getYear() - 1, when.first()), count)
        : time;
  }

  @Nullable TimePeriod month(When when, Recognised one) {
    LocalDate anchor = clock.anchor();
    if (when.first() > 0) {
      return months(when.first(), 1, when, one);
    }
    return anchor == null
        ? null
        : TimePeriod.month(YearMonth.from(anchor).plusMonths(when.year().year()));
  }

  /** Months of the year that is meant; without one, the latest that are over. */
  @Nullable TimePeriod months(int first, int count, When when, Recognised one) {
    LocalDate anchor = clock.anchor();
    YearRef ref = when.year();
    if (ref.isFiscal()) {
      FiscalYears.Rule rule = fiscal.rule(one.from(), ref);
      int start = fiscal.start(ref, rule, anchor);
      int begin = rule == null ? 1 : rule.month();
      if (start > 0 && fiscal.isNamed(one.from())) {
        return Stretches.span(YearMonth.of(first < begin ? start + 1 : start, first), count);
      }
      int shift = begin - 1;
      return start == 0
          ? null
          : Stretches.span(YearMonth.of(start, 1).plusMonths(shift + first - 1), count);
    }
    int year = clock.yearOf(ref);
    if (ref.isMissing()) {
      year = clock.latest(first, count);
    }
    boolean spelled = when.form() == Form.MONTHS;
    return year == 0
        ? null
        : spelled
            ? Stretches.span(YearMonth.of(year, first), count)
            : Stretches.named(year, first, count);
  }

  /** So many months that end with a named one. */
  @Nullable TimePeriod ending(When when) {
    int named = clock.yearOf(when.year());
    int year = when.year().isMissing() ? clock.latest(when.last(), 1) : named;
    int months = when.first();
    if (year > 0 && when.last() == YEAR_MONTHS && months % YEAR_MONTHS == 0) {
      return Stretches.pastYears(year, months / YEAR_MONTHS);
    }
    return year == 0
        ? null
        : Stretches.span(YearMonth.of(year, when.last()).minusMonths(months - 1L), months)
            .canonical();
  }

  @Nullable TimePeriod fiscal(Recognised one) {
    LocalDate anchor = clock.anchor();
    YearRef ref = one.when().year();
    TimePeriod last = clock.last();
    boolean whole = last != null && last.months() == YEAR_MONTHS && !last.isYear();
    if (ref.kind() == YearRef.Kind.FISCAL_SAME && whole && last != null) {
      return Stretches.moved(last, ref.year());
    }
    FiscalYears.Rule rule = fiscal.rule(one.from(), ref);
    int start = fiscal.start(ref, rule, anchor);
    if (start == 0) {
      return null;
    }
    fiscal.remember(start);
    if (rule == null) {
      boolean named = one.when().year().until() > 0;
      return named
          ? TimePeriod.span(TimePeriod.year(start), TimePeriod.year(start + 1))
          : TimePeriod.year(start);
    }
    return Stretches.span(YearMonth.of(start, rule.month()), rule.months());
  }
}
