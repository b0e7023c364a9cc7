package tallybook.mention.period;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.Period.Role;
import tallybook.mention.period.When.YearRef;
import tallybook.observation.TimePeriod;

/**
 * What a text's relative times are reckoned from as it is read: the day of speech, the dateline or
 * the day of publication, and the times that the text has named so far.
 */
final class TextClock {
  private static final int SLACK_DAYS = 7;
  private static final int YEAR_MONTHS = 13;
  private static final int EARLY_MONTHS = 3;

  /** Sentences over which "the previous year" looks back to the year that is named. */
  private static final int SAME_WITHIN = 2;

  private @Nullable LocalDate anchor;
  private @Nullable TimePeriod last;
  private @Nullable TimePeriod ahead;
  private int lastYear;
  private int lastYearSentence;
  private @Nullable TimePeriod inSentence;

  /** Of the times of that sentence, the latest. */
  private @Nullable TimePeriod latest;

  private int lastSentence;
  private @Nullable TimePeriod day;
  private int daySentence;
  private int sentence;

  /** Turns to a time in a sentence, and to the day that it hangs on; null if none is known. */
  void turn(int toSentence, @Nullable LocalDate day) {
    sentence = toSentence;
    anchor = day;
  }

  /** Remembers a time that the text tells of; bases and names are not told of. */
  void remember(TimePeriod time, Form form, Role role) {
    if (role == Role.NAME || role == Role.DATELINE || role == Role.BASE) {
      return;
    }
    if (anchor == null || !time.first().isAfter(anchor)) {
      lastYear = time.last().getYear();
      lastYearSentence = sentence;
    }
    if (anchor != null && time.last().isAfter(anchor)) {
      ahead = time;
    }
    boolean begun = form == Form.ACADEMIC && anchor != null && !time.first().isAfter(anchor);
    boolean over = begun || anchor == null || !time.last().isAfter(anchor);
    boolean stretch = form == Form.DAY && !time.isDay();
    if (over && (!isDay(form) || stretch || form == Form.DAY && role == Role.AS_OF)) {
      boolean later =
          latest == null || lastSentence != sentence || time.last().isAfter(latest.last());
      latest = later ? time : latest;
      inSentence = time;
      lastSentence = sentence;
    }
    if (over && (!isDay(form) || stretch)) {
      last = time;
    }
    day = form == Form.DAY && time.isDay() ? time : null;
    daySentence = sentence;
  }

  /** A day that is named sets no period that "a year earlier" goes back from. */
  private static boolean isDay(Form form) {
    return form == Form.DAY || form == Form.WEEKDAY || form == Form.NOW || form == Form.WEEK;
  }

  @Nullable LocalDate anchor() {
    return anchor;
  }

  /** The last time named that lay ahead; else the last that was told of. */
  @Nullable TimePeriod lastAhead() {
    return ahead == null ? last : ahead;
  }

  /** The day that the sentence names, if it has named no stretch since; or null. */
  @Nullable TimePeriod day() {
    return daySentence == sentence ? day : null;
  }

  /** The last stretch that was told of and is over. */
  @Nullable TimePeriod last() {
    return last;
  }

  /**
   * The part of a year that the sentence has named, or a year that is not the calendar's; or null.
   *
   * @param within how many sentences back it may stand
   */
  @Nullable TimePeriod part(int within) {
    boolean here = lastSentence == sentence;
    TimePeriod time = here ? inSentence : latest;
    boolean part =
        time != null
            && sentence - lastSentence <= within
            && (here || !time.isYear())
            && time.months() <= YEAR_MONTHS;
    return part ? time : null;
  }

  /** The latest stretch that this sentence, or the one before it, tells of; or null. */
  @Nullable TimePeriod recent() {
    return sentence - lastSentence <= 1 ? latest : null;
  }

  /** The year that is meant, 0 if nothing tells it. */
  int yearOf(YearRef ref) {
    return switch (ref.kind()) {
      case ABSOLUTE, FISCAL -> ref.year();
      case SHIFT, FISCAL_SHIFT, FISCAL_SAME -> anchor == null ? 0 : anchor.getYear() + ref.year();
      case SAME -> sameYear(ref) == 0 ? 0 : sameYear(ref) + ref.year();
      case WHOLE -> wholeYear();
      case MISSING -> 0;
    };
  }

  /** Early in a year, the year as a whole is the one that is over. */
  private int wholeYear() {
    boolean near = lastYear > 0 && sentence - lastYearSentence <= SAME_WITHIN;
    return near || anchor == null ? lastYear : anchor.minusMonths(EARLY_MONTHS).getYear();
  }

  /**
   * "The same year" is the one named last, however far; "the previous year" goes back from near.
   */
  private int sameYear(YearRef ref) {
    boolean near = ref.year() == 0 || sentence - lastYearSentence <= SAME_WITHIN;
    return lastYear > 0 && near ? lastYear : anchor == null ? 0 : anchor.getYear();
  }

  /** The year of the latest such months that are over; without a day, that which was named last. */
  int latest(int first, int count) {
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
}
