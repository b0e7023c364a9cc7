package tallybook.extract.sides;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.bound.Measure;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.scene.Stretch;
import tallybook.extract.sides.AreaWeighing.Weighed;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.extract.word.Weights;
import tallybook.mention.passage.Reason;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.Transformation;

/**
 * Gives a figure its two areas: those of its sentence by their roles, the rest from the question or
 * the figures before, then from what the article is about.
 */
public final class AreaChoice {

  private final AreaWeighing weighing;
  private final SidesChoice choice;
  private final int sure;

  public AreaChoice(AreaRules rules, Catalogue catalogue, Weights weights) {
    choice = new SidesChoice(catalogue, weights);
    weighing = new AreaWeighing(rules, weights);
    sure = weights.of("area.sure");
  }

  public Sides choose(
      Scene scene,
      Topic topic,
      int index,
      Candidate candidate,
      Measure measure,
      List<Bound> earlier,
      List<Reason> reasons) {
    Indicator.Roles roles = candidate.wording().indicator().roles();
    Sides headed = scene.sections().of(scene.sentenceOf(index), candidate.wording().indicator());
    if (headed != null) {
      return headed;
    }
    Sides listed = ListSides.of(scene, topic, index, roles);
    if (listed != null) {
      return listed.ordered(roles);
    }
    Sides ranked = Ranking.of(scene, index, candidate, earlier);
    if (ranked != null) {
      return ranked.ordered(roles);
    }
    Bound from =
        candidate.from() != null
            ? candidate.from()
            : FigureBefore.alike(scene, index, candidate, earlier);
    if (from != null && !FigureBefore.isNamed(scene, index, from)) {
      return FigureBefore.turned(from, candidate, scene, index);
    }
    Sides parallel = from == null ? null : ParallelSides.of(scene, index, from);
    if (parallel != null) {
      return parallel.ordered(roles);
    }
    var weighed = weighing.ofSentence(scene, topic, index, candidate, earlier);
    if (measure.transformation() == Transformation.SHARE) {
      weighed = choice.withoutGroups(weighed);
      weighed.removeIf(area -> Whole.isAll(scene, index, area.area()));
    }
    Told told = choice.of(weighed, roles);
    if (told.strength(roles) < sure) {
      Told asked = asked(scene, topic, index, candidate, earlier);
      told = asked.isNothing() ? told : asked;
    }
    Sides sides = told.sides();
    if (sides.counter() == null && roles == Indicator.Roles.HOST && isSplit(scene, index)) {
      sides = new Sides(sides.ref(), Sides.WORLD);
    }
    note(scene, told.ref(), told.refWeight(), reasons);
    note(scene, told.counter(), told.counterWeight(roles), reasons);
    if (roles == Indicator.Roles.HOST && isLent(scene, topic, index, sides)) {
      return new Sides(sides.ref() == null ? host(sides, topic, candidate) : sides.ref(), null);
    }
    Sides whole =
        AreaCompletion.complete(
            sides, told.strength(roles) >= sure, roles, topic, candidate, earlier, index, scene);
    if (roles == Indicator.Roles.HOST
        && !told.isNothing()
        && topic.leans(candidate, whole, told.evidence(scene))) {
      return whole.reversed();
    }
    return whole.ordered(roles);
  }

  /** Whether money comes from a bank of many states: the sentence names one, or the lead does. */
  private static boolean isLent(Scene scene, Topic topic, int index, Sides told) {
    Quantity quantity = scene.quantity(index);
    if (!quantity.isMoney() || told.ref() != null && told.counter() != null) {
      return false;
    }
    int sentence = scene.sentenceOf(quantity);
    int from = scene.passage().sentenceFrom(sentence);
    boolean named = scene.marks().mayTell(Cue.LENDER, from, scene.passage().sentenceTo(sentence));
    return named || topic.isLent() && told.counter() == null;
  }

  private static @Nullable String host(Sides told, Topic topic, Candidate candidate) {
    return told.counter() == null ? topic.host(candidate.wording().indicator()) : told.counter();
  }

  /** "181,000 visitors, of whom 46 percent were from New Zealand": they came from everywhere. */
  private static boolean isSplit(Scene scene, int index) {
    int right = scene.quantity(index).right();
    int subset = Stretch.subset(scene, right, scene.segmentTo(index));
    if (subset < 0) {
      return false;
    }
    int sentence = scene.sentenceOf(index);
    for (AreaPlace area : scene.areasOf(sentence)) {
      if (area.from() > subset && area.link() == Link.FROM) {
        return true;
      }
    }
    return false;
  }

  /**
   * "How many jobs do Spanish firms provide?": the question, the heading, or the sentence before
   * that names the indicator, tells the areas.
   */
  private Told asked(
      Scene scene, Topic topic, int index, Candidate candidate, List<Bound> earlier) {
    if (candidate.from() != null) {
      return Told.NOTHING;
    }
    Indicator indicator = candidate.wording().indicator();
    int own = scene.sentenceOf(index);
    int named = scene.passage().sentenceOf(candidate.clue().from());
    int sentence = named < own ? named : before(scene, own, earlier);
    boolean asks = sentence >= 0 && (scene.isQuestion(sentence) || scene.isHeading(sentence));
    if (named < own || asks) {
      for (Clue clue : scene.cluesOf(sentence)) {
        if (clue.wording().indicator().equals(indicator)) {
          var weighed = weighing.ofQuestion(scene, topic, sentence, clue, candidate, earlier);
          return choice.of(weighed, indicator.roles());
        }
      }
    }
    return Told.NOTHING;
  }

  /** The question that a sentence answers, before any other figure; else the sentence before. */
  private static int before(Scene scene, int own, List<Bound> earlier) {
    int question = scene.questions().of(own);
    Bound last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    boolean first = last == null || scene.sentenceOf(last.quantity()) <= question;
    return question >= 0 && first ? question : own - 1;
  }

  private static void note(Scene scene, @Nullable Weighed area, int weight, List<Reason> reasons) {
    if (area != null) {
      int start = scene.tokens().start(area.area().from());
      int end = scene.tokens().end(area.area().to() - 1);
      reasons.add(new Reason("area." + area.code(), weight, new Span(start, end)));
    }
  }
}
