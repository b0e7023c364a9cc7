package tallybook.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.Indicator;
import tallybook.mention.AreaMention;
import tallybook.mention.Quantity;
import tallybook.mention.Reason;

/**
 * Gives a figure its two areas: those of its sentence by their roles, the rest from the figures
 * before, then from what the article is about.
 */
final class AreaChoice {
  static final String WORLD = "WLD";

  private final AreaRules rules;
  private final int segment;
  private final int clause;
  private final int next;
  private final int least;
  private final int inside;
  private final int otherClue;
  private final int otherFlow;
  private final int second;
  private final int compared;
  private final int aside;

  /** An area with what it weighs on either side. */
  private record Weighed(AreaPlace area, String code, int ref, int counter) {}

  AreaChoice(AreaRules rules, Weights weights) {
    this.rules = rules;
    segment = weights.of("area.segment");
    clause = weights.of("area.clause");
    next = weights.of("area.next");
    least = weights.of("area.least");
    inside = weights.of("area.inside");
    otherClue = weights.of("area.other");
    otherFlow = weights.of("area.other.directed");
    second = weights.of("area.second");
    compared = weights.of("area.compared");
    aside = weights.of("area.aside");
  }

  Sides choose(
      Scene scene,
      Topic topic,
      int index,
      Candidate candidate,
      List<Bound> earlier,
      List<Reason> reasons) {
    Indicator.Roles roles = candidate.wording().indicator().roles();
    Bound from =
        candidate.from() != null
            ? candidate.from()
            : AreaCompletion.alike(scene, index, candidate, earlier);
    if (from != null && !AreaCompletion.isNamed(scene, index, from)) {
      return from.sides();
    }
    var weighed = weigh(scene, topic, index, candidate, earlier);
    Sides told =
        roles == Indicator.Roles.PAIR
            ? pair(scene, weighed, reasons)
            : sides(scene, weighed, reasons);
    Sides whole = AreaCompletion.complete(told, roles, topic, candidate, earlier, index, scene);
    return roles == Indicator.Roles.PAIR ? AreaCompletion.ordered(whole) : whole;
  }

  private List<Weighed> weigh(
      Scene scene, Topic topic, int index, Candidate candidate, List<Bound> earlier) {
    var weighed = new ArrayList<Weighed>();
    int sentence = scene.sentenceOf(scene.quantities.get(index));
    int pivot =
        candidate.from() == null ? candidate.clue().from() : scene.quantities.get(index).from();
    int pairEnd = -1;
    for (AreaPlace area : scene.areasOf(sentence)) {
      boolean ofPair = area.from() == pairEnd;
      pairEnd = area.mention().kind() == AreaMention.Kind.PAIR ? area.to() : -1;
      if (area.head() == Head.OUTLET || ofPair) {
        continue;
      }
      int nearness =
          nearness(scene, index, area)
              + foreign(scene, candidate, area)
              + following(scene, index, candidate, area);
      int ref = plus(weight(candidate, pivot, area, AreaRules.Side.REF), nearness);
      int counter = plus(weight(candidate, pivot, area, AreaRules.Side.COUNTER), nearness);
      int lag = 0;
      for (String code : Deixis.codes(scene, topic, area, earlier)) {
        boolean world = code.equals(WORLD) && !isPair(candidate);
        int first = world ? Integer.MIN_VALUE : plus(ref, lag);
        weighed.add(new Weighed(area, code, first, plus(counter, lag)));
        lag -= second;
      }
    }
    return weighed;
  }

  private static boolean isPair(Candidate candidate) {
    return candidate.wording().indicator().roles() == Indicator.Roles.PAIR;
  }

  /** More for what follows a figure whose own noun follows it: "95 companies in Korea". */
  private int following(Scene scene, int index, Candidate candidate, AreaPlace area) {
    Quantity quantity = scene.quantities.get(index);
    boolean counted = candidate.from() == null && candidate.clue().from() >= quantity.to();
    return counted && area.from() >= quantity.to() && area.to() <= scene.segmentTo(index)
        ? segment
        : 0;
  }

  /** Less where another indicator's words stand between an area and this one's. */
  private int foreign(Scene scene, Candidate candidate, AreaPlace area) {
    Clue clue = candidate.clue();
    int sentence = scene.passage.sentenceOf(area.from());
    if (scene.passage.sentenceOf(clue.from()) != sentence) {
      return 0;
    }
    int from = Math.min(clue.to(), area.to());
    int to = Math.max(clue.from(), area.from());
    for (Clue other : scene.cluesOf(sentence)) {
      boolean between = other.from() >= from && other.to() <= to || isOf(scene, other, area, clue);
      if (between
          && !other.wording().indicator().equals(clue.wording().indicator())
          && other.from() != clue.from()
          && other.wording().weight() > 0) {
        return clue.wording().indicator().roles() == Indicator.Roles.DIRECTED
            ? -otherFlow
            : -otherClue;
      }
    }
    return 0;
  }

  /**
   * "export from Peru to Japan made up $2 billion, and import": a figure ends the other's phrase.
   */
  private static boolean isOf(Scene scene, Clue other, AreaPlace area, Clue clue) {
    return other.to() <= area.from()
        && area.to() <= clue.from()
        && scene.figuresBetween(area.to(), clue.from()) > 0;
  }

  private int weight(Candidate candidate, int pivot, AreaPlace area, AreaRules.Side side) {
    Clue clue = candidate.clue();
    boolean within = area.from() >= clue.from() && area.to() <= clue.to();
    if (within) {
      return area.mention().codes().contains(WORLD) && side != AreaRules.Side.REF
          ? inside
          : Integer.MIN_VALUE;
    }
    return rules.weight(clue, pivot, area, side);
  }

  private static int plus(int weight, int more) {
    return weight == Integer.MIN_VALUE ? weight : weight + more;
  }

  private int nearness(Scene scene, int index, AreaPlace area) {
    Quantity quantity = scene.quantities.get(index);
    int from = Stretch.from(scene, index);
    int to = scene.segmentTo(index);
    int sum = 0;
    if (area.from() >= from && area.to() <= to) {
      sum += segment;
    } else if (area.from() >= to) {
      sum += next;
    }
    if (scene.passage.clauseOf(area.from()) == scene.passage.clauseOf(quantity.from())) {
      sum += clause;
    }
    boolean cut = area.from() >= quantity.to() && scene.isCut(quantity.right(), area.from());
    if (cut || area.from() >= quantity.to() && scene.isCompared(quantity.right(), area.from())) {
      sum -= compared;
    }
    if (area.from() >= quantity.to() && opensClause(scene, quantity.right(), area)) {
      sum -= aside;
    }
    int distance =
        area.to() <= quantity.from() ? quantity.from() - area.to() : area.from() - quantity.to();
    return sum - Math.min(12, distance / 3);
  }

  /** "…, a figure that it takes from a survey": what a clause after a figure speaks of. */
  private static boolean opensClause(Scene scene, int from, AreaPlace area) {
    boolean subject = area.link() == Link.NONE && !area.possessive() && !area.isAdjective();
    return subject && scene.hasSign(',', from, area.from());
  }

  private Sides pair(Scene scene, List<Weighed> weighed, List<Reason> reasons) {
    Weighed first = null;
    Weighed second = null;
    for (Weighed area : weighed) {
      if (area.ref < least) {
        continue;
      }
      if (first == null || area.ref > first.ref) {
        boolean apart = first != null && isOther(first.area, area.area);
        if (first != null && !first.code.equals(area.code)) {
          second = apart ? null : first;
        }
        first = area;
      } else if (!area.code.equals(first.code)
          && (second == null || area.ref > second.ref)
          && !isOther(first.area, area.area)) {
        second = area;
      }
    }
    note(scene, first, first == null ? 0 : first.ref, reasons);
    note(scene, second, second == null ? 0 : second.ref, reasons);
    return new Sides(first == null ? null : first.code, second == null ? null : second.code);
  }

  /** "with the CIS …, with Russia": two partners, not a pair. */
  private static boolean isOther(AreaPlace one, AreaPlace other) {
    boolean alike = one.link() == Link.WITH && other.link() == Link.WITH;
    int gap = other.from() >= one.to() ? other.from() - one.to() : one.from() - other.to();
    return alike && gap > 3;
  }

  private Sides sides(Scene scene, List<Weighed> weighed, List<Reason> reasons) {
    int best = 0;
    Weighed ref = null;
    Weighed counter = null;
    for (int i = -1; i < weighed.size(); i++) {
      Weighed left = i < 0 ? null : weighed.get(i);
      if (left != null && left.ref < least) {
        continue;
      }
      for (int j = -1; j < weighed.size(); j++) {
        Weighed right = j < 0 ? null : weighed.get(j);
        boolean fits =
            right == null
                || right.counter >= least && (left == null || !left.code.equals(right.code));
        int sum = (left == null ? 0 : left.ref) + (right == null || !fits ? 0 : right.counter);
        if (fits && sum > best) {
          best = sum;
          ref = left;
          counter = right;
        }
      }
    }
    note(scene, ref, ref == null ? 0 : ref.ref, reasons);
    note(scene, counter, counter == null ? 0 : counter.counter, reasons);
    return new Sides(ref == null ? null : ref.code, counter == null ? null : counter.code);
  }

  private static void note(Scene scene, @Nullable Weighed area, int weight, List<Reason> reasons) {
    if (area != null) {
      int start = scene.tokens.start(area.area.from());
      int end = scene.tokens.end(area.area.to() - 1);
      reasons.add(new Reason("area." + area.code, weight, new Span(start, end)));
    }
  }
}
