package tallybook.mention.period;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.PeriodWords.Kind;
import tallybook.mention.period.When.YearRef;

/**
 * Recognises parts and multiples of years: "the first five months of 2024", "the past fifteen
 * years", "the same period", "a year earlier".
 */
final class StretchReader {
  private static final int YEAR_MONTHS = 12;

  /** What the lexicon calls a time after the one named. */
  private static final int LATER = 2;

  private final TimeCursor at;
  private final PeriodCodes codes;

  StretchReader(TimeCursor cursor, PeriodCodes codes) {
    at = cursor;
    this.codes = codes;
  }

  /** A stretch that begins with a number in digits or words, or null. */
  @Nullable When byNumber(int token) {
    When rank = byRank(token);
    When code = rank == null ? codes.byNumber(token) : rank;
    if (code != null) {
      return code;
    }
    int year = at.year(token);
    if (year > 0) {
      return byYear(token, year);
    }
    int count = at.count(token);
    return count == 0 ? null : counted(token, count, at.afterCount(token));
  }

  /** "3rd quarter": a number with the ending of a rank. */
  private @Nullable When byRank(int token) {
    int ending = token + 1;
    boolean rank =
        at.whole(token) >= 0
            && at.isGlued(ending)
            && at.tokens.is(ending, Tokens.WORD)
            && at.matches.at(ending, at.words.stops) >= 0;
    return rank ? part(token, at.whole(token), ending + 1) : null;
  }

  /** "2023", "2018Q4", "2019 H2", "2019-2023", "the 1990s", "2023-2024 academic year". */
  private @Nullable When byYear(int token, int year) {
    When part = codes.afterYear(token, year);
    if (part != null) {
      return part;
    }
    if (isDecade(token, year)) {
      return When.of(Form.DECADE, 0, 0, YearRef.absolute(year, token + 2));
    }
    YearRef ref = at.bareYear(token);
    if (at.is(ref.to(), Kind.ACADEMIC)) {
      int until = ref.until() > 0 ? ref.until() : year;
      return When.of(
          Form.ACADEMIC, 0, 0, new YearRef(YearRef.Kind.ABSOLUTE, year, until, at.after(ref.to())));
    }
    if (ref.isFiscal()) {
      return When.of(Form.FISCAL, 0, 0, ref);
    }
    return ref.until() > 0
        ? When.of(Form.YEARS, 0, 0, ref)
        : ShortYear.marked(at, joined(token, ref));
  }

  private boolean isDecade(int token, int year) {
    int start = at.tokens.start(token + 1 < at.tokens.size() ? token + 1 : token);
    boolean letter = at.tokens.folded(start) == 's' && at.tokens.folded(start + 1) != 'e';
    return year % 10 == 0
        && at.tokens.is(token + 1, Tokens.WORD)
        && letter
        && at.tokens.end(token + 1) == start + 1;
  }

  /** "2005 to 2023", "2014 and 2018" after "between", "2010 - 2023". */
  private When joined(int token, YearRef ref) {
    int sign = ref.to();
    boolean between = at.is(token - 1, Kind.BETWEEN) && at.is(sign, Kind.AND);
    boolean word = at.is(sign, Kind.JOIN) || at.is(sign, Kind.UNTIL);
    int next = at.isDash(sign) ? sign + 1 : between || word ? at.after(sign) : -1;
    int until = next > 0 ? at.year(next) : 0;
    if (until > ref.year() && !at.isHyphen(next + 1)) {
      return When.of(
          Form.YEARS, 0, 0, new YearRef(YearRef.Kind.ABSOLUTE, ref.year(), until, next + 1));
    }
    return When.of(Form.YEAR, 0, 0, ref);
  }

  /** "five months of 2024", "two years ago", "5 years" after "within": a number and its unit. */
  private @Nullable When counted(int token, int count, int next) {
    int unit = at.unit(at.isHyphen(next) ? next + 1 : next);
    if (unit == 0 || at.isHyphen(next)) {
      return unit == PeriodWords.MONTHS ? hyphened(token, count, at.after(next + 1)) : null;
    }
    int end = at.after(next);
    if (at.is(end, Kind.AGO) || at.is(end, Kind.BEFORE) && isBareBefore(at.after(end))) {
      return ago(count, unit, end);
    }
    boolean onward = at.is(end, Kind.FROM) || at.is(end, Kind.SINCE);
    int first = onward && unit == PeriodWords.YEARS ? at.year(at.after(end)) : 0;
    if (first > 0) {
      return When.of(
          Form.YEARS,
          0,
          0,
          new YearRef(YearRef.Kind.ABSOLUTE, first, first + count, at.after(end) + 1));
    }
    if (at.is(token - 1, Kind.WITHIN)) {
      return When.of(Form.AHEAD, count, unit, end);
    }
    if (at.is(end, Kind.AHEAD)) {
      return When.of(Form.AHEAD, count, unit, at.after(end));
    }
    if (unit == PeriodWords.YEARS && (at.is(token - 1, Kind.OVER) || at.is(token - 1, Kind.IN))) {
      return When.of(Form.PAST, count, unit, end);
    }
    if (unit == PeriodWords.MONTHS && count <= YEAR_MONTHS) {
      YearRef year = at.year(end, true);
      return year.isMissing() && !isBareMonths(token) ? null : When.of(Form.MONTHS, 1, count, year);
    }
    return null;
  }

  /** "in the ten-month period", "the nine-month period of 2023"; or null. */
  private @Nullable When hyphened(int token, int count, int end) {
    boolean period = at.is(end, Kind.PERIOD) && count <= YEAR_MONTHS;
    YearRef year = at.year(period ? at.after(end) : end, true);
    boolean placed = isBareMonths(token) || at.kindBefore(token) == Kind.THE;
    return period && (placed || !year.isMissing()) ? When.of(Form.MONTHS, 1, count, year) : null;
  }

  /** So many units back from the day, or from the time named before; "later" goes on from it. */
  private When ago(int count, int unit, int word) {
    boolean named = at.is(word, Kind.BEFORE) || at.value(word) > 0;
    boolean later = at.is(word, Kind.AGO) && at.value(word) == LATER;
    YearRef.Kind from = named ? YearRef.Kind.SAME : YearRef.Kind.SHIFT;
    if (unit == PeriodWords.MONTHS && count % YEAR_MONTHS == 0) {
      return ago(count / YEAR_MONTHS, PeriodWords.YEARS, word);
    }
    return When.of(Form.AGO, later ? -count : count, unit, new YearRef(from, 0, 0, at.after(word)));
  }

  /** "ten years before, it was": nothing that it is before of follows. */
  private boolean isBareBefore(int token) {
    return !at.tokens.is(token, Tokens.WORD) && !at.tokens.is(token, Tokens.NUMBER);
  }

  /** "for nine months trade rose": a count of months that a preposition opens. */
  private boolean isBareMonths(int token) {
    int before = at.is(token - 1, Kind.THE) ? token - 2 : token - 1;
    return at.is(before, Kind.IN) || at.is(before, Kind.FROM);
  }

  /** "first half of 2024", "second quarter", "first five months", "third month of next year". */
  @Nullable When byOrdinal(int token) {
    int month = at.after(token) + 1;
    boolean article = at.is(token - 1, Kind.THE) || at.is(token - 1, Kind.OVER);
    if (article && at.is(month - 1, Kind.IN) && at.is(month, Kind.MONTH)) {
      return When.of(Form.DAY, at.value(month), at.value(token), at.year(at.after(month), true));
    }
    return part(token, at.value(token), at.after(token));
  }

  /** What an ordinal number is of, or null. */
  private @Nullable When part(int token, int number, int next) {
    if (number == 1 && at.is(next, Kind.STRETCH)) {
      return PeriodCodes.of(Form.MONTHS, at.value(next), at.year(at.after(next), true));
    }
    int count = at.count(next);
    if (count > 0 && number == 1) {
      int unitAt = at.afterCount(next);
      return stretch(count, at.unit(unitAt), unitAt);
    }
    int unit = at.unit(next);
    if (unit == 0) {
      return null;
    }
    YearRef year = at.year(at.after(next), true);
    return switch (unit) {
      case PeriodWords.HALVES -> PeriodCodes.of(Form.HALF, number, year);
      case PeriodWords.QUARTERS -> PeriodCodes.of(Form.QUARTER, number, year);
      case PeriodWords.MONTHS ->
          number <= YEAR_MONTHS && !year.isMissing()
              ? When.of(Form.MONTH, number, number, year)
              : null;
      default -> null;
    };
  }

  /** "the first five months", "the first two quarters". */
  private @Nullable When stretch(int count, int unit, int unitAt) {
    if (unit == 0) {
      return null;
    }
    YearRef year = at.year(at.after(unitAt), true);
    if (unit == PeriodWords.MONTHS) {
      return PeriodCodes.of(Form.MONTHS, count, year);
    }
    return unit == PeriodWords.QUARTERS ? PeriodCodes.of(Form.MONTHS, 3 * count, year) : null;
  }

  /** "the final quarter of 2023". */
  @Nullable When byFinal(int token) {
    int count = at.count(at.after(token));
    if (count > 0) {
      int unitAt = at.afterCount(at.after(token));
      return last(count, at.unit(unitAt), at.after(unitAt));
    }
    int unit = at.unit(at.after(token));
    YearRef year = unit == 0 ? null : at.year(at.after(at.after(token)), true);
    if (year == null || year.isMissing() && unit != PeriodWords.QUARTERS) {
      return null;
    }
    return unit == PeriodWords.QUARTERS
        ? PeriodCodes.of(Form.QUARTER, 4, year)
        : unit == PeriodWords.HALVES ? PeriodCodes.of(Form.HALF, 2, year) : null;
  }

  /** "the last three months of 2022", "the final two quarters of last year"; or null. */
  @Nullable When last(int count, int unit, int token) {
    YearRef year = unit == 0 ? YearRef.missing(token) : at.year(token, false);
    int months = unit == PeriodWords.QUARTERS ? 3 * count : unit == PeriodWords.MONTHS ? count : 0;
    if (year.isMissing() || months == 0 || months >= YEAR_MONTHS) {
      return null;
    }
    return months == 3
        ? When.of(Form.QUARTER, 4, 0, year)
        : months == 6
            ? When.of(Form.HALF, 2, 0, year)
            : When.of(Form.MONTHS, YEAR_MONTHS - months + 1, YEAR_MONTHS, year);
  }

  /** "in the semester", "for the quarter": the one named before. */
  private boolean isBarePart(int token, int next) {
    int unit = at.unit(token);
    boolean part = unit == PeriodWords.HALVES || unit == PeriodWords.QUARTERS;
    return part
        && at.is(token - 1, Kind.THE)
        && at.is(token - 2, Kind.IN)
        && !at.tokens.is(next, Tokens.WORD)
        && !at.tokens.is(next, Tokens.NUMBER);
  }

  /** "for the year": nothing tells which, and no more of a time follows. */
  private boolean isBareYear(int token, int next) {
    boolean open =
        at.tokens.is(next, Tokens.SIGN) && !at.isHyphen(next)
            || at.is(next, Kind.IN) && !at.isTime(at.after(next));
    return at.unit(token) == PeriodWords.YEARS
        && open
        && at.is(token - 1, Kind.THE)
        && at.is(token - 2, Kind.IN)
        && at.value(token - 2) > 0;
  }

  /** "a year earlier", "the year before": an article and a unit. */
  @Nullable When byUnit(int token) {
    int next = at.after(token);
    boolean back = at.is(next, Kind.AGO) || at.is(next, Kind.BEFORE);
    if (at.is(next, Kind.BEFORE) && at.is(at.after(next), Kind.THE)) {
      return null;
    }
    boolean bare = at.is(next, Kind.AGO) && !at.isTime(token - 1) && !at.isHyphen(token - 1);
    if ((at.is(token - 1, Kind.THE) || bare) && back) {
      return ago(1, at.unit(token), next);
    }
    if (at.unit(token) == PeriodWords.YEARS && at.year(next) > 0) {
      return byYear(next, at.year(next));
    }
    if (isBareYear(token, next)) {
      return When.of(Form.YEAR, 0, 0, new YearRef(YearRef.Kind.WHOLE, 0, 0, next));
    }
    return isBarePart(token, next) ? When.of(Form.SAME, 0, at.unit(token), next) : null;
  }
}
