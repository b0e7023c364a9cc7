package tallybook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.bound.Measure;
import tallybook.extract.indicator.IndicatorChoice;
import tallybook.extract.measure.MeasureChoice;
import tallybook.extract.measure.UnitChoice;
import tallybook.extract.product.GoodsTopic;
import tallybook.extract.product.ProductChoice;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.sides.AreaChoice;
import tallybook.extract.sides.AreaRules;
import tallybook.extract.sides.Means;
import tallybook.extract.sides.OfAll;
import tallybook.extract.sides.Opening;
import tallybook.extract.sides.Topic;
import tallybook.extract.time.Ahead;
import tallybook.extract.time.PeriodChoice;
import tallybook.extract.time.Timed;
import tallybook.extract.word.Weights;
import tallybook.extract.word.Wording;
import tallybook.mention.modality.Modality;
import tallybook.mention.modality.ModalityReader;
import tallybook.mention.passage.Reason;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.ObsStatus;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.observation.Transformation;

/** Binds the figures of one article in text order, each with those before it in mind. */
public final class Binder {
  private final IndicatorChoice indicators;
  private final MeasureChoice measures = new MeasureChoice();
  private final AreaChoice areas;
  private final PeriodChoice periods;
  private final ProductChoice products = new ProductChoice();
  private final Weights weights;
  private final Means means;
  private final Catalogue catalogue;
  private final ModalityReader modalities;
  private final Restating restating;
  private final int least;
  private final int margin;

  /** A number bound, or why not. */
  record Verdict(
      Quantity quantity,
      @Nullable Bound bound,
      String code,
      List<Reason> reasons,
      List<Rival> rivals) {}

  Binder(
      Weights weights,
      AreaRules rules,
      Means means,
      Catalogue catalogue,
      ModalityReader modalities) {
    this.means = means;
    this.modalities = modalities;
    this.catalogue = catalogue;
    this.weights = weights;
    indicators = new IndicatorChoice(weights);
    restating = new Restating(weights);
    areas = new AreaChoice(rules, catalogue, weights);
    periods = new PeriodChoice(weights, modalities);
    least = weights.of("least");
    margin = weights.of("margin");
  }

  List<Verdict> bind(Scene scene) {
    var topic = new Topic(scene, catalogue, weights, means);
    var verdicts = new ArrayList<Verdict>();
    var bound = new ArrayList<Bound>();
    for (int i = 0; i < scene.quantities().size(); i++) {
      Verdict verdict = bind(scene, topic, i, bound);
      verdicts.add(verdict);
      if (verdict.bound() != null) {
        bound.add(verdict.bound());
      }
    }
    restate(scene, verdicts, bound);
    return verdicts;
  }

  /** Binds the headline's figures that the text below repeats. */
  private void restate(Scene scene, List<Verdict> verdicts, List<Bound> bound) {
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      if (scene.sentenceOf(verdict.quantity()) >= Opening.LEAD) {
        return;
      }
      Bound same = verdict.bound() == null ? restating.of(scene, i, bound) : null;
      if (same != null) {
        verdicts.set(
            i, new Verdict(same.quantity(), same, Reading.TAKEN, same.reasons(), verdict.rivals()));
      }
    }
  }

  private Verdict bind(Scene scene, Topic topic, int index, List<Bound> earlier) {
    Quantity quantity = scene.quantity(index);
    if (!quantity.isFigure()) {
      String code = quantity.standing().name().toLowerCase(Locale.ROOT);
      return new Verdict(quantity, null, code, List.of(), List.of());
    }
    if (UnitChoice.isEquation(scene, quantity)) {
      return new Verdict(quantity, null, "no_indicator", List.of(), List.of());
    }
    Quantity local = UnitChoice.local(scene, topic, index);
    if (local != null) {
      scene.revise(index, local);
    }
    List<Candidate> candidates = candidates(scene, index, earlier);
    quantity = scene.quantity(index);
    if (candidates.isEmpty()) {
      return new Verdict(quantity, null, "no_indicator", List.of(), List.of());
    }
    Candidate best = candidates.get(0);
    var rivals = rivals(candidates);
    if (best.score() < least) {
      return new Verdict(quantity, null, "weak", best.reasons(), rivals);
    }
    if (isBalanced(candidates)) {
      return new Verdict(quantity, null, "balanced", best.reasons(), rivals);
    }
    Measure measure = measures.of(scene, index, best, GoingOn.last(scene, index, best, earlier));
    if (!measure.told()) {
      return new Verdict(quantity, null, "untold", best.reasons(), rivals);
    }
    return bound(scene, topic, index, earlier, best, measure, rivals);
  }

  /** The candidates; where none will do, those of the number in the unit of the one before. */
  private List<Candidate> candidates(Scene scene, int index, List<Bound> earlier) {
    Quantity counted = UnitChoice.unshared(scene.quantity(index));
    if (counted != null && Counted.isOfThem(scene, counted)) {
      scene.revise(index, counted);
    }
    Quantity ofThem = UnitChoice.ofThem(scene, index, earlier);
    if (ofThem != null) {
      scene.revise(index, ofThem);
    }
    List<Candidate> candidates = indicators.candidates(scene, index, earlier);
    boolean enough = isEnough(candidates);
    if (enough && UnitChoice.isNoCount(scene, index, candidates.get(0))) {
      candidates = List.of();
      enough = false;
    }
    if (enough && candidates.get(0).from() == null) {
      return candidates;
    }
    Quantity bare = scene.quantity(index);
    Quantity other = enough ? null : UnitChoice.shared(scene, index, earlier);
    if (other == null) {
      other = UnitChoice.unshared(bare);
    }
    if (other == null) {
      return candidates;
    }
    scene.revise(index, other);
    List<Candidate> others = indicators.candidates(scene, index, earlier);
    if (isEnough(others) && (!enough || isOwn(scene, index, others.get(0)))) {
      return others;
    }
    scene.revise(index, bare);
    return candidates;
  }

  /** Whether words of the figure's own sentence make a candidate. */
  private static boolean isOwn(Scene scene, int index, Candidate candidate) {
    return candidate.from() == null
        && scene.passage().sentenceOf(candidate.clue().from()) == scene.sentenceOf(index);
  }

  private boolean isEnough(List<Candidate> candidates) {
    return !candidates.isEmpty() && candidates.get(0).score() >= least;
  }

  private Verdict bound(
      Scene scene,
      Topic topic,
      int index,
      List<Bound> earlier,
      Candidate best,
      Measure measure,
      List<Rival> rivals) {
    Quantity quantity = signed(scene.quantity(index), measure);
    var reasons = new ArrayList<>(best.reasons());
    Modality modality = modalities.read(scene.passage(), scene.quantity(index));
    ObsStatus status = Ahead.status(scene, index, best, modality, reasons);
    Sides chosen = areas.choose(scene, topic, index, best, measure, earlier, reasons);
    Sides sides = OfAll.of(scene, index, best, measure, chosen, earlier);
    if (sides.ref() == null) {
      return new Verdict(quantity, null, "no_area", reasons, rivals);
    }
    Timed timed = periods.choose(scene, index, best, measure, status, earlier, reasons);
    reasons.addAll(modality.reasons());
    Indicator indicator = indicator(best.wording(), timed);
    String told = products.of(scene, index, best, measure);
    String product =
        told.equals(SeriesKey.TOTAL)
            ? GoodsTopic.of(scene, index, best, measure, sides, timed.period(), earlier)
            : told;
    var bound =
        new Bound(
            index,
            quantity,
            best,
            indicator,
            measure,
            sides,
            product,
            timed.period(),
            timed.basis(),
            status,
            timed.onward(),
            reasons);
    return new Verdict(quantity, bound, Reading.TAKEN, reasons, rivals);
  }

  /** Whether another indicator has nearly as much to say for itself. */
  private boolean isBalanced(List<Candidate> candidates) {
    if (candidates.size() < 2) {
      return false;
    }
    Candidate best = candidates.get(0);
    Candidate second = candidates.get(1);
    boolean same = second.wording().indicator().equals(best.wording().indicator());
    return !same
        && best.score() - second.score() < margin
        && best.from() == null
        && second.from() == null
        && best.clue().from() != second.clue().from();
  }

  /** The indicator of a span of a year or less, where the words leave it to the period. */
  private static Indicator indicator(Wording wording, Timed timed) {
    TimePeriod period = timed.period();
    boolean state = timed.basis() == TimeBasis.AS_OF && period != null && !period.isSpan();
    boolean within = period != null && !period.isDay() && period.months() <= 12 && !state;
    return within ? wording.withinYear() : wording.indicator();
  }

  private static List<Rival> rivals(List<Candidate> candidates) {
    var rivals = new ArrayList<Rival>();
    for (Candidate candidate : candidates.subList(1, Math.min(candidates.size(), 4))) {
      rivals.add(
          new Rival(
              candidate.wording().indicator().code(), candidate.score(), candidate.reasons()));
    }
    return rivals;
  }

  private static Quantity signed(Quantity quantity, Measure measure) {
    if (measure.inverse() && measure.transformation() == Transformation.MULTIPLE) {
      return quantity.inverse();
    }
    return measure.negative() ? quantity.negated() : quantity;
  }
}
