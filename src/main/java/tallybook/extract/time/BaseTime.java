package tallybook.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.bound.Measure;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Asides;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.ObsStatus;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.observation.Transformation;

/** The time of what a comparison starts from, and what such a base tells of the figure compared. */
public final class BaseTime {
  private static final int YEAR_MONTHS = 13;
  private static final int PLACE_WITHIN = 3;

  private BaseTime() {}

  /** Whether a figure is what something is compared with: "from $8.2 billion". */
  static boolean is(Scene scene, Quantity quantity) {
    Cue before = scene.marks().cueEnding(quantity.left());
    return before == Cue.FROM || before == Cue.BASE;
  }

  /** "from 4.8 percent year-on-year in December 2013 to 6.9": after it and before the next. */
  static boolean isOwn(Scene scene, int index, Period period) {
    return period.from() >= scene.quantity(index).to() && period.to() <= scene.segmentTo(index);
  }

  /**
   * "from $8.2 billion to $3.9 billion" in 2018: what it rose or fell from is of the year before;
   * "over the past ten years" of the year before they began, "since 2005" of that year.
   */
  static Timed of(Scene scene, Quantity quantity, Measure measure, Timed timed) {
    TimePeriod time = timed.period();
    if (!is(scene, quantity)
        || time == null
        || isElsewhere(scene, quantity)
        || !isState(scene, quantity, measure) && !isRate(scene, quantity, measure)) {
      return timed;
    }
    LocalDate day = scene.passage().article().published();
    if (day != null && time.first().isAfter(day)) {
      return new Timed(TimePeriod.day(day), TimeBasis.AS_OF, time);
    }
    if (time.months() > YEAR_MONTHS) {
      return new Timed(TimePeriod.year(first(time)), TimeBasis.DURING, timed.onward());
    }
    if (isRate(scene, quantity, measure) && day != null && time.last().equals(day)) {
      return new Timed(TimePeriod.year(day.getYear() - 1), TimeBasis.DURING, time);
    }
    return time.isDay() ? timed : new Timed(time.plusYears(-1), timed.basis(), time);
  }

  /** "8.2 percent in 2023, compared with 8.0 in its June forecast": two forecasts of one year. */
  static @Nullable Timed revised(
      Scene scene,
      Quantity quantity,
      Candidate candidate,
      ObsStatus status,
      @Nullable Period told) {
    Bound from = candidate.from();
    boolean own = told != null && told.form() == Period.Form.YEAR;
    return from != null
            && !own
            && status == ObsStatus.FORECAST
            && from.status() == ObsStatus.FORECAST
            && is(scene, quantity)
            && scene.sentenceOf(from.quantity()) == scene.sentenceOf(quantity)
        ? new Timed(from.period(), from.basis(), from.onward())
        : null;
  }

  /** A level; or a share that went "from 14.4 percent to 11.7". */
  private static boolean isState(Scene scene, Quantity quantity, Measure measure) {
    return measure.transformation() == Transformation.LEVEL
        || measure.transformation() == Transformation.SHARE
            && scene.marks().cueEnding(quantity.left()) == Cue.FROM;
  }

  /** "6.8 percent this year, after 6.7": growth after growth. */
  private static boolean isRate(Scene scene, Quantity quantity, Measure measure) {
    return measure.transformation() == Transformation.GROWTH
        && scene.marks().cueEnding(quantity.left()) == Cue.BASE;
  }

  /**
   * "less than the year before (1.66 million)", "two decades ago (24 percent)": the time of what
   * stands in brackets after it.
   */
  static @Nullable Timed bracketed(Scene scene, Quantity quantity, Measure measure) {
    int bracket = Asides.bracket(scene, quantity.from());
    boolean state =
        measure.transformation() == Transformation.LEVEL
            || measure.transformation() == Transformation.SHARE;
    if (bracket < 0 || !state) {
      return null;
    }
    for (Period period : scene.periodsOf(scene.sentenceOf(quantity))) {
      TimePeriod time = period.time();
      boolean back = period.role() == Period.Role.BASE || period.form() == Period.Form.AGO;
      if (back && time != null && period.to() == bracket) {
        return new Timed(time, TimeBasis.DURING, null);
      }
    }
    return null;
  }

  /** "against 3.75 percent in Brazil": another place at the same time. */
  private static boolean isElsewhere(Scene scene, Quantity quantity) {
    int right = quantity.right();
    if (scene
        .marks()
        .has(Cue.REVERSE, right, Math.min(right + PLACE_WITHIN, scene.tokens().size()))) {
      return true;
    }
    for (AreaPlace area : scene.areasOf(scene.sentenceOf(quantity))) {
      int gap = area.from() - quantity.right();
      if (gap >= 0 && gap <= PLACE_WITHIN) {
        return scene.marks().cueEnding(quantity.left()) == Cue.BASE;
      }
    }
    return false;
  }

  /** The year that a stretch of years starts from. */
  private static int first(TimePeriod time) {
    boolean whole = time.last().getDayOfYear() == time.last().lengthOfYear();
    return whole ? time.first().getYear() - 1 : time.first().getYear();
  }

  /** "down 12 percent on 2020": of the year after. Null where nothing is compared. */
  static @Nullable Timed after(
      Scene scene, Quantity quantity, Candidate candidate, Measure measure, ObsStatus status) {
    LocalDate day = scene.passage().article().published();
    if (status != ObsStatus.ACTUAL) {
      return null;
    }
    boolean stock =
        measure.transformation() == Transformation.LEVEL
            && candidate.wording().indicator().temporal().isAtDate();
    for (Period period : scene.periodsOf(scene.sentenceOf(quantity))) {
      TimePeriod time = period.time();
      if (period.role() == Period.Role.BASE
          && period.form() == Period.Form.YEAR
          && time != null
          && time.isYear()
          && period.from() >= quantity.to()
          && !(stock && !isChange(scene, quantity.right(), period.left()))) {
        int year = time.first().getYear() + 1;
        return day == null || year < day.getYear()
            ? Timed.at(TimePeriod.year(year), TimeBasis.DURING)
            : null;
      }
    }
    return null;
  }

  private static boolean isChange(Scene scene, int from, int to) {
    return scene.marks().has(Cue.RISE, from, to) || scene.marks().has(Cue.FALL, from, to);
  }
}
