package tallybook.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.extract.bound.Measure;
import tallybook.extract.scene.Asides;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Moment;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.observation.Transformation;

/** The years that a change runs over: it ends with the level that it has come to. */
final class ChangeTime {
  private ChangeTime() {}

  /**
   * "has tripled since 2009 and exceeded €900 million in 2015": 2009 to 2015.
   *
   * @param told the period found for the figure, or null
   * @param story the time that the text has come to, or null
   * @return null where the change is of one period
   */
  static @Nullable Timed of(
      Scene scene, int index, Measure measure, @Nullable Period told, @Nullable Timed story) {
    Quantity quantity = scene.quantity(index);
    boolean change =
        measure.transformation() != Transformation.LEVEL
            && measure.transformation() != Transformation.SHARE;
    if (!change) {
      return null;
    }
    int sentence = scene.sentenceOf(quantity);
    Timed between = SpanTime.of(scene, index);
    if (between != null) {
      return between;
    }
    if (told != null && told.role() == Period.Role.SINCE) {
      TimePeriod from = told.time();
      if (from == null) {
        return null;
      }
      int first = from.first().getYear();
      int last = lastYear(scene, sentence);
      return span(first, last > first ? last : year(story));
    }
    int result = SpanTime.resultYear(scene, index);
    int end = result > 0 ? result : year(story);
    if (told != null && told.form() == Period.Form.PAST && end > 0) {
      TimePeriod past = told.time();
      int years = past == null || past.months() < 12 ? 0 : (int) (past.months() / 12);
      LocalDate day = scene.passage().article().published();
      boolean now = day != null && past != null && end >= past.last().getYear();
      return now ? null : span(end - years, end);
    }
    return isAverage(scene, sentence)
        ? span(firstYear(scene, sentence), lastYear(scene, sentence))
        : null;
  }

  private static @Nullable Timed span(int first, int last) {
    return first > 0 && first < last
        ? new Timed(
            TimePeriod.span(TimePeriod.year(first), TimePeriod.year(last)),
            TimeBasis.DURING,
            TimePeriod.year(last))
        : null;
  }

  private static int year(@Nullable Timed story) {
    TimePeriod time = story == null ? null : story.period();
    return time == null || time.isSpan() ? 0 : time.last().getYear();
  }

  private static boolean isAverage(Scene scene, int sentence) {
    int from = scene.passage().sentenceFrom(sentence);
    int to = scene.passage().sentenceTo(sentence);
    return Asides.hasNear(scene, Moment.AVERAGE, to - 1, to - from);
  }

  /** The latest year that a sentence names and that is not to come, 0 without one. */
  private static int lastYear(Scene scene, int sentence) {
    int last = 0;
    for (Period period : scene.periodsOf(sentence)) {
      last = Math.max(last, year(scene, period));
    }
    return last;
  }

  private static int firstYear(Scene scene, int sentence) {
    int first = Integer.MAX_VALUE;
    for (Period period : scene.periodsOf(sentence)) {
      int year = year(scene, period);
      first = year > 0 ? Math.min(first, year) : first;
    }
    return first == Integer.MAX_VALUE ? 0 : first;
  }

  private static int year(Scene scene, Period period) {
    TimePeriod time = period.time();
    LocalDate day = scene.passage().article().published();
    if (time == null || !time.isYear() || period.role() != Period.Role.PLAIN) {
      return 0;
    }
    return day == null || !time.first().isAfter(day) ? time.first().getYear() : 0;
  }
}
