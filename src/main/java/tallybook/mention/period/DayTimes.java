package tallybook.mention.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import tallybook.observation.TimePeriod;

/** Turns worded days and weeks into periods: the last such day, never one to come. */
final class DayTimes {
  private final TextClock clock;

  DayTimes(TextClock clock) {
    this.clock = clock;
  }

  @Nullable TimePeriod day(When when) {
    LocalDate anchor = clock.anchor();
    if (when.first() == 0) {
      return dayOfMonth(when);
    }
    int year = clock.yearOf(when.year());
    if (year > 0) {
      return real(year, when);
    }
    if (anchor == null) {
      return null;
    }
    TimePeriod thisYear = real(anchor.getYear(), when);
    boolean ahead = thisYear == null || thisYear.first().isAfter(anchor.plusDays(1));
    return ahead ? real(anchor.getYear() - 1, when) : thisYear;
  }

  /** A day of the month of the text, or of one beside it. */
  @Nullable TimePeriod dayOfMonth(When when) {
    LocalDate anchor = clock.anchor();
    if (anchor == null) {
      return null;
    }
    YearMonth month = YearMonth.from(anchor);
    boolean ahead = when.last() > anchor.getDayOfMonth() + 1;
    int shift = when.year().isMissing() ? ahead ? -1 : 0 : when.year().year();
    month = month.plusMonths(shift);
    return when.last() <= month.lengthOfMonth() ? TimePeriod.day(month.atDay(when.last())) : null;
  }

  static @Nullable TimePeriod real(int year, When when) {
    if (when.last() == 0) {
      return TimePeriod.day(YearMonth.of(year, when.first()).atEndOfMonth());
    }
    return when.last() <= YearMonth.of(year, when.first()).lengthOfMonth()
        ? TimePeriod.day(LocalDate.of(year, when.first(), when.last()))
        : null;
  }

  @Nullable TimePeriod weekday(When when) {
    LocalDate anchor = clock.anchor();
    if (anchor == null) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(when.first());
    LocalDate day =
        when.last() > 0
            ? anchor.with(TemporalAdjusters.next(weekday))
            : when.last() < 0
                ? anchor.with(TemporalAdjusters.previous(weekday))
                : anchor.with(TemporalAdjusters.previousOrSame(weekday));
    return TimePeriod.day(day);
  }

  @Nullable TimePeriod week(When when) {
    LocalDate anchor = clock.anchor();
    if (anchor == null) {
      return null;
    }
    LocalDate monday =
        anchor
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(when.year().year());
    return TimePeriod.span(TimePeriod.day(monday), TimePeriod.day(monday.plusDays(6)));
  }

  /** The year up to the day of the text. */
  @Nullable TimePeriod toDate() {
    LocalDate anchor = clock.anchor();
    return anchor == null ? null : Stretches.toDate(anchor);
  }

  /** The day of the text, or one beside it. */
  @Nullable TimePeriod now(When when) {
    LocalDate anchor = clock.anchor();
    return anchor == null ? null : TimePeriod.day(anchor.plusDays(when.first()));
  }
}
