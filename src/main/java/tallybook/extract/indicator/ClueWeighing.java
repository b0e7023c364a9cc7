package tallybook.extract.indicator;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.catalogue.UnitKind;
import tallybook.extract.bound.Candidate;
import tallybook.extract.product.Goods;
import tallybook.extract.product.Moves;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.CountPairs;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Needs;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.extract.word.Weights;
import tallybook.extract.word.Wording;
import tallybook.mention.passage.Reason;
import tallybook.mention.quantity.Quantity;

/** Weighs how surely words of a figure's own sentence mean its indicator: the nearer the more. */
public final class ClueWeighing {
  private static final int LONGEST_PHRASE = 5;
  private static final int LONGEST_WHOLE = 8;
  private static final int WEAK = 4;

  private final int after;
  private final int afterOf;
  private final int before;
  private final int beforeCount;
  private final int verbBefore;
  private final int verbAfter;
  private final int late;
  private final int explained;
  private final int perToken;
  private final int perClause;
  private final int perFigure;
  private final int joined;
  private final Doubts doubts;

  ClueWeighing(Weights weights) {
    after = weights.of("clue.after");
    afterOf = weights.of("clue.after.of");
    before = weights.of("clue.before");
    beforeCount = weights.of("clue.before.count");
    verbBefore = weights.of("verb.before");
    verbAfter = weights.of("verb.after");
    late = weights.of("clue.late");
    explained = weights.of("clue.explained");
    perToken = weights.of("gap.token");
    perClause = weights.of("gap.clause");
    perFigure = weights.of("gap.figure");
    joined = weights.of("clue.joined");
    doubts = new Doubts(weights);
  }

  /** The candidate that a clue of its sentence makes of a figure; null where it can be none. */
  @Nullable Candidate weigh(Scene scene, int index, Clue clue) {
    Quantity quantity = scene.quantity(index);
    boolean isAfter = clue.to() > quantity.to();
    Wording.Place place = clue.wording().place();
    boolean elsewhere = place == Wording.Place.TOPIC || place == Wording.Place.PEOPLE;
    if (elsewhere || !Needs.areMet(scene, scene.sentenceOf(quantity), clue)) {
      return null;
    }
    if (isAfter && Needs.tellsWho(scene, quantity, clue) || Needs.isOfOther(scene, clue)) {
      return null;
    }
    boolean them = quantity.isPercent() && Counted.isOfThem(scene, quantity);
    if (them && !clue.wording().kinds().contains(UnitKind.COUNT)) {
      return null;
    }
    if (Needs.lacksPeople(scene, quantity, clue, scene.sentenceOf(quantity))) {
      return null;
    }
    boolean pronoun = Counted.isSmall(quantity) && Counted.isDefinite(scene, quantity);
    boolean outOf = quantity.isCount() && Counted.isOutOf(scene, index);
    if ((pronoun || outOf || Counted.isOne(quantity)) && !isNext(scene, quantity, clue)) {
      return null;
    }
    Candidate candidate =
        isAfter ? weighAfter(scene, index, clue) : weighBefore(scene, index, clue);
    return candidate == null ? null : doubts.of(scene, quantity, candidate);
  }

  /** "the two agreements", "one joint venture": the thing counted stands next to a small number. */
  private static boolean isNext(Scene scene, Quantity quantity, Clue clue) {
    return clue.from() >= quantity.to()
        && clue.from() - quantity.to() <= 1
        && !Phrase.joinsByOf(scene, quantity.to());
  }

  private @Nullable Candidate weighAfter(Scene scene, int index, Clue clue) {
    Quantity quantity = scene.quantity(index);
    int led = Math.max(CountPairs.led(scene, index), Moves.noun(scene, quantity));
    int start = Math.max(led, Math.min(quantity.right(), clue.from()));
    int gap = Math.max(0, clue.from() - start);
    int end = scene.segmentTo(index);
    boolean count = quantity.isCount();
    Wording wording = clue.wording();
    if (wording.place() == Wording.Place.LEAD) {
      return null;
    }
    if (isOfWhat(scene, quantity, clue)) {
      return made(scene, clue, "clue.after.of", afterOf, -perToken * gap);
    }
    if (wording.isVerb()) {
      boolean near =
          clue.from() < end
              && !Phrase.isAnd(scene, start)
              && gap <= LONGEST_PHRASE
              && !Phrase.hasStop(scene, start, clue.from())
              && (!count || Counted.isOfPeople(scene, quantity, clue.from()));
      boolean people = quantity.isPercent() && wording.indicator().ofPeople();
      int words = clue.from() - Counted.afterOfThem(scene, start);
      int penalty = -perToken * words - (people ? perFigure : 0);
      return near ? made(scene, clue, "verb.after", verbAfter, penalty) : null;
    }
    boolean whole = quantity.isPercent() && scene.marks().linkAt(quantity.right()) == Link.OF;
    boolean phrase =
        gap <= (whole ? LONGEST_WHOLE : LONGEST_PHRASE)
            && Phrase.isPhrase(scene, start, clue.from(), count);
    if (phrase) {
      boolean purpose = !count && Phrase.isFor(scene, start);
      if (purpose && wording.weight() <= WEAK && hasMoneyVerb(scene, quantity, clue)) {
        return made(scene, clue, "clue.late", late, -perToken * gap);
      }
      boolean of = !count && Phrase.joinsByOf(scene, start) && !purpose;
      return made(
          scene,
          clue,
          of ? "clue.after.of" : "clue.after",
          of ? afterOf : after,
          -2 * perToken * gap);
    }
    if ((opens(scene, quantity) || Phrase.isFronted(scene, quantity, clue.from()))
        && scene.figuresBetween(quantity.to(), clue.from()) == 0) {
      return made(scene, clue, "clue.explained", explained, -perToken * Math.min(gap, 15));
    }
    if (count || wording.isCounted() && !quantity.isMoney()) {
      return null;
    }
    int figures = scene.figuresBetween(quantity.to(), clue.from());
    return made(
        scene, clue, "clue.late", late, -perToken * Math.min(gap, 15) - perFigure * figures);
  }

  /** "It lent $349 million for an expressway": what money before it is, not what it is for. */
  private static boolean hasMoneyVerb(Scene scene, Quantity quantity, Clue clue) {
    for (Clue other : scene.cluesOf(scene.sentenceOf(quantity))) {
      if (other.wording().isVerb()
          && other.to() <= quantity.left()
          && quantity.left() - other.to() <= LONGEST_PHRASE
          && !other.wording().indicator().equals(clue.wording().indicator())
          && other.wording().accepts(quantity.kind())) {
        return true;
      }
    }
    return false;
  }

  /** "5,400 – that is the number of companies": a number and a dash before its explanation. */
  private static boolean opens(Scene scene, Quantity quantity) {
    int token = quantity.right();
    int from = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    boolean dash =
        scene.tokens().isDash(token)
            && !scene.tokens().isGlued(token)
            && !scene.tokens().isGlued(token + 1);
    return dash && quantity.left() - from <= 1;
  }

  /** "84 percent of what the country bought", "11 percent of the oil that Norway imports". */
  private static boolean isOfWhat(Scene scene, Quantity quantity, Clue clue) {
    int right = quantity.right();
    boolean directed = clue.wording().indicator().roles() == Indicator.Roles.DIRECTED;
    boolean acts = clue.wording().isVerb() || directed && scene.endsArea(clue.from());
    return quantity.isPercent()
        && acts
        && (scene.marks().mayTell(Cue.WHAT, right, right + 1)
            || new Goods(scene).rightAfter(right, clue.from()) >= 0)
        && clue.from() - right <= LONGEST_WHOLE
        && !Phrase.hasStop(scene, right, clue.from());
  }

  private @Nullable Candidate weighBefore(Scene scene, int index, Clue clue) {
    Quantity quantity = scene.quantity(index);
    int past = Phrase.afterAside(scene, clue.to(), quantity.left());
    int gap = quantity.left() - past;
    int clauses = past > clue.to() ? 0 : scene.passage().clauseOf(quantity.from()) - clue.clause();
    int figures = scene.figuresBetween(clue.to(), quantity.left());
    int penalty =
        -perToken * Math.min(Math.max(gap, 0), 15)
            - perClause * Math.min(clauses, 3)
            - perFigure * Math.min(figures, 3);
    Wording wording = clue.wording();
    if (wording.isVerb()) {
      int amounts = scene.marks().afterCue(Cue.IS, clue.from());
      if (amounts >= clue.to() && amounts - clue.from() > 1) {
        return null;
      }
      boolean apart =
          quantity.isCount()
              && (gap > LONGEST_PHRASE
                  || figures > 0
                  || scene.marks().hasSign(',', clue.to(), quantity.left())
                      && !CountLabels.isLabel(scene, clue, quantity));
      boolean others =
          quantity.isCount()
              && (wording.indicator().ofPeople()
                  ? Counted.hasOwnNoun(scene, quantity) && !Counted.countsPeople(scene, quantity)
                  : Counted.hasOwnNoun(scene, quantity)
                      || Counted.namesPeople(scene, quantity.right(), quantity.right() + 1));
      return apart || others ? null : made(scene, clue, "verb.before", verbBefore, penalty);
    }
    if (quantity.isCount()) {
      if (CountLabels.isOfAll(scene, clue, quantity)) {
        return made(scene, clue, "clue.before.count", beforeCount, 0);
      }
      if (figures > 0 && !CountLabels.isRate(scene, quantity)
          || Counted.hasOwnNoun(scene, quantity)
              && !CountLabels.isOfItsPeople(scene, clue, quantity)
          || !Phrase.leadsTo(scene, clue.to(), quantity)
              && !CountLabels.isRate(scene, quantity)
              && !CountPairs.isStretch(scene, index)
              && !CountLabels.isOf(scene, clue, quantity)
              && !CountLabels.isOfThem(scene, clue, quantity)) {
        return null;
      }
      return CountLabels.isLabel(scene, clue, quantity)
          ? made(scene, clue, "clue.before.count", beforeCount + joined, 0)
          : made(scene, clue, "clue.before.count", beforeCount, penalty);
    }
    if (wording.isCounted() && !quantity.isMoney() && figures == 0 && !quantity.isRatio()) {
      return null;
    }
    int last = gap == 1 ? clue.to() : clue.to() - 1;
    if (gap <= 1 && gap >= 0 && !quantity.isRatio() && scene.marks().linkAt(last) == Link.OF) {
      return made(scene, clue, "clue.after.of", afterOf, 0);
    }
    int weight = before + (figures == 0 && clauses == 0 ? joined : 0);
    int aside = Subjects.areOthers(scene, clue, quantity) ? 3 * perFigure : 0;
    return made(scene, clue, "clue.before", weight, penalty - aside);
  }

  static Candidate made(Scene scene, Clue clue, String code, int weight, int penalty) {
    var span = scene.tokens().span(clue.from(), clue.to());
    var reasons = new ArrayList<Reason>();
    reasons.add(new Reason(code, weight, span));
    if (penalty != 0) {
      reasons.add(new Reason("gap.token", penalty, span));
    }
    reasons.add(new Reason("wording", clue.wording().weight(), span));
    return new Candidate(clue, null, weight + penalty + clue.wording().weight(), reasons);
  }
}
