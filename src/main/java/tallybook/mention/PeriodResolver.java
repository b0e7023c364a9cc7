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
  private static final int DATELINE_REACH = 10;
  private static final int SLACK_DAYS = 7;

  private final Passage passage;
  private final TimeCursor at;
  private final FiscalYears fiscalYears;
  private @Nullable LocalDate anchor;
  private @Nullable TimePeriod last;
  private boolean fiscalLast;

  PeriodResolver(Passage passage, TimeCursor cursor, FiscalYears fiscalYears) {
    this.passage = passage;
    at = cursor;
    this.fiscalYears = fiscalYears;
  }

  List<Period> resolve(List<Recognised> found) {
    LocalDate day = passage.article().published();
    anchor = day;
    int dateline = dateline(found);
    if (dateline >= 0) {
      TimePeriod opened = time(found.get(dateline));
      day = opened == null ? day : opened.last();
    }
    var periods = new ArrayList<Period>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Recognised one = found.get(i);
      LocalDate speech = day(one, found, i);
      anchor = speech == null ? day : speech;
      TimePeriod time = time(one);
      Role role = i == dateline ? Role.DATELINE : one.role();
      time = time == null || role == Role.DATELINE ? time : inRole(time, role);
      periods.add(period(one, role, time));
      if (time != null && role != Role.NAME && role != Role.DATELINE && role != Role.BASE) {
        last = time;
      }
    }
    return periods;
  }

  private Period period(Recognised one, Role role, @Nullable TimePeriod time) {
    When when = one.when();
    boolean relative = when.year().kind() != YearRef.Kind.ABSOLUTE;
    var span = new Span(at.tokens.start(one.from()), at.tokens.end(when.to() - 1));
    return new Period(
        one.from(), when.to(), one.left(), span, role, when.edge(), when.form(), relative, time);
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

  /**
   * The day that the first lines open with: "ASTANA, June 12 -", "BAKU, Azerbaijan, June 4."; -1.
   */
  private int dateline(List<Recognised> found) {
    for (int i = 0; i < found.size() && i < 3; i++) {
      Recognised one = found.get(i);
      int sentence = passage.sentenceOf(one.from());
      int line = passage.sentences().get(sentence).line();
      int from = at.tokens.at(passage.lines().start(line));
      boolean opens = one.from() - from <= DATELINE_REACH && one.from() > from;
      if (one.when().form() == Form.DAY && opens && line <= 6 && isPlace(from, one)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Only capitalised words and signs stand before the day, and a dash, a stop or a bracket after.
   */
  private boolean isPlace(int from, Recognised one) {
    boolean capital = false;
    for (int token = from; token < one.from(); token++) {
      if (at.tokens.is(token, Tokens.WORD)) {
        if (!at.tokens.isCapital(token)) {
          return false;
        }
        capital = true;
      } else if (!at.tokens.is(token, Tokens.SIGN)) {
        return false;
      }
    }
    int next = one.when().to();
    boolean closed =
        at.isDash(next)
            || at.isSign(next, '.')
            || at.isSign(next, ')')
            || at.isSign(next, '/')
            || at.isSign(next, ':');
    return capital && (closed || at.isSign(next, ',') || at.isSign(next, '('));
  }

  /** The day of speech that a sentence names: "he said on 3 January 2024"; null without one. */
  private @Nullable LocalDate day(Recognised one, List<Recognised> found, int index) {
    int sentence = passage.sentenceOf(one.from());
    for (int i = Math.max(0, index - 3); i < Math.min(found.size(), index + 4); i++) {
      Recognised other = found.get(i);
      boolean day = other.when().form() == Form.DAY && !other.when().year().isMissing();
      if (i != index && day && passage.sentenceOf(other.from()) == sentence && isSpeech(other)) {
        TimePeriod time = time(other);
        return time == null ? null : time.first();
      }
    }
    return null;
  }

  private boolean isSpeech(Recognised day) {
    for (int token = day.from() - 1; token >= Math.max(0, day.from() - 3); token--) {
      if (at.words.speech >= 0 && at.matches.at(token, at.words.speech) >= 0) {
        return true;
      }
    }
    return false;
  }

  private @Nullable TimePeriod time(Recognised one) {
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
      case TO_DATE -> anchor == null ? null : toDate(anchor);
      case NOW -> anchor == null ? null : TimePeriod.day(anchor.plusDays(when.first()));
      case SAME -> same(when);
      case AGO -> ago(when);
      case AHEAD -> ahead(when);
    };
  }

  private static TimePeriod toDate(LocalDate day) {
    TimePeriod first = TimePeriod.day(day.withDayOfYear(1));
    return TimePeriod.span(first, TimePeriod.day(day));
  }

  /** The year that is meant, 0 if nothing tells it. */
  private int yearOf(YearRef ref) {
    return switch (ref.kind()) {
      case ABSOLUTE, FISCAL -> ref.year();
      case SHIFT, FISCAL_SHIFT -> anchor == null ? 0 : anchor.getYear() + ref.year();
      case SAME -> last == null ? anchor == null ? 0 : anchor.getYear() : last.last().getYear();
      case MISSING -> 0;
    };
  }

  /** "This year" runs to the day of the text, unless something shall be by its end. */
  private @Nullable TimePeriod year(When when, Role role) {
    int year = yearOf(when.year());
    if (year <= 0 || year > 9999) {
      return null;
    }
    boolean current = when.year().kind() == YearRef.Kind.SHIFT && when.year().year() == 0;
    boolean whole = role == Role.DEADLINE || role == Role.BASE || when.edge() != Edge.NONE;
    return current && !whole && anchor != null ? toDate(anchor) : TimePeriod.year(year);
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
    FiscalYears.Rule rule = rule(one.from());
    int start = fiscalStart(one.when().year(), rule);
    if (start == 0) {
      return null;
    }
    if (rule == null) {
      boolean named = one.when().year().until() > 0;
      return named
          ? TimePeriod.span(TimePeriod.year(start), TimePeriod.year(start + 1))
          : TimePeriod.year(start);
    }
    return span(YearMonth.of(start, rule.month()), 12);
  }

  /** The year that a fiscal year begins in, 0 if nothing tells it. */
  private int fiscalStart(YearRef ref, FiscalYears.@Nullable Rule rule) {
    if (ref.kind() == YearRef.Kind.FISCAL) {
      boolean end = ref.until() == 0 && rule != null && rule.namedByEnd();
      return end ? ref.year() - 1 : ref.year();
    }
    if (anchor == null) {
      return 0;
    }
    int month = rule == null ? 1 : rule.month();
    int current = anchor.getMonthValue() >= month ? anchor.getYear() : anchor.getYear() - 1;
    return current + ref.year();
  }

  private static TimePeriod span(YearMonth first, int months) {
    return months == 1
        ? TimePeriod.month(first)
        : TimePeriod.span(TimePeriod.month(first), TimePeriod.month(first.plusMonths(months - 1)));
  }

  /** The fiscal rule of the economy named nearest before, else nearest after; null without one. */
  private FiscalYears.@Nullable Rule rule(int token) {
    if (at.words.areas < 0) {
      return null;
    }
    for (int i = token; i >= 0; i--) {
      FiscalYears.Rule rule = ruleAt(i);
      if (rule != null) {
        return rule;
      }
    }
    int to = passage.sentenceTo(passage.sentenceOf(token));
    for (int i = token; i < to; i++) {
      FiscalYears.Rule rule = ruleAt(i);
      if (rule != null) {
        return rule;
      }
    }
    return null;
  }

  private FiscalYears.@Nullable Rule ruleAt(int token) {
    int match = at.matches.at(token, at.words.areas);
    return match < 0
        ? null
        : fiscalYears.of(at.words.lexicon.entry(at.matches.entry(match)).code());
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
        ? span(YearMonth.of(anchor.getYear() - 1, when.first()), count)
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
      FiscalYears.Rule rule = rule(one.from());
      int start = fiscalStart(ref, rule);
      int shift = rule == null ? 0 : rule.month() - 1;
      return start == 0 ? null : span(YearMonth.of(start, 1).plusMonths(shift + first - 1), count);
    }
    int year = yearOf(ref);
    if (ref.isMissing()) {
      year = latest(first, count);
    }
    boolean spelled = when.form() == Form.MONTHS;
    return year == 0
        ? null
        : spelled ? span(YearMonth.of(year, first), count) : named(year, first, count);
  }

  private int latest(int first, int count) {
    if (anchor == null) {
      return last == null || last.isSpan() ? 0 : last.last().getYear();
    }
    LocalDate ended =
        count == 1
            ? LocalDate.of(anchor.getYear(), first, 1)
            : YearMonth.of(anchor.getYear(), first + count - 1)
                .atEndOfMonth()
                .minusDays(SLACK_DAYS);
    return ended.isAfter(anchor) ? anchor.getYear() - 1 : anchor.getYear();
  }

  private static TimePeriod named(int year, int first, int count) {
    if (count == 6 && first % 6 == 1) {
      return TimePeriod.half(year, first / 6 + 1);
    }
    if (count == 3 && first % 3 == 1) {
      return TimePeriod.quarter(year, first / 3 + 1);
    }
    return span(YearMonth.of(year, first), count);
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

  private @Nullable TimePeriod day(When when) {
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
      case PeriodWords.YEARS -> pastYears(anchor.getYear(), count);
      case PeriodWords.DECADES -> pastYears(anchor.getYear(), 10 * count);
      case PeriodWords.QUARTERS ->
          span(YearMonth.from(anchor).minusMonths(3L * count - 1), 3 * count);
      case PeriodWords.MONTHS -> span(YearMonth.from(anchor).minusMonths(count - 1L), count);
      case PeriodWords.WEEKS -> pastDays(anchor, 7 * count);
      case PeriodWords.DAYS -> pastDays(anchor, count);
      default -> null;
    };
  }

  private static TimePeriod pastYears(int year, int count) {
    TimePeriod end = TimePeriod.year(year);
    return count == 1 ? end : TimePeriod.span(TimePeriod.year(year - count + 1), end);
  }

  private static TimePeriod pastDays(LocalDate day, int count) {
    TimePeriod end = TimePeriod.day(day);
    return count == 1 ? end : TimePeriod.span(TimePeriod.day(day.minusDays(count - 1L)), end);
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
    return year == 0 ? null : moved(last, year - last.last().getYear());
  }

  private static TimePeriod moved(TimePeriod period, int years) {
    YearMonth first = YearMonth.from(period.first()).plusYears(years);
    boolean year = period.isYear();
    boolean days = !period.isDay() && period.first().getDayOfMonth() == 1;
    boolean months = days && period.last().equals(YearMonth.from(period.last()).atEndOfMonth());
    if (year) {
      return TimePeriod.year(first.getYear());
    }
    return months
        ? span(first, (int) period.months()).canonical()
        : TimePeriod.span(
            TimePeriod.day(period.first().plusYears(years)),
            TimePeriod.day(period.last().plusYears(years)));
  }

  private @Nullable TimePeriod ago(When when) {
    if (when.last() == PeriodWords.YEARS && when.first() == 1 && last != null) {
      return moved(last, -1);
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
