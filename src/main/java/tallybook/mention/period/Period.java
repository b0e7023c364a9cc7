package tallybook.mention.period;

import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.observation.TimePeriod;

/**
 * A stretch of time that a text names.
 *
 * @param from first token of the time itself, without the preposition before it
 * @param to one past the last token
 * @param left first token with the words that give it its role: "compared with the", "by the end
 *     of"
 * @param role what it does in its sentence
 * @param edge which end of it is meant
 * @param form what kind of stretch it is
 * @param relative whether it had to be resolved against a day or a period named before
 * @param time the contract's period; null where nothing resolves it
 * @param coming the next such time, for what is planned or expected: "in October" in June; null
 *     where the words themselves tell which it is
 */
public record Period(
    int from,
    int to,
    int left,
    Span span,
    Role role,
    Edge edge,
    Form form,
    boolean relative,
    @Nullable TimePeriod time,
    @Nullable TimePeriod coming) {

  /** What a period does in its sentence. */
  public enum Role {
    /** The time of what is told. */
    PLAIN,
    /** What something is compared with: "on the same period of 2023". */
    BASE,
    /** By when something shall be: "by 2030", "within five years". */
    DEADLINE,
    /** From then until the day of the text: "since 2005". */
    SINCE,
    /** Several years or months up to the day of the text: "over the past ten years". */
    SPAN,
    /** A state at a date: "as of June", "currently", "so far". */
    AS_OF,
    /** The day that an article opens with. */
    DATELINE,
    /** A part of a name: "the 2030 strategy". */
    NAME
  }

  /** Which end of a period is meant. */
  public enum Edge {
    NONE,
    BEGIN,
    END
  }

  /** What kind of stretch a period is. */
  public enum Form {
    YEAR,
    YEARS,
    HALF,
    QUARTER,
    /** Months from one to another of a year: "the first five months". */
    MONTHS,
    MONTH,
    WEEK,
    DAY,
    WEEKDAY,
    /** The last so many years or months. */
    PAST,
    FISCAL,
    ACADEMIC,
    /** Spring, summer, autumn, winter of a year. */
    SEASON,
    DECADE,
    /** The year up to the day of the text. */
    TO_DATE,
    NOW,
    /** "The same period": what was named before, perhaps in another year. */
    SAME,
    /** "A year earlier". */
    AGO,
    /** So many years ahead. */
    AHEAD,
    /** So many months up to a named one: "the year to June 2023". */
    ENDING
  }

  /** Whether it may be the time of a figure. */
  public boolean isTimeOfFigure() {
    return time != null && role != Role.BASE && role != Role.NAME && role != Role.DATELINE;
  }
}
