package tallybook.mention.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Passage;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.Period.Role;
import tallybook.mention.period.PeriodWalk.Recognised;
import tallybook.mention.period.When.YearRef;
import tallybook.observation.TimePeriod;

/**
 * Turns worded times into the contract's periods, in text order. A relative one is resolved against
 * its anchor: the day of speech, the dateline, or the day of publication; it looks back, never
 * forward. "The same period" is the one named before.
 */
final class PeriodResolver {
  private final Passage passage;
  private final TimeCursor at;
  private final TextClock clock = new TextClock();
  private final YearTimes years = new YearTimes(clock);
  private final DayTimes days = new DayTimes(clock);
  private final MonthTimes months;

  PeriodResolver(Passage passage, TimeCursor cursor, FiscalYears fiscalYears) {
    this.passage = passage;
    at = cursor;
    months = new MonthTimes(clock, new FiscalTimes(passage, cursor, fiscalYears));
  }

  List<Period> resolve(List<Recognised> found) {
    LocalDate day = passage.article().published();
    clock.turn(0, day);
    var anchors = new Anchors(passage, at, this::time);
    int dateline = anchors.dateline(found);
    if (dateline >= 0) {
      TimePeriod opened = time(found.get(dateline));
      day = opened == null ? day : opened.last();
    }
    var periods = new ArrayList<Period>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Recognised one = found.get(i);
      LocalDate speech = anchors.speechDay(one, found, i);
      clock.turn(passage.sentenceOf(one.from()), speech == null ? anchor(one, day) : speech);
      TimePeriod time = time(one);
      Role role = i == dateline ? Role.DATELINE : one.role();
      time = time == null || role == Role.DATELINE ? time : inRole(time, role);
      TimePeriod onward = isOnward(one, role, time) ? coming(one, time) : null;
      time = onward == null ? time : onward;
      periods.add(period(one, role, time, onward == null ? coming(one, time) : onward));
      if (time != null) {
        clock.remember(time, one.when().form(), role);
      }
    }
    return periods;
  }

  /** What runs up to now runs to the day of publication, be the dateline of the day before. */
  private @Nullable LocalDate anchor(Recognised one, @Nullable LocalDate day) {
    LocalDate published = passage.article().published();
    When when = one.when();
    boolean current = when.year().kind() == YearRef.Kind.SHIFT && when.year().year() == 0;
    boolean open =
        one.role() == Role.SINCE
            || when.form() == Form.NOW && when.first() == 0
            || when.form() == Form.TO_DATE
            || when.form() == Form.YEAR && current;
    boolean near = day != null && published != null && day.getYear() == published.getYear();
    return open && near ? published : day;
  }

  private Period period(
      Recognised one, Role role, @Nullable TimePeriod time, @Nullable TimePeriod coming) {
    When when = one.when();
    boolean relative = when.year().kind() != YearRef.Kind.ABSOLUTE;
    var span = at.tokens.span(one.from(), one.to());
    return new Period(
        one.from(),
        one.to(),
        one.left(),
        span,
        role,
        when.edge(),
        isBefore(when) ? Form.AGO : when.form(),
        relative,
        time,
        coming);
  }

  /** "In the previous fiscal year": a look back from what the text has come to. */
  private static boolean isBefore(When when) {
    boolean year = when.form() == Form.YEAR && when.year().kind() == YearRef.Kind.SAME;
    boolean fiscal = when.form() == Form.FISCAL && when.year().kind() == YearRef.Kind.FISCAL_SAME;
    return (year || fiscal) && when.year().year() < 0;
  }

  /** "from June nine": from the next such month on. */
  private boolean isOnward(Recognised one, Role role, @Nullable TimePeriod time) {
    boolean from = at.kindBefore(one.left()) == PeriodWords.Kind.FROM;
    boolean plain = from && role == Role.PLAIN && one.until() == null;
    return plain
        && (one.when().form() == Form.MONTH || one.when().form() == Form.DAY && isSoon(time));
  }

  /** Whether the next such day is nearer than the last. */
  private boolean isSoon(@Nullable TimePeriod time) {
    LocalDate anchor = clock.anchor();
    return time != null && anchor != null && time.last().isBefore(anchor.minusMonths(6));
  }

  /** The next such month, quarter or season; null where the words tell which it is. */
  private @Nullable TimePeriod coming(Recognised one, @Nullable TimePeriod time) {
    When when = one.when();
    LocalDate anchor = clock.anchor();
    if (when.form() == Form.PAST && at.kindBefore(one.left()) == PeriodWords.Kind.IN) {
      return years.ahead(when);
    }
    if (!when.year().isMissing() || one.until() != null || time == null || anchor == null) {
      return null;
    }
    return switch (when.form()) {
      case MONTH, MONTHS, QUARTER, HALF, DAY ->
          time.last().isBefore(anchor) && when.first() > 0 ? Stretches.moved(time, 1) : null;
      case SEASON -> when.last() == 0 ? years.comingSeason(when) : null;
      default -> null;
    };
  }

  private boolean opens(Recognised one) {
    return one.left() - passage.sentenceFrom(passage.sentenceOf(one.from())) <= 1;
  }

  /** Since then until the day of the text. */
  private @Nullable TimePeriod inRole(TimePeriod time, Role role) {
    LocalDate anchor = clock.anchor();
    if (role != Role.SINCE) {
      return time;
    }
    if (anchor == null) {
      return null;
    }
    if (time.first().isAfter(anchor)) {
      return time;
    }
    TimePeriod from = time.isSpan() ? TimePeriod.day(time.first()) : time;
    return TimePeriod.span(from, TimePeriod.day(anchor));
  }

  private @Nullable TimePeriod time(Recognised one) {
    When until = one.until();
    if (until == null) {
      return single(one);
    }
    TimePeriod end = single(new Recognised(one.from(), one.left(), until, null, one.role()));
    TimePeriod first = end == null ? null : begin(one, end);
    if (first == null || end == null || first.first().isAfter(end.first())) {
      return end;
    }
    boolean part = first.isYear() && !end.isYear() && !end.isDay();
    TimePeriod last = part ? TimePeriod.month(YearMonth.from(end.last())) : end;
    return TimePeriod.span(first, last).canonical();
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
      case YEAR -> years.year(when, one.role());
      case YEARS -> YearTimes.years(when.year());
      case ACADEMIC -> years.academic(when.year());
      case DECADE -> years.decade(when);
      case PAST -> years.past(when);
      case SAME -> one.role() == Role.DEADLINE ? clock.lastAhead() : years.same(when);
      case AGO -> years.ago(when, opens(one));
      case AHEAD -> years.ahead(when);
      case FISCAL -> months.fiscal(one);
      case HALF -> months.half(when, one);
      case QUARTER -> months.quarter(when, one);
      case MONTHS -> months.months(when, one);
      case MONTH -> months.month(when, one);
      case ENDING -> months.ending(when);
      case SEASON -> years.season(when);
      case WEEK -> days.week(when);
      case DAY -> days.day(when);
      case WEEKDAY -> days.weekday(when);
      case TO_DATE -> days.toDate();
      case NOW -> days.now(when);
    };
  }
}
