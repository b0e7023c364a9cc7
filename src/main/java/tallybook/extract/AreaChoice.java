package tallybook.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Indicator;
import tallybook.extract.AreaWeighing.Weighed;
import tallybook.mention.AreaMention;
import tallybook.mention.Quantity;
import tallybook.mention.Reason;
import tallybook.observation.Transformation;

/**
 * Gives a figure its two areas: those of its sentence by their roles, the rest from the question or
 * the figures before, then from what the article is about.
 */
final class AreaChoice {
  static final String WORLD = "WLD";

  private final AreaWeighing weighing;
  private final Catalogue catalogue;
  private final int least;
  private final int sure;
  private final int rivals;

  /** What a sentence tells of the sides: null where it tells none. */
  private record Told(@Nullable Weighed ref, @Nullable Weighed counter) {
    Sides sides() {
      return new Sides(ref == null ? null : ref.code(), counter == null ? null : counter.code());
    }

    boolean isNothing() {
      return ref == null && counter == null;
    }
  }

  AreaChoice(AreaRules rules, Catalogue catalogue, Weights weights) {
    this.catalogue = catalogue;
    weighing = new AreaWeighing(rules, weights);
    least = weights.of("area.least");
    sure = weights.of("area.sure");
    rivals = weights.of("area.rivals");
  }

  Sides choose(
      Scene scene,
      Topic topic,
      int index,
      Candidate candidate,
      Measure measure,
      List<Bound> earlier,
      List<Reason> reasons) {
    Indicator.Roles roles = candidate.wording().indicator().roles();
    Sides listed = ListSides.of(scene, topic, index, roles);
    if (listed != null) {
      return roles == Indicator.Roles.PAIR ? AreaCompletion.ordered(listed) : listed;
    }
    Sides ranked = Ranking.of(scene, index, candidate, earlier);
    if (ranked != null) {
      return roles == Indicator.Roles.PAIR ? AreaCompletion.ordered(ranked) : ranked;
    }
    Bound from =
        candidate.from() != null
            ? candidate.from()
            : AreaCompletion.alike(scene, index, candidate, earlier);
    if (from != null && !AreaCompletion.isNamed(scene, index, from)) {
      return AreaCompletion.turned(from, candidate, scene, index);
    }
    Sides parallel = from == null ? null : ParallelSides.of(scene, index, from);
    if (parallel != null) {
      return roles == Indicator.Roles.PAIR ? AreaCompletion.ordered(parallel) : parallel;
    }
    var weighed = weighing.ofSentence(scene, topic, index, candidate, earlier);
    if (measure.transformation() == Transformation.SHARE) {
      weighed = withoutGroups(weighed);
    }
    Told told = told(weighed, roles);
    if (!isSure(told, roles)) {
      Told asked = asked(scene, topic, index, candidate, earlier);
      told = asked.isNothing() ? told : asked;
    }
    Sides sides = told.sides();
    if (sides.counter() == null && roles == Indicator.Roles.HOST && isSplit(scene, index)) {
      sides = new Sides(sides.ref(), WORLD);
    }
    note(scene, told.ref(), told.ref() == null ? 0 : told.ref().ref(), reasons);
    note(scene, told.counter(), counterWeight(told, roles), reasons);
    if (roles == Indicator.Roles.HOST && isLent(scene, topic, index, sides)) {
      return new Sides(sides.ref() == null ? host(sides, topic, candidate) : sides.ref(), null);
    }
    Sides whole =
        AreaCompletion.complete(
            sides, isSure(told, roles), roles, topic, candidate, earlier, index, scene);
    if (roles == Indicator.Roles.HOST
        && !told.isNothing()
        && topic.leans(candidate, whole, evidence(scene, told))) {
      return whole.reversed();
    }
    return roles == Indicator.Roles.PAIR ? AreaCompletion.ordered(whole) : whole;
  }

  /**
   * What speaks for a host and an origin as told: the weaker of the two, half of one told alone,
   * nothing where that is whoever speaks.
   */
  private static int evidence(Scene scene, Told told) {
    int ref = told.ref() == null ? 0 : told.ref().ref();
    int counter = told.counter() == null ? 0 : told.counter().counter();
    boolean both = told.ref() != null && told.counter() != null;
    if (both) {
      return Math.min(ref, counter);
    }
    boolean guess = isGuess(scene, told.ref()) || isGuess(scene, told.counter());
    return guess ? 0 : Math.max(ref, counter) / 2;
  }

  /** "We alone have put in": who speaks is not told. */
  private static boolean isGuess(Scene scene, @Nullable Weighed side) {
    if (side == null) {
      return false;
    }
    AreaMention.Kind kind = side.area().mention().kind();
    boolean speaks = kind == AreaMention.Kind.WE;
    return speaks && scene.voices.at(side.area().from()).area() == null;
  }

  /** Whether money comes from a bank of many states: the sentence names one, or the lead does. */
  private static boolean isLent(Scene scene, Topic topic, int index, Sides told) {
    Quantity quantity = scene.quantities.get(index);
    if (!quantity.isMoney() || told.ref() != null && told.counter() != null) {
      return false;
    }
    int sentence = scene.sentenceOf(quantity);
    int from = scene.passage.sentenceFrom(sentence);
    boolean named = scene.marks.mayTell(Cue.LENDER, from, scene.passage.sentenceTo(sentence));
    return named || topic.isLent() && told.counter() == null;
  }

  private static @Nullable String host(Sides told, Topic topic, Candidate candidate) {
    return told.counter() == null ? topic.host(candidate.wording().indicator()) : told.counter();
  }

  /** "181,000 visitors, of whom 46 percent were from New Zealand": they came from everywhere. */
  private static boolean isSplit(Scene scene, int index) {
    int right = scene.quantities.get(index).right();
    int subset = Stretch.subset(scene, right, scene.segmentTo(index));
    if (subset < 0) {
      return false;
    }
    int sentence = scene.sentenceOf(scene.quantities.get(index));
    for (AreaPlace area : scene.areasOf(sentence)) {
      if (area.from() > subset && area.link() == Link.FROM) {
        return true;
      }
    }
    return false;
  }

  private Told told(List<Weighed> weighed, Indicator.Roles roles) {
    return roles == Indicator.Roles.PAIR ? pair(weighed) : sides(weighed);
  }

  /**
   * "How many jobs do Spanish firms provide?": the question, the heading, or the sentence before
   * that names the indicator, tells the areas.
   */
  private Told asked(
      Scene scene, Topic topic, int index, Candidate candidate, List<Bound> earlier) {
    if (candidate.from() != null) {
      return new Told(null, null);
    }
    Indicator indicator = candidate.wording().indicator();
    int own = scene.sentenceOf(scene.quantities.get(index));
    int named = scene.passage.sentenceOf(candidate.clue().from());
    int sentence = named < own ? named : before(scene, own, earlier);
    boolean asks = sentence >= 0 && (scene.isQuestion(sentence) || scene.isHeading(sentence));
    if (named < own || asks) {
      for (Clue clue : scene.cluesOf(sentence)) {
        if (clue.wording().indicator().equals(indicator)) {
          var weighed = weighing.ofQuestion(scene, topic, sentence, clue, candidate, earlier);
          return told(weighed, indicator.roles());
        }
      }
    }
    return new Told(null, null);
  }

  /** The question that a sentence answers, before any other figure; else the sentence before. */
  private static int before(Scene scene, int own, List<Bound> earlier) {
    int question = scene.questions.of(own);
    Bound last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    boolean first = last == null || scene.sentenceOf(last.quantity()) <= question;
    return question >= 0 && first ? question : own - 1;
  }

  /** "83 percent of the trade with Central Asia falls on Kazakhstan": the member's, not all's. */
  private List<Weighed> withoutGroups(List<Weighed> weighed) {
    return weighed.stream()
        .filter(
            group ->
                weighed.stream().noneMatch(one -> catalogue.isMember(one.code(), group.code())))
        .toList();
  }

  /** Whether the side that is told alone is told well enough to be kept on its side. */
  private boolean isSure(Told told, Indicator.Roles roles) {
    Weighed ref = told.ref();
    if (ref != null) {
      return ref.ref() >= sure;
    }
    return counterWeight(told, roles) >= sure;
  }

  private static int counterWeight(Told told, Indicator.Roles roles) {
    Weighed counter = told.counter();
    if (counter == null) {
      return 0;
    }
    return roles == Indicator.Roles.PAIR ? counter.ref() : counter.counter();
  }

  private Told pair(List<Weighed> weighed) {
    Weighed first = null;
    Weighed second = null;
    for (Weighed area : weighed) {
      if (area.ref() < least) {
        continue;
      }
      if (first == null || area.ref() > first.ref()) {
        boolean apart = first != null && isOther(first.area(), area.area());
        if (first != null && !first.code().equals(area.code())) {
          second = apart ? null : first;
        }
        first = area;
      } else if (!area.code().equals(first.code())
          && (second == null || area.ref() > second.ref())
          && !isOther(first.area(), area.area())) {
        second = area;
      }
    }
    return new Told(first, second);
  }

  /** "with the CIS …, with Russia": two partners, not a pair. */
  private static boolean isOther(AreaPlace one, AreaPlace other) {
    boolean alike = one.link() == Link.WITH && other.link() == Link.WITH;
    int gap = other.from() >= one.to() ? other.from() - one.to() : one.from() - other.to();
    return alike && gap > 3;
  }

  private Told sides(List<Weighed> weighed) {
    int best = 0;
    Weighed ref = null;
    Weighed counter = null;
    for (int i = -1; i < weighed.size(); i++) {
      Weighed left = i < 0 ? null : weighed.get(i);
      if (left != null && (left.ref() < least || isOpposite(left, weighed))) {
        continue;
      }
      for (int j = -1; j < weighed.size(); j++) {
        Weighed right = j < 0 ? null : weighed.get(j);
        boolean fits =
            right == null
                || right.counter() >= least && (left == null || !left.code().equals(right.code()));
        int sum = (left == null ? 0 : left.ref()) + (right == null || !fits ? 0 : right.counter());
        if (fits && sum > best) {
          best = sum;
          ref = left;
          counter = right;
        }
      }
    }
    return new Told(ref, counter);
  }

  /** "Japan has put money into its economy": not Japan's own, which is told to be the giver. */
  private boolean isOpposite(Weighed pointing, List<Weighed> weighed) {
    return pointing.area().mention().isDeictic()
        && weighed.stream()
            .anyMatch(
                named ->
                    !named.area().mention().isDeictic()
                        && named.code().equals(pointing.code())
                        && (named.area().head() == Head.GIVER || named.area().head() == Head.FIRM)
                        && named.counter() >= pointing.ref() - rivals
                        && named.counter() > named.ref());
  }

  private static void note(Scene scene, @Nullable Weighed area, int weight, List<Reason> reasons) {
    if (area != null) {
      int start = scene.tokens.start(area.area().from());
      int end = scene.tokens.end(area.area().to() - 1);
      reasons.add(new Reason("area." + area.code(), weight, new Span(start, end)));
    }
  }
}
