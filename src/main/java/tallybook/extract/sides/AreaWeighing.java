package tallybook.extract.sides;

import java.util.ArrayList;
import java.util.List;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Asides;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.scene.Stretch;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.extract.word.Weights;
import tallybook.extract.word.Wording;
import tallybook.mention.area.AreaMention;
import tallybook.mention.quantity.Quantity;

/**
 * Weighs the areas of a sentence for the two sides of a figure: by the rules of roles, by how near
 * they stand, and by what stands between.
 */
public final class AreaWeighing {
  private static final int NOT = Integer.MIN_VALUE;
  private static final int NEAREST = 12;

  private final AreaRules rules;
  private final int segment;
  private final int clause;
  private final int next;
  private final int inside;
  private final int otherClue;
  private final int otherFlow;
  private final int second;
  private final int compared;
  private final int aside;
  private final int inserted;
  private final int any;
  private final int part;

  /** An area with what it weighs on either side; the least integer where it can't stand there. */
  record Weighed(AreaPlace area, String code, int ref, int counter) {}

  AreaWeighing(AreaRules rules, Weights weights) {
    this.rules = rules;
    segment = weights.of("area.segment");
    clause = weights.of("area.clause");
    next = weights.of("area.next");
    inside = weights.of("area.inside");
    otherClue = weights.of("area.other");
    otherFlow = weights.of("area.other.directed");
    second = weights.of("area.second");
    compared = weights.of("area.compared");
    aside = weights.of("area.aside");
    inserted = weights.of("area.inserted");
    any = weights.of("area.any");
    part = weights.of("area.part");
  }

  /** The areas of the figure's own sentence. */
  List<Weighed> ofSentence(
      Scene scene, Topic topic, int index, Candidate candidate, List<Bound> earlier) {
    int sentence = scene.sentenceOf(index);
    int pivot = pivot(scene, index, candidate);
    var weighed = new ArrayList<Weighed>();
    for (AreaPlace area : sidesOf(scene, sentence)) {
      if (Route.holds(scene, candidate.wording().indicator(), area)
          || RespectiveSides.isOthers(scene, index, area)) {
        continue;
      }
      int nearness =
          nearness(scene, index, pivot, area)
              - foreign(scene, index, candidate, area)
              + following(scene, index, candidate, area);
      int ref = plus(weight(scene, candidate, pivot, area, AreaRules.Side.REF), nearness);
      int counter = plus(weight(scene, candidate, pivot, area, AreaRules.Side.COUNTER), nearness);
      add(scene, topic, candidate, area, earlier, ref, counter, weighed);
    }
    return weighed;
  }

  /** What areas stand before or after: the indicator's word, unless only a question has it. */
  private static int pivot(Scene scene, int index, Candidate candidate) {
    Quantity quantity = scene.quantity(index);
    int clue = scene.passage().sentenceOf(candidate.clue().from());
    boolean asked = clue != scene.sentenceOf(quantity) && scene.isQuestion(clue);
    return candidate.from() == null && !asked ? candidate.clue().from() : quantity.from();
  }

  /** The areas of a sentence before, in which the indicator is asked for or named. */
  List<Weighed> ofQuestion(
      Scene scene, Topic topic, int sentence, Clue clue, Candidate candidate, List<Bound> earlier) {
    var weighed = new ArrayList<Weighed>();
    for (AreaPlace area : sidesOf(scene, sentence)) {
      int ref = rules.weight(clue, clue.from(), area, AreaRules.Side.REF);
      int counter = rules.weight(clue, clue.from(), area, AreaRules.Side.COUNTER);
      add(scene, topic, candidate, area, earlier, ref, counter, weighed);
    }
    return weighed;
  }

  /** The areas of a sentence without newspapers, and without those that "their trade" repeats. */
  private static List<AreaPlace> sidesOf(Scene scene, int sentence) {
    var areas = new ArrayList<AreaPlace>();
    int pairEnd = -1;
    for (AreaPlace area : scene.areasOf(sentence)) {
      boolean ofPair = area.from() == pairEnd;
      pairEnd = area.mention().kind() == AreaMention.Kind.PAIR ? area.to() : -1;
      if (area.head() != Head.OUTLET && !ofPair && !isOfficeOrWhole(scene, sentence, area)) {
        areas.add(area);
      }
    }
    return areas;
  }

  /**
   * "Minister for Foreign Trade", "the largest foreign group", "34.9% of all foreign trade of
   * Italy": no partner of a figure.
   */
  private static boolean isOfficeOrWhole(Scene scene, int sentence, AreaPlace area) {
    if (!area.mention().codes().contains(Sides.WORLD)) {
      return false;
    }
    boolean office =
        scene.tokens().isCapital(area.from())
            && area.from() > scene.passage().sentenceFrom(sentence)
            && !scene.isHeading(sentence)
            && area.isAdjective();
    boolean ranked = "rank".equals(scene.marks().clauseEnding(area.from()));
    return office || ranked || Whole.holds(scene, sentence, area);
  }

  private void add(
      Scene scene,
      Topic topic,
      Candidate candidate,
      AreaPlace area,
      List<Bound> earlier,
      int ref,
      int counter,
      List<Weighed> weighed) {
    boolean pair = candidate.wording().indicator().roles() == Indicator.Roles.PAIR;
    int lag = 0;
    for (String code : Deixis.codes(scene, topic, area, earlier)) {
      boolean world = code.equals(Sides.WORLD);
      int first = world && !pair && !isAbroad(candidate, area) ? NOT : plus(ref, lag);
      int other = plus(counter, lag);
      boolean far = world && !isWithin(area, candidate.clue());
      weighed.add(new Weighed(area, code, first, far ? Math.min(other, any) : other));
      lag -= second;
    }
  }

  /** "14,800 Kyrgyz citizens study abroad": people may be anywhere. */
  private static boolean isAbroad(Candidate candidate, AreaPlace area) {
    return candidate.wording().indicator().ofPeople()
        && area.mention().kind() == AreaMention.Kind.NAME;
  }

  /** More for what follows a figure whose own noun follows it: "95 companies in Korea". */
  private int following(Scene scene, int index, Candidate candidate, AreaPlace area) {
    Quantity quantity = scene.quantity(index);
    boolean counted = candidate.from() == null && candidate.clue().from() >= quantity.to();
    return counted && area.from() >= quantity.to() && area.to() <= scene.segmentTo(index)
        ? segment
        : 0;
  }

  /** Taken off where another indicator's words stand between an area and this one's. */
  private int foreign(Scene scene, int index, Candidate candidate, AreaPlace area) {
    if (!OtherWords.stand(scene, index, candidate, area)) {
      return 0;
    }
    boolean flow = candidate.clue().wording().indicator().roles() == Indicator.Roles.DIRECTED;
    return flow ? otherFlow : otherClue;
  }

  private int weight(
      Scene scene, Candidate candidate, int pivot, AreaPlace area, AreaRules.Side side) {
    Clue clue = candidate.clue();
    if (isWithin(area, clue)) {
      boolean pair = clue.wording().indicator().roles() == Indicator.Roles.PAIR;
      boolean free = pair || side != AreaRules.Side.REF;
      return area.mention().codes().contains(Sides.WORLD) && free ? inside : NOT;
    }
    if (isBuyer(scene, clue, area)) {
      return side == AreaRules.Side.COUNTER ? inside + inside : NOT;
    }
    boolean owns = side == AreaRules.Side.REF && area.possessive() && pivot > area.from();
    return owns && isForeign(scene, clue) ? inside : rules.weight(clue, pivot, area, side);
  }

  /** "Exports were $8 billion. China took $3 billion of that": who buys what is exported. */
  private static boolean isBuyer(Scene scene, Clue clue, AreaPlace area) {
    Wording verb = scene.marks().wordingAt(area.to());
    return verb != null
        && verb.isVerb()
        && verb.indicator().way() == Indicator.Way.IN
        && clue.wording().indicator().way() == Indicator.Way.OUT
        && area.link() == Link.NONE
        && !area.possessive();
  }

  /** "Serbia's inflow of foreign investment": it is received. */
  private static boolean isForeign(Scene scene, Clue clue) {
    if (!clue.wording().indicator().isOfCapital()) {
      return false;
    }
    for (AreaPlace area : scene.areasOf(scene.passage().sentenceOf(clue.from()))) {
      if (isWithin(area, clue) && area.mention().codes().contains(Sides.WORLD)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(AreaPlace area, Clue clue) {
    return area.from() >= clue.from() && area.to() <= clue.to();
  }

  private static int plus(int weight, int more) {
    return weight == NOT ? weight : weight + more;
  }

  private int nearness(Scene scene, int index, int clue, AreaPlace area) {
    Quantity quantity = scene.quantity(index);
    int from = Stretch.from(scene, index);
    int to = Stretch.to(scene, index);
    int sum = 0;
    if (area.from() >= from && area.to() <= to) {
      sum += segment;
    } else if (area.from() >= to) {
      sum += next;
    }
    if (scene.passage().clauseOf(area.from()) == scene.passage().clauseOf(quantity.from())) {
      sum += clause;
    }
    if (Asides.isInserted(scene, area, clue, quantity.from())) {
      sum -= inserted;
    }
    if (area.from() >= quantity.to()) {
      sum -= behind(scene, quantity.right(), area);
    }
    int distance =
        area.to() <= quantity.from() ? quantity.from() - area.to() : area.from() - quantity.to();
    return sum - Math.min(NEAREST, distance / 3);
  }

  /** What is taken off an area that is only compared, or that another clause speaks of. */
  private int behind(Scene scene, int from, AreaPlace area) {
    boolean apart =
        scene.marks().isCut(from, area.from()) || scene.marks().isCompared(from, area.from());
    boolean subset = Stretch.subset(scene, from + 1, area.from()) >= 0;
    return (apart ? compared : 0)
        + (subset ? part : 0)
        + (opensClause(scene, from, area) ? aside : 0);
  }

  /** "…, a figure that it takes from a survey": what a clause after a figure speaks of. */
  private static boolean opensClause(Scene scene, int from, AreaPlace area) {
    boolean subject = area.link() == Link.NONE && !area.possessive() && !area.isAdjective();
    int before = scene.before(area);
    boolean joined = Phrase.isAnd(scene, before) && before > from;
    return subject && (joined || scene.marks().hasSign(',', from, area.from()));
  }
}
