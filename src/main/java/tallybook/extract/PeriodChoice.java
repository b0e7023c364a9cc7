package tallybook.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.Indicator;
import tallybook.mention.Period;
import tallybook.mention.Quantity;
import tallybook.mention.Reason;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;

/**
 * Gives a figure its period: the one next to it, else the nearest of its sentence, else that of the
 * figures before it in its paragraph, else the day of publication.
 */
final class PeriodChoice {
  private final int beside;
  private final int before;
  private final int after;
  private final int opening;
  private final int earlierSegment;
  private final int laterSegment;
  private final int perFigure;

  /** A period with its basis. */
  record Timed(@Nullable TimePeriod period, TimeBasis basis) {}

  PeriodChoice(Weights weights) {
    beside = weights.of("period.beside");
    before = weights.of("period.before");
    after = weights.of("period.after");
    opening = weights.of("period.opening");
    earlierSegment = weights.of("period.earlier");
    laterSegment = weights.of("period.later");
    perFigure = weights.of("period.figure");
  }

  Timed choose(
      Scene scene, int index, Candidate candidate, List<Bound> earlier, List<Reason> reasons) {
    Quantity quantity = scene.quantities.get(index);
    int sentence = scene.sentenceOf(quantity);
    Period best = null;
    int bestWeight = 0;
    for (Period period : scene.periodsOf(sentence)) {
      int weight = weight(scene, index, quantity, period, sentence);
      if (weight > bestWeight) {
        best = period;
        bestWeight = weight;
      }
    }
    if (best != null) {
      int start = scene.tokens.start(best.from());
      reasons.add(
          new Reason("period", bestWeight, new Span(start, scene.tokens.end(best.to() - 1))));
      return timed(best, candidate);
    }
    Timed inherited = inherited(scene, candidate, earlier, sentence);
    return inherited != null ? inherited : published(scene);
  }

  /** A stock at the end of a period is one of its last day. */
  private static Timed timed(Period period, Candidate candidate) {
    TimePeriod time = period.time();
    if (time == null) {
      return new Timed(null, TimeBasis.UNDATED);
    }
    Indicator.Temporal temporal = candidate.wording().indicator().temporal();
    boolean stock =
        temporal == Indicator.Temporal.STOCK || temporal == Indicator.Temporal.CUMULATIVE;
    if (stock && period.edge() == Period.Edge.END) {
      return new Timed(TimePeriod.day(time.last()), TimeBasis.AS_OF);
    }
    boolean state = period.role() == Period.Role.AS_OF || stock && time.isDay();
    return new Timed(time, state ? TimeBasis.AS_OF : TimeBasis.DURING);
  }

  private int weight(Scene scene, int index, Quantity quantity, Period period, int sentence) {
    if (!period.isTimeOfFigure()) {
      return 0;
    }
    int from = scene.segmentFrom(index);
    int to = scene.segmentTo(index);
    if (period.from() >= quantity.to()) {
      int gap = period.left() - quantity.right();
      if (period.from() < to) {
        return gap <= 1 ? beside : after - Math.min(gap, 20);
      }
      return laterSegment - perFigure * figures(scene, quantity.to(), period.from());
    }
    int gap = quantity.left() - period.to();
    if (period.to() > from) {
      return before - Math.min(Math.max(gap, 0), 20);
    }
    boolean opens = period.from() - scene.passage.sentenceFrom(sentence) <= 2;
    int figures = figures(scene, period.to(), quantity.left());
    return (opens ? opening : earlierSegment) - perFigure * figures;
  }

  private static int figures(Scene scene, int from, int to) {
    int figures = 0;
    for (Quantity other : scene.quantities) {
      if (other.from() >= from && other.from() < to && Scene.counts(other)) {
        figures++;
      }
    }
    return figures;
  }

  /** Flows go on in the period of the figures before them. */
  private static @Nullable Timed inherited(
      Scene scene, Candidate candidate, List<Bound> earlier, int sentence) {
    if (earlier.isEmpty()) {
      return null;
    }
    Bound last = earlier.get(earlier.size() - 1);
    Indicator indicator = candidate.wording().indicator();
    boolean flows =
        indicator.temporal() == Indicator.Temporal.FLOW
            || indicator.temporal() == Indicator.Temporal.RATE;
    int back = sentence - scene.sentenceOf(last.quantity());
    boolean carried = candidate.from() == last;
    boolean alike = last.indicator().family().equals(indicator.family());
    if (last.basis() != TimeBasis.DURING || back > 1) {
      return null;
    }
    return carried || flows && alike ? new Timed(last.period(), last.basis()) : null;
  }

  private static Timed published(Scene scene) {
    LocalDate day = scene.passage.article().published();
    return day == null
        ? new Timed(null, TimeBasis.UNDATED)
        : new Timed(TimePeriod.day(day), TimeBasis.AS_OF);
  }
}
