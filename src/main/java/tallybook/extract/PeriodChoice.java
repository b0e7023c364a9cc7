package tallybook.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.Indicator;
import tallybook.mention.Period;
import tallybook.mention.Quantity;
import tallybook.mention.Reason;
import tallybook.mention.Tokens;
import tallybook.observation.ObsStatus;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.observation.Transformation;

/**
 * Gives a figure its period: the one next to it, else the nearest of its sentence, else that of the
 * figures before it in its paragraph, else the day of publication.
 */
final class PeriodChoice {
  private static final int BASE_WITHIN = 12;

  private final int beside;
  private final int before;
  private final int after;
  private final int opening;
  private final int earlierSegment;
  private final int laterSegment;
  private final int perFigure;
  private final int perToken;
  private final int cut;
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
    beside = weights.of("period.beside");
    before = weights.of("period.before");
    after = weights.of("period.after");
    opening = weights.of("period.opening");
    earlierSegment = weights.of("period.earlier");
    laterSegment = weights.of("period.later");
    perFigure = weights.of("period.figure");
    perToken = weights.of("period.token");
    cut = weights.of("period.cut");
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
      if (suits(period, candidate, measure)) {
        int weight = weight(scene, index, quantity, period, sentence);
        if (weight > bestWeight) {
          best = period;
          bestWeight = weight;
        }
      }
    }
    Bound from = candidate.from();
    boolean goesOn =
        from != null
            && scene.sentenceOf(from.quantity()) == sentence
            && from.status() == status
            && bestWeight < onward;
    if (goesOn && from != null) {
      return based(scene, quantity, measure, Timed.at(from.onward(), from.basis()));
    }
    if (best != null) {
      int start = scene.tokens.start(best.from());
      reasons.add(
          new Reason("period", bestWeight, new Span(start, scene.tokens.end(best.to() - 1))));
      Timed timed = timed(best, candidate);
      if (bestWeight >= beside) {
        return isBase(scene, quantity) ? onward(timed, from) : timed;
      }
      return based(scene, quantity, measure, timed);
    }
    Timed inherited = inherited(scene, candidate, status, earlier, sentence);
    return inherited != null ? based(scene, quantity, measure, inherited) : published(scene);
  }

  /** A span of years up to now is the time of what adds up, not of a rate: "the highest in ten". */
  private static boolean suits(Period period, Candidate candidate, Measure measure) {
    boolean rate = candidate.wording().indicator().temporal() == Indicator.Temporal.RATE;
    boolean level = measure.transformation() == Transformation.LEVEL;
    return period.isTimeOfFigure() && !(period.role() == Period.Role.SPAN && rate && level);
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
    if (!base
        || time == null
        || !time.isYear()
        || measure.transformation() != Transformation.LEVEL) {
      return timed;
    }
    TimePeriod earlier = TimePeriod.year(time.first().getYear() - 1);
    return new Timed(earlier, timed.basis(), time);
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

  private int weight(Scene scene, int index, Quantity quantity, Period period, int sentence) {
    int from = scene.segmentFrom(index);
    int to = scene.segmentTo(index);
    if (period.from() >= quantity.to()) {
      return weightAfter(scene, quantity, period, to);
    }
    int gap = quantity.left() - period.to();
    if (period.to() > from) {
      return before
          - Math.min(Math.max(gap, 0), 20)
          - (scene.isCut(period.to(), quantity.left()) ? cut : 0);
    }
    boolean opens = period.left() - scene.passage.sentenceFrom(sentence) <= 2;
    int figures = scene.figuresBetween(period.to(), quantity.left());
    return (opens ? opening : earlierSegment)
        - perFigure * figures
        - (scene.isCut(period.to(), quantity.left()) ? cut : 0);
  }

  private int weightAfter(Scene scene, Quantity quantity, Period period, int to) {
    int sentenceEnd = scene.passage.sentenceTo(scene.sentenceOf(quantity));
    boolean cutOff = scene.isCut(quantity.right(), period.left());
    if (period.from() >= to) {
      return cutOff
          ? 0
          : laterSegment - perFigure * scene.figuresBetween(quantity.to(), period.from());
    }
    int gap = period.left() - quantity.right();
    boolean labels = scene.tokens.isSign(period.to(), ':');
    boolean more = to < sentenceEnd;
    boolean comma = scene.hasSign(',', quantity.right(), period.left());
    if (labels || more && (cutOff || comma)) {
      return 0;
    }
    boolean bracket = gap == 1 && scene.tokens.isSign(quantity.right(), '(');
    boolean next = gap <= 0 || gap == 1 && scene.tokens.is(quantity.right(), Tokens.WORD);
    return next || bracket
        ? beside
        : after - perToken * Math.min(gap, 15) - (comma ? cut : 0) - (cutOff ? cut : 0);
  }

  /** Whether the figure before a period is a base: "to $3.9 billion from $8.2 billion in 2017". */
  private static boolean isOfBase(Scene scene, Quantity quantity, Period period) {
    int to = Math.min(period.from(), quantity.right() + BASE_WITHIN);
    return scene.has(Cue.FROM, quantity.right(), to) || scene.has(Cue.BASE, quantity.right(), to);
  }

  /** Flows go on in the period of the figures before them: the latest of it, the longest. */
  private static @Nullable Timed inherited(
      Scene scene, Candidate candidate, ObsStatus status, List<Bound> earlier, int sentence) {
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
    if (back > 4 || status != last.status() || !(carried || flows && alike)) {
      return null;
    }
    Timed latest = null;
    int of = scene.sentenceOf(last.quantity());
    for (Bound bound : earlier) {
      if (scene.sentenceOf(bound.quantity()) == of && bound.basis() == TimeBasis.DURING) {
        latest = later(latest, Timed.at(bound.onward(), bound.basis()));
      }
    }
    return latest;
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
