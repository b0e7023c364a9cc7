package tallybook.mention.period;

import org.jspecify.annotations.Nullable;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.PeriodWords.Kind;
import tallybook.mention.period.When.YearRef;

/** Recognises parts of years written as codes: "1H2018", "Q2 2023", "9M2023", "2018Q4", "18q4". */
final class PeriodCodes {
  private static final int YEAR_MONTHS = 12;

  private final TimeCursor at;

  PeriodCodes(TimeCursor cursor) {
    at = cursor;
  }

  /** "1H2018", "3Q 2023", "9M2023", "18q4"; or null. */
  @Nullable When byNumber(int token) {
    int number = at.whole(token);
    int letter = token + 1;
    if (number < 0 || !at.isGlued(letter)) {
      return null;
    }
    Form form = form(letter);
    if (form == null) {
      return null;
    }
    int end = at.after(letter);
    if (at.isGlued(end) && at.isNumber(end) && at.digits(end) == 1 && at.digits(token) == 2) {
      YearRef year = YearRef.absolute(TimeCursor.century(number), end + 1);
      return of(form, at.whole(end), year);
    }
    return of(form, number, codeYear(end));
  }

  private YearRef codeYear(int token) {
    int start = at.isDash(token) || at.isSign(token, '\'') ? token + 1 : token;
    boolean two = at.isNumber(start) && at.digits(start) == 2 && at.isGlued(start);
    return two
        ? YearRef.absolute(TimeCursor.century(at.whole(start)), start + 1)
        : orMissing(at.year(start, true), token);
  }

  private static YearRef orMissing(YearRef year, int token) {
    return year.isMissing() ? YearRef.missing(token) : year;
  }

  private @Nullable Form form(int token) {
    Kind kind = at.kind(token);
    if (kind == Kind.HALF_CODE) {
      return Form.HALF;
    }
    return kind == Kind.QUARTER_CODE ? Form.QUARTER : kind == Kind.MONTH_CODE ? Form.MONTHS : null;
  }

  /** A stretch whose number is out of range is none. */
  static @Nullable When of(Form form, int number, YearRef year) {
    int most =
        switch (form) {
          case HALF -> 2;
          case QUARTER -> 4;
          default -> YEAR_MONTHS;
        };
    if (number < 1 || number > most) {
      return null;
    }
    return form == Form.MONTHS
        ? When.of(Form.MONTHS, 1, number, year)
        : When.of(form, number, 0, year);
  }

  /** "H1 2018", "Q2 of 2023": a letter, then its number. */
  @Nullable When byLetter(int token) {
    Form form = form(token);
    int number = at.after(token);
    if (form == null || form == Form.MONTHS || !at.isGlued(number) || !at.isNumber(number)) {
      return null;
    }
    return of(form, at.whole(number), codeYear(number + 1));
  }

  /** "2018Q4", "2019 H2", "2017-q1": the part that a year's code names, or null. */
  @Nullable When afterYear(int token, int year) {
    int next = at.isHyphen(token + 1) ? token + 2 : token + 1;
    Form letter = form(next);
    int number = letter == null ? next : at.after(next);
    return letter != null && at.isNumber(number) && at.isGlued(number)
        ? of(letter, at.whole(number), YearRef.absolute(year, number + 1))
        : null;
  }
}
