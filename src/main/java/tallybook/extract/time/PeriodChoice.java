package tallybook.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.bound.Measure;
import tallybook.extract.scene.Asides;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Moment;
import tallybook.extract.word.Weights;
import tallybook.mention.modality.ModalityReader;
import tallybook.mention.passage.Reason;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.ObsStatus;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.observation.Transformation;

/**
 * Gives a figure its period: the one next to it, else the nearest of its sentence, else that of the
 * figures before it in its paragraph, else the day of publication.
 */
public final class PeriodChoice {
  /** Tokens between "pledged" and its month. */
  private static final int PLEDGE_REACH = 2;

  private final PeriodFit fit;
  private final int beside;
  private final int onward;
  private final int newer;
  private final int least;

  public PeriodChoice(Weights weights, ModalityReader modalities) {
    fit = new PeriodFit(weights, modalities);
    beside = weights.of("period.beside");
    onward = weights.of("period.onward");
    newer = weights.of("period.newer");
    least = weights.of("period.least");
  }

  public Timed choose(
      Scene scene,
      int index,
      Candidate candidate,
      Measure measure,
      ObsStatus status,
      List<Bound> earlier,
      List<Reason> reasons) {
    Quantity quantity = scene.quantity(index);
    int sentence = scene.sentenceOf(quantity);
    Period best = null;
    int bestWeight = least - 1;
    for (Period period : scene.periodsOf(sentence)) {
      int weight = fit.weight(scene, index, period, candidate, measure, status);
      if (weight > bestWeight) {
        best = period;
        bestWeight = weight;
      }
    }
    Timed revised = BaseTime.revised(scene, quantity, candidate, status, best);
    if (revised != null) {
      return revised;
    }
    Period listed = RespectiveTimes.of(scene, index);
    if (listed != null) {
      best = listed;
      bestWeight = beside;
    }
    Bound from = candidate.from();
    Timed bracketed = BaseTime.bracketed(scene, quantity, measure);
    if (bracketed != null && bestWeight < beside) {
      return bracketed.onward(from);
    }
    boolean goesOn =
        from != null
            && scene.sentenceOf(from.quantity()) == sentence
            && from.status() == status
            && from.onward() != null
            && !StoryTime.isAnew(scene, index, candidate, from)
            && bestWeight < onward
            && !(bestWeight >= newer && isToldAfter(from, quantity, best));
    if (goesOn && from != null) {
      return kept(
          scene,
          quantity,
          from,
          BaseTime.of(scene, quantity, measure, Timed.at(from.onward(), from.basis())));
    }
    Timed story =
        ResultTime.of(scene, index, from, StoryTime.of(scene, index, candidate, status, earlier));
    Timed changed = ChangeTime.of(scene, index, measure, best, story);
    if (changed != null) {
      return changed;
    }
    if (best != null) {
      int start = scene.tokens().start(best.from());
      reasons.add(
          new Reason("period", bestWeight, new Span(start, scene.tokens().end(best.to() - 1))));
      Timed timed =
          onward(
              best,
              story,
              told(measure, best, timed(scene, quantity.left(), best, candidate, status)));
      if (bestWeight >= beside || BaseTime.isOwn(scene, index, best)) {
        return BaseTime.is(scene, quantity) ? timed.base(from) : kept(scene, quantity, from, timed);
      }
      return BaseTime.of(scene, quantity, measure, timed);
    }
    Timed inherited =
        story != null ? story : BaseTime.after(scene, quantity, candidate, measure, status);
    return inherited != null
        ? BaseTime.of(scene, quantity, measure, inherited)
        : Timed.published(scene);
  }

  /**
   * "Exports were $9 million in the previous year": a look back is what the text has come to, where
   * it has come to no other time.
   */
  private static Timed onward(Period period, @Nullable Timed story, Timed timed) {
    boolean first = story == null && period.form() == Period.Form.AGO;
    return first ? Timed.at(timed.period(), timed.basis()) : timed;
  }

  /** What stands in brackets leaves the period before it to the figures that follow. */
  private static Timed kept(Scene scene, Quantity quantity, @Nullable Bound from, Timed timed) {
    return Asides.bracket(scene, quantity.from()) >= 0 ? timed.onward(from) : timed;
  }

  /** "has doubled in five years, to 1,500": the years are those of the change alone. */
  private static Timed told(Measure measure, Period period, Timed timed) {
    boolean change =
        measure.transformation() != Transformation.LEVEL
            && measure.transformation() != Transformation.SHARE;
    boolean span = period.role() == Period.Role.SPAN || period.role() == Period.Role.SINCE;
    return change && span ? new Timed(timed.period(), timed.basis(), null) : timed;
  }

  /** "$6.9 billion in 2014; last year eleven times less, $620 million": told after the first. */
  private static boolean isToldAfter(Bound from, Quantity quantity, @Nullable Period period) {
    return period != null
        && period.from() >= from.quantity().right()
        && period.to() <= quantity.left();
  }

  private static boolean isSince(Period period) {
    return period.role() == Period.Role.SINCE || period.role() == Period.Role.AS_OF;
  }

  /**
   * A stock at the end of a period is one of its last day; what lies ahead this year is of the
   * whole year.
   */
  private static Timed timed(
      Scene scene, int left, Period period, Candidate candidate, ObsStatus status) {
    boolean ahead = status == ObsStatus.TARGET || status == ObsStatus.FORECAST;
    boolean coming =
        ahead
            && period.coming() != null
            && !isSince(period)
            && !Asides.hasNear(scene, Moment.EVENT, period.left(), PLEDGE_REACH)
            && !Asides.hasNear(
                scene, Moment.EVENT, left, Math.max(PLEDGE_REACH, left - period.to()));
    TimePeriod time = coming ? period.coming() : period.time();
    if (time == null) {
      return Timed.at(null, TimeBasis.UNDATED);
    }
    boolean stock = candidate.wording().indicator().temporal().isAtDate();
    if (ahead && period.form() == Period.Form.YEAR && time.months() <= 12) {
      return Timed.at(TimePeriod.year(time.last().getYear()), TimeBasis.DURING);
    }
    LocalDate day = scene.passage().article().published();
    boolean yet = period.role() == Period.Role.DEADLINE && day != null && time.last().isAfter(day);
    boolean closed = period.edge() == Period.Edge.END && period.role() == Period.Role.PLAIN;
    if (closed && !ahead && time.isYear() && day != null && time.last().isAfter(day)) {
      time = time.plusYears(-1);
    }
    if (stock && period.edge() == Period.Edge.END && !yet) {
      return new Timed(TimePeriod.day(time.last()), TimeBasis.AS_OF, time);
    }
    if (stock && period.edge() == Period.Edge.BEGIN && !ahead) {
      return new Timed(TimePeriod.day(time.first()), TimeBasis.AS_OF, time);
    }
    if (period.form() == Period.Form.AGO) {
      return new Timed(time, TimeBasis.DURING, null);
    }
    if (!stock && period.edge() == Period.Edge.END && period.form() == Period.Form.MONTH) {
      TimePeriod january = TimePeriod.month(YearMonth.of(time.first().getYear(), 1));
      return Timed.at(TimePeriod.span(january, time).canonical(), TimeBasis.DURING);
    }
    boolean state = period.role() == Period.Role.AS_OF || stock && time.isDay();
    return Timed.at(time, state ? TimeBasis.AS_OF : TimeBasis.DURING);
  }
}
