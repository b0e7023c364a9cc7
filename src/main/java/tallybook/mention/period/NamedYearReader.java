package tallybook.mention.period;

import org.jspecify.annotations.Nullable;
import tallybook.mention.period.Period.Edge;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.PeriodWords.Kind;
import tallybook.mention.period.When.YearRef;

/**
 * Recognises years by a name of theirs: "year-end 2023", "fiscal year 2023", "academic year
 * 2023/24".
 */
final class NamedYearReader {
  private final TimeCursor at;

  NamedYearReader(TimeCursor cursor) {
    at = cursor;
  }

  /** "year-end", "year-end 2023", "the end of the decade", "mid-decade". */
  When byEnd(int token) {
    int to = at.after(token);
    if (at.is(token, Kind.DECADE_END)) {
      return When.of(Form.DECADE, 1, at.value(token), new YearRef(YearRef.Kind.SHIFT, 0, 0, to))
          .at(Edge.END);
    }
    YearRef year = at.year(to, false);
    YearRef ref = year.isMissing() ? new YearRef(YearRef.Kind.SHIFT, 0, 0, to) : year;
    return When.of(Form.YEAR, 1, 0, ref).at(Edge.END);
  }

  /** "the whole year", "full year 2023", "the entire year of 2023". */
  When byWhole(int token) {
    int to = at.after(token);
    YearRef year = at.year(to, false);
    return When.of(
        Form.YEAR, 0, 0, year.isMissing() ? new YearRef(YearRef.Kind.WHOLE, 0, 0, to) : year);
  }

  /** "since the beginning of the year", "from the start of the year to the end of May". */
  When byStart(int token) {
    int to = at.after(token);
    boolean joined = at.is(to, Kind.JOIN) || at.is(to, Kind.UNTIL);
    int month = joined ? at.skipEnd(at.after(to)) : to;
    return joined && at.is(month, Kind.MONTH)
        ? When.of(Form.MONTHS, 1, at.value(month), at.year(at.after(month), true))
        : When.of(Form.TO_DATE, 0, 0, to);
  }

  /** "fiscal year 2023", "FY24", "calendar year 2023". */
  @Nullable When byName(int token) {
    YearRef year = at.bareYear(token);
    if (year.isMissing()) {
      return null;
    }
    return year.isFiscal() ? When.of(Form.FISCAL, 0, 0, year) : When.of(Form.YEAR, 0, 0, year);
  }

  /** "academic year 2023/2024". */
  @Nullable When byAcademic(int token) {
    int next = at.after(token);
    int year = at.year(next);
    int until = year == 0 ? 0 : at.until(next, year);
    return until == 0
        ? null
        : When.of(Form.ACADEMIC, 0, 0, new YearRef(YearRef.Kind.ABSOLUTE, year, until, next + 3));
  }
}
