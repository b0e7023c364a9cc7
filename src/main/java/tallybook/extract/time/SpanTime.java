package tallybook.extract.time;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.UnitKind;
import tallybook.extract.scene.Overlaps;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;

/** The years that a change runs over where the two levels beside it tell theirs. */
final class SpanTime {
  private static final int YEAR_MONTHS = 12;

  private SpanTime() {}

  /**
   * "has doubled, from $12 billion in 2020 to $26 billion in 2022", "rose from 5 in 2019 to 9 in
   * 2023, or by 80 percent": from the first level's time to the last one's; where they are a year
   * apart, the last one's alone. Null where no two levels with a time each stand beside it.
   */
  static @Nullable Timed of(Scene scene, int index) {
    int before = figure(scene, index, -1);
    int after = figure(scene, index, 1);
    Timed found = after < 0 ? null : pair(scene, after, figure(scene, after, 1));
    return found != null || before < 0 ? found : pair(scene, figure(scene, before, -1), before);
  }

  /** "over three years by a third, to $680 million in 2018": the year of the result, or 0. */
  static int resultYear(Scene scene, int index) {
    int after = figure(scene, index, 1);
    if (after < 0 || scene.marks().cueEnding(scene.quantity(after).left()) != Cue.TO) {
      return 0;
    }
    TimePeriod time = own(scene, after);
    return time != null && time.isYear() ? time.last().getYear() : 0;
  }

  /** The next figure of the sentence in a direction, or -1. */
  private static int figure(Scene scene, int index, int step) {
    if (index < 0) {
      return -1;
    }
    int sentence = scene.sentenceOf(index);
    for (int i = index + step; i >= 0 && i < scene.quantities().size(); i += step) {
      Quantity quantity = scene.quantity(i);
      if (scene.sentenceOf(quantity) != sentence) {
        return -1;
      }
      if (Overlaps.counts(quantity)) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Timed pair(Scene scene, int one, int other) {
    if (one < 0 || other < 0) {
      return null;
    }
    Quantity level = scene.quantity(one);
    if (level.isRatio() || level.kind() == UnitKind.POINTS) {
      return null;
    }
    Cue first = scene.marks().cueEnding(scene.quantity(one).left());
    Cue second = scene.marks().cueEnding(scene.quantity(other).left());
    boolean onward = first == Cue.FROM && second == Cue.TO;
    boolean back = first == Cue.TO && second == Cue.FROM;
    if (!onward && !back) {
      return null;
    }
    TimePeriod start = own(scene, onward ? one : other);
    TimePeriod end = own(scene, onward ? other : one);
    if (start == null || end == null || !start.last().isBefore(end.first())) {
      return null;
    }
    boolean next = !start.last().plusMonths(1).isBefore(end.first().minusMonths(YEAR_MONTHS - 1));
    return next && end.first().isBefore(start.last().plusMonths(2))
        ? Timed.at(end, TimeBasis.DURING)
        : new Timed(span(start, end), TimeBasis.DURING, end);
  }

  private static TimePeriod span(TimePeriod start, TimePeriod end) {
    boolean years = start.isYear() && end.isYear();
    return years
        ? TimePeriod.span(start, end)
        : TimePeriod.span(
                TimePeriod.month(YearMonth.from(start.first())),
                TimePeriod.month(YearMonth.from(end.last())))
            .canonical();
  }

  /** The time right behind a level, before the next figure. */
  private static @Nullable TimePeriod own(Scene scene, int index) {
    int right = scene.quantity(index).right();
    int to = scene.segmentTo(index);
    for (Period period : scene.periodsOf(scene.sentenceOf(index))) {
      TimePeriod time = period.time();
      if (period.from() >= right && period.to() <= to && period.role() == Period.Role.PLAIN) {
        return time == null || time.isDay() ? null : time;
      }
    }
    return null;
  }
}
