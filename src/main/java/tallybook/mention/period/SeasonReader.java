package tallybook.mention.period;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.PeriodWords.Kind;
import tallybook.mention.period.When.YearRef;

/** Recognises seasons: "in spring", "the summer of 2023", "last winter", "next autumn". */
final class SeasonReader {
  private final TimeCursor at;

  SeasonReader(TimeCursor cursor) {
    at = cursor;
  }

  /** A season after a preposition or with its year; a season's word alone may be another thing. */
  @Nullable When bySeason(int token) {
    int to = at.after(token);
    YearRef year = at.year(to, true);
    if (!year.isMissing()) {
      return season(token, year);
    }
    int before = at.is(token - 1, Kind.THE) ? token - 2 : token - 1;
    boolean placed = at.is(before, Kind.IN) || at.is(before, Kind.BY);
    boolean open = at.tokens.is(to, Tokens.WORD) && at.kind(to) == Kind.IN;
    return placed && !open ? season(token, YearRef.missing(to)) : null;
  }

  /** "last summer", "next spring". */
  @Nullable When byShift(int token) {
    int season = at.after(token);
    if (!at.is(token, Kind.SHIFT) || !at.is(season, Kind.SEASON)) {
      return null;
    }
    int shift = at.value(token);
    int to = at.after(season);
    YearRef year = shift == 0 ? new YearRef(YearRef.Kind.SHIFT, 0, 0, to) : YearRef.missing(to);
    return When.of(Form.SEASON, at.value(season), shift, year);
  }

  private When season(int token, YearRef year) {
    return When.of(Form.SEASON, at.value(token), 0, year);
  }
}
