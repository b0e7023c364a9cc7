package tallybook.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.Indicator;
import tallybook.mention.Period;
import tallybook.mention.Quantity;
import tallybook.mention.Reason;
import tallybook.observation.ObsStatus;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.observation.Transformation;

/**
 * Gives a figure its period: the one next to it, else the nearest of its sentence, else that of the
 * figures before it in its paragraph, else the day of publication.
 */
final class PeriodChoice {
  private static final int REACH = 3;

  private final PeriodFit fit;
  private final int beside;
  private final int onward;
  private final int least;

  /**
   * A period with its basis.
   *
   * @param onward the period in which figures after this one go on: not that of a base
   */
  record Timed(@Nullable TimePeriod period, TimeBasis basis, @Nullable TimePeriod onward) {
    static Timed at(@Nullable TimePeriod period, TimeBasis basis) {
      return new Timed(period, basis, period);
    }
  }

  PeriodChoice(Weights weights) {
    fit = new PeriodFit(weights);
    beside = weights.of("period.beside");
    onward = weights.of("period.onward");
    least = weights.of("period.least");
  }

  Timed choose(
      Scene scene,
      int index,
      Candidate candidate,
      Measure measure,
      ObsStatus status,
      List<Bound> earlier,
      List<Reason> reasons) {
    Quantity quantity = scene.quantities.get(index);
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
    Bound from = candidate.from();
    boolean goesOn =
        from != null
            && scene.sentenceOf(from.quantity()) == sentence
            && from.status() == status
            && bestWeight < onward;
    if (goesOn && from != null) {
      return kept(
          scene,
          quantity,
          from,
          based(scene, quantity, measure, Timed.at(from.onward(), from.basis())));
    }
    if (best != null) {
      int start = scene.tokens.start(best.from());
      reasons.add(
          new Reason("period", bestWeight, new Span(start, scene.tokens.end(best.to() - 1))));
      Timed timed = timed(best, candidate);
      if (bestWeight >= beside) {
        return isBase(scene, quantity) ? onward(timed, from) : kept(scene, quantity, from, timed);
      }
      return based(scene, quantity, measure, timed);
    }
    Timed inherited = inherited(scene, candidate, status, earlier, sentence);
    if (inherited == null) {
      inherited = afterBase(scene, index, status);
    }
    return inherited != null ? based(scene, quantity, measure, inherited) : published(scene);
  }

  /** What stands in brackets leaves the period before it to the figures that follow. */
  private static Timed kept(Scene scene, Quantity quantity, @Nullable Bound from, Timed timed) {
    return Asides.bracket(scene, quantity.from()) >= 0 ? onward(timed, from) : timed;
  }

  /** "down 12 percent on 2020": of the year after. Null where nothing is compared. */
  private static @Nullable Timed afterBase(Scene scene, int index, ObsStatus status) {
    Quantity quantity = scene.quantities.get(index);
    LocalDate day = scene.passage.article().published();
    for (Period period : scene.periodsOf(scene.sentenceOf(quantity))) {
      TimePeriod time = period.time();
      if (period.role() == Period.Role.BASE
          && period.form() == Period.Form.YEAR
          && time != null
          && time.isYear()
          && status == ObsStatus.ACTUAL
          && period.from() >= quantity.to()) {
        int year = time.first().getYear() + 1;
        return day == null || year < day.getYear()
            ? Timed.at(TimePeriod.year(year), TimeBasis.DURING)
            : null;
      }
    }
    return null;
  }

  private static boolean isBase(Scene scene, Quantity quantity) {
    Cue before = scene.cueEnding(quantity.left());
    return before == Cue.FROM || before == Cue.BASE;
  }

  /** A base with a period of its own leaves that of the figure before it to the next. */
  private static Timed onward(Timed timed, @Nullable Bound from) {
    return from == null || from.onward() == null
        ? timed
        : new Timed(timed.period(), timed.basis(), from.onward());
  }

  /**
   * "from $8.2 billion to $3.9 billion" in 2018: what it rose or fell from is of the year before.
   */
  private static Timed based(Scene scene, Quantity quantity, Measure measure, Timed timed) {
    TimePeriod time = timed.period();
    Cue before = scene.cueEnding(quantity.left());
    boolean base = before == Cue.FROM || before == Cue.BASE;
    if (!base || time == null || measure.transformation() != Transformation.LEVEL) {
      return timed;
    }
    LocalDate day = scene.passage.article().published();
    if (day != null && time.first().isAfter(day)) {
      return new Timed(TimePeriod.day(day), TimeBasis.AS_OF, time);
    }
    return time.isDay() || time.months() > 12
        ? timed
        : new Timed(time.plusYears(-1), timed.basis(), time);
  }

  /** A stock at the end of a period is one of its last day. */
  private static Timed timed(Period period, Candidate candidate) {
    TimePeriod time = period.time();
    if (time == null) {
      return Timed.at(null, TimeBasis.UNDATED);
    }
    Indicator.Temporal temporal = candidate.wording().indicator().temporal();
    boolean stock =
        temporal == Indicator.Temporal.STOCK || temporal == Indicator.Temporal.CUMULATIVE;
    if (stock && period.edge() == Period.Edge.END) {
      return Timed.at(TimePeriod.day(time.last()), TimeBasis.AS_OF);
    }
    boolean state = period.role() == Period.Role.AS_OF || stock && time.isDay();
    return Timed.at(time, state ? TimeBasis.AS_OF : TimeBasis.DURING);
  }

  /** Flows go on in the period of the figures before them: the latest of it, the longest. */
  private @Nullable Timed inherited(
      Scene scene, Candidate candidate, ObsStatus status, List<Bound> earlier, int sentence) {
    Timed latest = null;
    int of = -1;
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Bound bound = earlier.get(i);
      int at = scene.sentenceOf(bound.quantity());
      if (sentence - at > REACH || of >= 0 && at != of) {
        return latest;
      }
      if (goesOn(scene, candidate, status, bound)) {
        of = at;
        latest = later(latest, Timed.at(bound.onward(), bound.basis()));
      }
    }
    return latest;
  }

  /** Whether a figure without a period may be of that of an earlier one. */
  private static boolean goesOn(Scene scene, Candidate candidate, ObsStatus status, Bound bound) {
    boolean same = status == bound.status() && bound.basis() == TimeBasis.DURING;
    boolean aside = Asides.bracket(scene, bound.quantity().from()) >= 0;
    if (!same || aside || bound.onward() == null) {
      return false;
    }
    boolean carried = candidate.from() == bound;
    Wording wording = candidate.wording();
    Indicator indicator = wording.indicator();
    boolean within =
        bound.indicator().equals(wording.withinYear()) && !wording.withinYear().equals(indicator);
    boolean alike = indicator.family().equals(bound.indicator().family());
    return carried || within || alike && isFlow(indicator) && isFlow(bound.indicator());
  }

  private static boolean isFlow(Indicator indicator) {
    return indicator.temporal() == Indicator.Temporal.FLOW
        || indicator.temporal() == Indicator.Temporal.RATE;
  }

  private static Timed later(@Nullable Timed one, Timed other) {
    TimePeriod first = one == null ? null : one.period();
    TimePeriod second = other.period();
    if (one == null || first == null || second == null) {
      return other;
    }
    int order = second.last().compareTo(first.last());
    boolean longer = order == 0 && second.months() > first.months();
    return order > 0 || longer ? other : one;
  }

  private static Timed published(Scene scene) {
    LocalDate day = scene.passage.article().published();
    return day == null
        ? Timed.at(null, TimeBasis.UNDATED)
        : Timed.at(TimePeriod.day(day), TimeBasis.AS_OF);
  }
}
