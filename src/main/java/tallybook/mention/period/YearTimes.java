package tallybook.mention.period;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tallybook.mention.period.Period.Edge;
import tallybook.mention.period.Period.Role;
import tallybook.mention.period.When.YearRef;
import tallybook.observation.TimePeriod;

/** Turns worded years and counts of units into periods. */
final class YearTimes {
  private static final int SEASON_MONTHS = 3;
  private static final int TWO_YEARS = 24;

  /** The month that academic years begin in. */
  private static final int AUTUMN = 9;

  private final TextClock clock;

  YearTimes(TextClock clock) {
    this.clock = clock;
  }

  /** "This year" runs to the day of the text, unless something shall be by its end. */
  @Nullable TimePeriod year(When when, Role role) {
    LocalDate anchor = clock.anchor();
    int year = clock.yearOf(when.year());
    if (year <= 0 || year > 9999) {
      return null;
    }
    boolean current = when.year().kind() == YearRef.Kind.SHIFT && when.year().year() == 0;
    boolean whole = role == Role.DEADLINE || role == Role.BASE || when.edge() != Edge.NONE;
    return current && !whole && anchor != null ? Stretches.toDate(anchor) : TimePeriod.year(year);
  }

  static TimePeriod years(YearRef ref) {
    TimePeriod first = TimePeriod.year(ref.year());
    return ref.until() > ref.year() ? TimePeriod.span(first, TimePeriod.year(ref.until())) : first;
  }

  /** "2023/24", "this academic year", "the previous academic year": before the one named last. */
  @Nullable TimePeriod academic(YearRef ref) {
    LocalDate anchor = clock.anchor();
    if (ref.kind() == YearRef.Kind.ABSOLUTE) {
      return years(ref);
    }
    TimePeriod last = clock.last();
    boolean named = ref.kind() == YearRef.Kind.SAME && last != null && last.months() == TWO_YEARS;
    if (named && last != null) {
      return twoYears(last.first().getYear() + ref.year());
    }
    if (anchor == null) {
      return null;
    }
    boolean begun = anchor.getMonthValue() >= AUTUMN;
    return twoYears((begun ? anchor.getYear() : anchor.getYear() - 1) + ref.year());
  }

  private static TimePeriod twoYears(int first) {
    return TimePeriod.span(TimePeriod.year(first), TimePeriod.year(first + 1));
  }

  @Nullable TimePeriod decade(When when) {
    LocalDate anchor = clock.anchor();
    if (when.edge() == Edge.END) {
      return anchor == null ? null : inDecade(anchor.getYear(), when.last());
    }
    int year = when.year().year();
    return TimePeriod.span(TimePeriod.year(year), TimePeriod.year(year + 9));
  }

  /** The end of the decade, or the next year of its middle. */
  private static TimePeriod inDecade(int year, int middle) {
    int decade = year / 10 * 10;
    boolean over = middle == 0 || year > decade + middle;
    return TimePeriod.year(over ? decade + 10 + middle : decade + middle);
  }

  /** The last N units, the current one counted: fifteen years in 2024 are 2010 to 2024. */
  @Nullable TimePeriod past(When when) {
    LocalDate anchor = clock.anchor();
    if (anchor == null) {
      return null;
    }
    int count = when.first();
    return switch (when.last()) {
      case PeriodWords.YEARS -> Stretches.pastYears(anchor.getYear(), count);
      case PeriodWords.DECADES -> Stretches.pastYears(anchor.getYear(), 10 * count);
      case PeriodWords.QUARTERS ->
          Stretches.span(YearMonth.from(anchor).minusMonths(3L * count - 1), 3 * count);
      case PeriodWords.MONTHS ->
          Stretches.span(YearMonth.from(anchor).minusMonths(count - 1L), count);
      case PeriodWords.WEEKS -> Stretches.pastDays(anchor, 7 * count);
      case PeriodWords.DAYS -> Stretches.pastDays(anchor, count);
      default -> null;
    };
  }

  /** The period named before, in the year that is named now. */
  @Nullable TimePeriod same(When when) {
    TimePeriod last = clock.last();
    YearRef ref = when.year();
    if (last == null) {
      return ref.isMissing() || clock.yearOf(ref) == 0 ? null : TimePeriod.year(clock.yearOf(ref));
    }
    if (ref.isMissing()) {
      TimePeriod recent = clock.recent();
      return recent == null ? last : recent;
    }
    int year = ref.kind() == YearRef.Kind.SAME ? last.last().getYear() - 1 : clock.yearOf(ref);
    return year == 0 ? null : Stretches.moved(last, year - last.last().getYear());
  }

  /** A time so long ago; one that opens its sentence goes back from the sentence before, too. */
  @Nullable TimePeriod ago(When when, boolean opens) {
    TimePeriod part = clock.part(opens ? 1 : 0);
    boolean yearAgo = when.first() == 1 && when.last() == PeriodWords.YEARS;
    if (yearAgo && part != null) {
      return Stretches.moved(part, -1);
    }
    LocalDate anchor = clock.anchor();
    TimePeriod last = clock.last();
    boolean named = when.year().kind() == YearRef.Kind.SAME;
    int years = yearsOf(when);
    TimePeriod day = clock.day();
    if (named && years != 0 && day != null) {
      return Stretches.moved(day, -years);
    }
    if (named && years != 0 && last != null) {
      return Stretches.moved(last, -years);
    }
    TimePeriod recent = named ? clock.recent() : null;
    int months = monthsOf(when);
    boolean steps = recent != null && months > 0 && when.first() > 0;
    if (steps
        && recent != null
        && (recent.months() == months / when.first() || recent.months() == months)) {
      return Stretches.movedMonths(recent, -months);
    }
    if (named && months > 0 && when.year().year() < 0) {
      return past(when);
    }
    if (anchor == null) {
      return null;
    }
    int count = when.first();
    return switch (when.last()) {
      case PeriodWords.YEARS -> TimePeriod.year(anchor.getYear() - count);
      case PeriodWords.DECADES -> TimePeriod.year(anchor.getYear() - 10 * count);
      case PeriodWords.MONTHS -> TimePeriod.month(YearMonth.from(anchor).minusMonths(count));
      case PeriodWords.WEEKS -> TimePeriod.day(anchor.minusWeeks(count));
      case PeriodWords.DAYS -> TimePeriod.day(anchor.minusDays(count));
      default -> null;
    };
  }

  /** The year of a season: that which is named, the last one that is over, or one to come. */
  @Nullable TimePeriod season(When when) {
    LocalDate anchor = clock.anchor();
    if (when.last() > 0) {
      return comingSeason(when);
    }
    boolean begun =
        when.last() < 0
            && anchor != null
            && when.first() <= anchor.getMonthValue()
            && anchor.getMonthValue() < when.first() + SEASON_MONTHS;
    int latest = begun && anchor != null ? anchor.getYear() - 1 : clock.latest(when.first(), 1);
    boolean named = !when.year().isMissing();
    int year = named ? clock.yearOf(when.year()) : anchor == null ? 0 : latest;
    return year == 0 ? null : TimePeriod.year(year);
  }

  /** The year of such a season that is still to come. */
  @Nullable TimePeriod comingSeason(When when) {
    LocalDate anchor = clock.anchor();
    if (anchor == null) {
      return null;
    }
    boolean over = when.first() <= anchor.getMonthValue();
    return TimePeriod.year(over ? anchor.getYear() + 1 : anchor.getYear());
  }

  /** How many months lie between, 0 where months do not count it. */
  private static int monthsOf(When when) {
    return switch (when.last()) {
      case PeriodWords.HALVES -> 6 * when.first();
      case PeriodWords.QUARTERS -> 3 * when.first();
      case PeriodWords.MONTHS -> when.first();
      default -> 0;
    };
  }

  /** How many years lie between, 0 where years do not count it. */
  private static int yearsOf(When when) {
    return switch (when.last()) {
      case PeriodWords.YEARS -> when.first();
      case PeriodWords.DECADES -> 10 * when.first();
      default -> 0;
    };
  }

  @Nullable TimePeriod ahead(When when) {
    LocalDate anchor = clock.anchor();
    int years = yearsOf(when);
    return anchor == null || years == 0 ? null : TimePeriod.year(anchor.getYear() + years);
  }
}
