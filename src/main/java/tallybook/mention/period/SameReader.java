package tallybook.mention.period;

import org.jspecify.annotations.Nullable;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.PeriodWords.Kind;
import tallybook.mention.period.When.YearRef;

/** Recognises stretches that were named before: "the same period", "the corresponding month". */
final class SameReader {
  private final TimeCursor at;

  SameReader(TimeCursor cursor) {
    at = cursor;
  }

  /** "the same period of 2023", "the same month last year". */
  @Nullable When bySame(int token) {
    int next = at.after(token);
    boolean period = at.is(next, Kind.PERIOD);
    int unit = at.unit(next);
    if (!period && unit == 0 || unit == PeriodWords.DAYS) {
      return null;
    }
    if (unit == PeriodWords.YEARS) {
      return When.of(Form.YEAR, 0, 0, new YearRef(YearRef.Kind.SAME, 0, 0, at.after(next)));
    }
    int end = at.after(next);
    YearRef year = at.year(end, false);
    if (year.isMissing()) {
      int shift = earlier(end);
      return When.of(
          Form.SAME,
          0,
          unit,
          shift > end ? new YearRef(YearRef.Kind.SAME, -1, 0, shift) : YearRef.missing(end));
    }
    return When.of(Form.SAME, 0, unit, year);
  }

  /** One past "a year earlier" after "the same period", or the token itself. */
  private int earlier(int token) {
    int unit = at.skipThe(token);
    boolean year = at.unit(unit) == PeriodWords.YEARS;
    int next = year ? at.after(unit) : token;
    boolean ago = at.is(next, Kind.AGO) || at.is(next, Kind.BEFORE);
    return year && ago ? at.after(next) : token;
  }
}
