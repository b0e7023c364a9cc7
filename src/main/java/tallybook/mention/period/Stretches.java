package tallybook.mention.period;

import java.time.LocalDate;
import java.time.YearMonth;
import tallybook.observation.TimePeriod;

/** Stretches of the calendar, written as the contract writes them. */
final class Stretches {
  private Stretches() {}

  /** The year up to a day. */
  static TimePeriod toDate(LocalDate day) {
    TimePeriod first = TimePeriod.day(day.withDayOfYear(1));
    return TimePeriod.span(first, TimePeriod.day(day));
  }

  /** Whole months from one on. */
  static TimePeriod span(YearMonth first, int months) {
    return months == 1
        ? TimePeriod.month(first)
        : TimePeriod.span(TimePeriod.month(first), TimePeriod.month(first.plusMonths(months - 1)));
  }

  /** The same, called half or quarter where it is one. */
  static TimePeriod named(int year, int first, int count) {
    if (count == 6 && first % 6 == 1) {
      return TimePeriod.half(year, first / 6 + 1);
    }
    if (count == 3 && first % 3 == 1) {
      return TimePeriod.quarter(year, first / 3 + 1);
    }
    return span(YearMonth.of(year, first), count);
  }

  /** So many years up to and with one. */
  static TimePeriod pastYears(int year, int count) {
    TimePeriod end = TimePeriod.year(year);
    return count == 1 ? end : TimePeriod.span(TimePeriod.year(year - count + 1), end);
  }

  /** So many days up to and with one. */
  static TimePeriod pastDays(LocalDate day, int count) {
    TimePeriod end = TimePeriod.day(day);
    return count == 1 ? end : TimePeriod.span(TimePeriod.day(day.minusDays(count - 1L)), end);
  }

  /** A stretch of whole months, so many months on. */
  static TimePeriod movedMonths(TimePeriod period, int months) {
    YearMonth first = YearMonth.from(period.first()).plusMonths(months);
    return span(first, (int) period.months()).canonical();
  }

  /** The same stretch of another year. */
  static TimePeriod moved(TimePeriod period, int years) {
    YearMonth first = YearMonth.from(period.first()).plusYears(years);
    boolean year = period.isYear();
    boolean days = period.first().getDayOfMonth() == 1;
    boolean months = days && period.last().equals(YearMonth.from(period.last()).atEndOfMonth());
    if (year) {
      return TimePeriod.year(first.getYear());
    }
    if (period.isDay()) {
      return TimePeriod.day(period.first().plusYears(years));
    }
    int last = period.last().getYear();
    boolean whole = months && first.getMonthValue() == 1 && period.last().getMonthValue() == 12;
    if (whole) {
      return TimePeriod.span(TimePeriod.year(first.getYear()), TimePeriod.year(last + years));
    }
    return months
        ? span(first, (int) period.months()).canonical()
        : TimePeriod.span(
            TimePeriod.day(period.first().plusYears(years)),
            TimePeriod.day(period.last().plusYears(years)));
  }
}
