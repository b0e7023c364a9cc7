package tallybook.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.mention.Period.Edge;
import tallybook.mention.Period.Form;
import tallybook.mention.Period.Role;
import tallybook.mention.PeriodWalk.Recognised;
import tallybook.mention.When.YearRef;
import tallybook.observation.TimePeriod;

/**
 * Turns worded times into the contract's periods, in text order. A relative one is resolved against
 * its anchor: the day of speech, the dateline, or the day of publication; it looks back, never
 * forward. "The same period" is the one named before.
 */
final class PeriodResolver {
  private static final int SLACK_DAYS = 7;

  /** Sentences over which "the previous year" looks back to the year that is named. */
  private static final int SAME_WITHIN = 2;

  private final Passage passage;
  private final TimeCursor at;
  private final FiscalTimes fiscal;
  private @Nullable LocalDate anchor;
  private @Nullable TimePeriod last;

  /** The year that the text has come to, 0 before it names one. */
  private int lastYear;

  private int lastYearSentence;
  private int sentence;

  PeriodResolver(Passage passage, TimeCursor cursor, FiscalYears fiscalYears) {
    this.passage = passage;
    at = cursor;
    fiscal = new FiscalTimes(passage, cursor, fiscalYears);
  }

  List<Period> resolve(List<Recognised> found) {
    LocalDate day = passage.article().published();
    anchor = day;
    var anchors = new Anchors(passage, at, this::time);
    int dateline = anchors.dateline(found);
    if (dateline >= 0) {
      TimePeriod opened = time(found.get(dateline));
      day = opened == null ? day : opened.last();
    }
    var periods = new ArrayList<Period>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Recognised one = found.get(i);
      sentence = passage.sentenceOf(one.from());
      LocalDate speech = anchors.speechDay(one, found, i);
      anchor = speech == null ? day : speech;
      TimePeriod time = time(one);
      Role role = i == dateline ? Role.DATELINE : one.role();
      time = time == null || role == Role.DATELINE ? time : inRole(time, role);
      periods.add(period(one, role, time));
      boolean told = role != Role.NAME && role != Role.DATELINE && role != Role.BASE;
      if (time != null && told && (anchor == null || !time.first().isAfter(anchor))) {
        lastYear = time.last().getYear();
        lastYearSentence = sentence;
      }
      boolean over = time != null && (anchor == null || !time.last().isAfter(anchor));
      if (over && told && !isDay(one.when().form())) {
        last = time;
      }
    }
    return periods;
  }

  /** A day that is named sets no period that "a year earlier" goes back from. */
  private static boolean isDay(Form form) {
    return form == Form.DAY || form == Form.WEEKDAY || form == Form.NOW || form == Form.WEEK;
  }

  private Period period(Recognised one, Role role, @Nullable TimePeriod time) {
    When when = one.when();
    boolean relative = when.year().kind() != YearRef.Kind.ABSOLUTE;
    var span = new Span(at.tokens.start(one.from()), at.tokens.end(one.to() - 1));
    return new Period(
        one.from(), one.to(), one.left(), span, role, when.edge(), when.form(), relative, time);
  }

  /** Since then until the day of the text. */
  private @Nullable TimePeriod inRole(TimePeriod time, Role role) {
    if (role != Role.SINCE) {
      return time;
    }
    if (anchor == null || time.first().isAfter(anchor)) {
      return null;
    }
    TimePeriod from = time.isSpan() ? TimePeriod.day(time.first()) : time;
    return TimePeriod.span(from, TimePeriod.day(anchor));
  }

  private @Nullable TimePeriod time(Recognised one) {
    When until = one.until();
    if (until == null) {
      return single(one);
    }
    TimePeriod last1 = single(new Recognised(one.from(), one.left(), until, null, one.role()));
    TimePeriod first = last1 == null ? null : begin(one, last1);
    return first == null || last1 == null || first.first().isAfter(last1.first())
        ? last1
        : TimePeriod.span(first, last1);
  }

  /** The beginning of a span; without a year of its own it is the last before the end. */
  private @Nullable TimePeriod begin(Recognised one, TimePeriod end) {
    When when = one.when();
    if (!when.year().isMissing()) {
      return single(new Recognised(one.from(), one.left(), when, null, one.role()));
    }
    var year = new YearRef(YearRef.Kind.ABSOLUTE, end.first().getYear(), 0, when.to());
    var dated = new When(when.form(), when.first(), when.last(), year, when.edge(), when.to());
    TimePeriod same = single(new Recognised(one.from(), one.left(), dated, null, one.role()));
    return same != null && same.first().isAfter(end.first()) ? Stretches.moved(same, -1) : same;
  }

  private @Nullable TimePeriod single(Recognised one) {
    When when = one.when();
    return switch (when.form()) {
      case YEAR -> year(when, one.role());
      case YEARS, ACADEMIC -> years(when.year());
      case DECADE -> decade(when);
      case FISCAL -> fiscal(one);
      case HALF -> half(when, one);
      case QUARTER -> quarter(when, one);
      case MONTHS -> months(when, one);
      case MONTH -> month(when, one);
      case WEEK -> week(when);
      case DAY -> day(when);
      case WEEKDAY -> weekday(when);
      case PAST -> past(when);
      case ROLLING -> rolling(when);
      case TO_DATE -> anchor == null ? null : Stretches.toDate(anchor);
      case NOW -> anchor == null ? null : TimePeriod.day(anchor.plusDays(when.first()));
      case SAME -> same(when);
      case AGO -> ago(when);
      case AHEAD -> ahead(when);
      case ENDING -> ending(when);
    };
  }

  /** So many months that end with a named one. */
  private @Nullable TimePeriod ending(When when) {
    int named = yearOf(when.year());
    int year = when.year().isMissing() ? latest(when.last(), 1) : named;
    int months = when.first();
    return year == 0
        ? null
        : Stretches.span(YearMonth.of(year, when.last()).minusMonths(months - 1L), months)
            .canonical();
  }

  /** The year that is meant, 0 if nothing tells it. */
  private int yearOf(YearRef ref) {
    return switch (ref.kind()) {
      case ABSOLUTE, FISCAL -> ref.year();
      case SHIFT, FISCAL_SHIFT -> anchor == null ? 0 : anchor.getYear() + ref.year();
      case SAME -> sameYear() == 0 ? 0 : sameYear() + ref.year();
      case MISSING -> 0;
    };
  }

  private int sameYear() {
    boolean near = sentence - lastYearSentence <= SAME_WITHIN;
    return lastYear > 0 && near ? lastYear : anchor == null ? 0 : anchor.getYear();
  }

  /** "This year" runs to the day of the text, unless something shall be by its end. */
  private @Nullable TimePeriod year(When when, Role role) {
    int year = yearOf(when.year());
    if (year <= 0 || year > 9999) {
      return null;
    }
    boolean current = when.year().kind() == YearRef.Kind.SHIFT && when.year().year() == 0;
    boolean whole = role == Role.DEADLINE || role == Role.BASE || when.edge() != Edge.NONE;
    return current && !whole && anchor != null ? Stretches.toDate(anchor) : TimePeriod.year(year);
  }

  private static TimePeriod years(YearRef ref) {
    TimePeriod first = TimePeriod.year(ref.year());
    return ref.until() > ref.year() ? TimePeriod.span(first, TimePeriod.year(ref.until())) : first;
  }

  private @Nullable TimePeriod decade(When when) {
    if (when.edge() == Edge.END) {
      return anchor == null ? null : TimePeriod.year((anchor.getYear() + 10) / 10 * 10);
    }
    int year = when.year().year();
    return TimePeriod.span(TimePeriod.year(year), TimePeriod.year(year + 9));
  }

  private @Nullable TimePeriod fiscal(Recognised one) {
    FiscalYears.Rule rule = fiscal.rule(one.from());
    int start = fiscal.start(one.when().year(), rule, anchor);
    if (start == 0) {
      return null;
    }
    if (rule == null) {
      boolean named = one.when().year().until() > 0;
      return named
          ? TimePeriod.span(TimePeriod.year(start), TimePeriod.year(start + 1))
          : TimePeriod.year(start);
    }
    return Stretches.span(YearMonth.of(start, rule.month()), 12);
  }

  private @Nullable TimePeriod half(When when, Recognised one) {
    if (when.first() > 0) {
      return months(6 * when.first() - 5, 6, when, one);
    }
    if (anchor == null) {
      return null;
    }
    int index = anchor.getYear() * 2 + (anchor.getMonthValue() - 1) / 6 + when.year().year();
    return TimePeriod.half(index / 2, index % 2 + 1);
  }

  private @Nullable TimePeriod quarter(When when, Recognised one) {
    if (when.first() > 0) {
      return months(3 * when.first() - 2, 3, when, one);
    }
    if (anchor == null) {
      return null;
    }
    int index = anchor.getYear() * 4 + (anchor.getMonthValue() - 1) / 3 + when.year().year();
    return TimePeriod.quarter(index / 4, index % 4 + 1);
  }

  private @Nullable TimePeriod months(When when, Recognised one) {
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

  private @Nullable TimePeriod month(When when, Recognised one) {
    if (when.first() > 0) {
      return months(when.first(), 1, when, one);
    }
    return anchor == null
        ? null
        : TimePeriod.month(YearMonth.from(anchor).plusMonths(when.year().year()));
  }

  /** Months of the year that is meant; without one, the latest that are over. */
  private @Nullable TimePeriod months(int first, int count, When when, Recognised one) {
    YearRef ref = when.year();
    if (ref.isFiscal()) {
      FiscalYears.Rule rule = fiscal.rule(one.from());
      int start = fiscal.start(ref, rule, anchor);
      int shift = rule == null ? 0 : rule.month() - 1;
      return start == 0
          ? null
          : Stretches.span(YearMonth.of(start, 1).plusMonths(shift + first - 1), count);
    }
    int year = yearOf(ref);
    if (ref.isMissing()) {
      year = latest(first, count);
    }
    boolean spelled = when.form() == Form.MONTHS;
    return year == 0
        ? null
        : spelled
            ? Stretches.span(YearMonth.of(year, first), count)
            : Stretches.named(year, first, count);
  }

  private int latest(int first, int count) {
    if (anchor == null) {
      return lastYear;
    }
    LocalDate ended =
        count == 1
            ? LocalDate.of(anchor.getYear(), first, 1)
            : YearMonth.of(anchor.getYear(), first + count - 1)
                .atEndOfMonth()
                .minusDays(SLACK_DAYS);
    return ended.isAfter(anchor) ? anchor.getYear() - 1 : anchor.getYear();
  }

  private @Nullable TimePeriod week(When when) {
    if (anchor == null) {
      return null;
    }
    LocalDate monday =
        anchor
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(when.year().year());
    return TimePeriod.span(TimePeriod.day(monday), TimePeriod.day(monday.plusDays(6)));
  }

  private @Nullable TimePeriod rolling(When when) {
    int year = when.year().isMissing() ? latest(when.last(), 1) : yearOf(when.year());
    return year == 0
        ? null
        : Stretches.span(
            YearMonth.of(year, when.last()).minusMonths(when.first() - 1L), when.first());
  }

  /** A day of the month of the text, or of one beside it. */
  private @Nullable TimePeriod dayOfMonth(When when) {
    if (anchor == null) {
      return null;
    }
    YearMonth month = YearMonth.from(anchor);
    boolean ahead = when.last() > anchor.getDayOfMonth() + 1;
    int shift = when.year().isMissing() ? ahead ? -1 : 0 : when.year().year();
    month = month.plusMonths(shift);
    return when.last() <= month.lengthOfMonth() ? TimePeriod.day(month.atDay(when.last())) : null;
  }

  private @Nullable TimePeriod day(When when) {
    if (when.first() == 0) {
      return dayOfMonth(when);
    }
    int year = yearOf(when.year());
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

  private static @Nullable TimePeriod real(int year, When when) {
    if (when.last() == 0) {
      return TimePeriod.day(YearMonth.of(year, when.first()).atEndOfMonth());
    }
    return when.last() <= YearMonth.of(year, when.first()).lengthOfMonth()
        ? TimePeriod.day(LocalDate.of(year, when.first(), when.last()))
        : null;
  }

  private @Nullable TimePeriod weekday(When when) {
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

  /** The last N units, the current one counted: fifteen years in 2024 are 2010 to 2024. */
  private @Nullable TimePeriod past(When when) {
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
  private @Nullable TimePeriod same(When when) {
    YearRef ref = when.year();
    if (last == null) {
      return ref.isMissing() || yearOf(ref) == 0 ? null : TimePeriod.year(yearOf(ref));
    }
    if (ref.isMissing()) {
      return last;
    }
    int year = ref.kind() == YearRef.Kind.SAME ? last.last().getYear() - 1 : yearOf(ref);
    return year == 0 ? null : Stretches.moved(last, year - last.last().getYear());
  }

  private @Nullable TimePeriod ago(When when) {
    boolean named = when.year().kind() == YearRef.Kind.SAME;
    if (named && when.last() == PeriodWords.YEARS && last != null) {
      return Stretches.moved(last, -when.first());
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

  private @Nullable TimePeriod ahead(When when) {
    boolean years = when.last() == PeriodWords.YEARS;
    return anchor == null || !years ? null : TimePeriod.year(anchor.getYear() + when.first());
  }
}
