package tallybook.mention.period;

import tallybook.mention.period.Period.Edge;
import tallybook.mention.period.Period.Form;

/**
 * A time as it is worded, before anything resolves it.
 *
 * @param first a month, half, quarter, weekday or a count of units; 0 where the form has none
 * @param last the last month of a span, a day of the month, or the unit counted
 * @param year which year
 * @param to one past its last token
 */
record When(Form form, int first, int last, YearRef year, Edge edge, int to) {

  /**
   * Which year is meant.
   *
   * @param year an absolute year, or a shift against the year of the text
   * @param until the last year of a span, or 0
   */
  record YearRef(Kind kind, int year, int until, int to) {
    enum Kind {
      ABSOLUTE,
      /** "last year". */
      SHIFT,
      /** "the same year". */
      SAME,
      /** "The year as a whole": that named before, else that of the day, or the one just over. */
      WHOLE,
      /** No year is named. */
      MISSING,
      /** A fiscal year named by its years. */
      FISCAL,
      /** "the current fiscal year". */
      FISCAL_SHIFT,
      /** "the previous fiscal year": before the one that the text has named. */
      FISCAL_SAME
    }

    static YearRef absolute(int year, int to) {
      return new YearRef(Kind.ABSOLUTE, year, 0, to);
    }

    static YearRef missing(int to) {
      return new YearRef(Kind.MISSING, 0, 0, to);
    }

    boolean isFiscal() {
      return kind == Kind.FISCAL || kind == Kind.FISCAL_SHIFT || kind == Kind.FISCAL_SAME;
    }

    boolean isMissing() {
      return kind == Kind.MISSING;
    }
  }

  static When of(Form form, int first, int last, YearRef year) {
    return new When(form, first, last, year, Edge.NONE, year.to());
  }

  static When of(Form form, int first, int last, int to) {
    return of(form, first, last, YearRef.missing(to));
  }

  When to(int end) {
    return new When(form, first, last, year, edge, end);
  }

  When at(Edge other) {
    return new When(form, first, last, year, other, to);
  }
}
