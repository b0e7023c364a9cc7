package tallybook.extract.indicator;

import java.util.ArrayList;
import java.util.List;
import tallybook.catalogue.Indicator;
import tallybook.catalogue.UnitKind;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.ShortSentences;
import tallybook.extract.sides.Ranking;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Weights;
import tallybook.extract.word.Wording;
import tallybook.mention.passage.Reason;
import tallybook.mention.quantity.Quantity;
import tallybook.mention.quantity.Quantity.Shape;
import tallybook.observation.Transformation;

/** Finds indicators for figures without words of their own: that of a figure before. */
public final class Carrying {
  private final int carry;
  private final int carryFar;
  private final int carryAnaphor;
  private final int carryList;
  private final int carryUnit;
  private final int carryAlone;
  private final int carryRanked;
  private final int perClause;
  private final int perFigure;
  private final int least;
  private final Spoken spoken;

  Carrying(Weights weights, Spoken spoken) {
    this.spoken = spoken;
    carry = weights.of("carry");
    carryFar = weights.of("carry.far");
    carryAnaphor = weights.of("carry.anaphor");
    carryList = weights.of("carry.list");
    carryUnit = weights.of("carry.unit");
    carryAlone = weights.of("carry.alone");
    carryRanked = weights.of("carry.ranked");
    perClause = weights.of("gap.clause");
    perFigure = weights.of("gap.figure");
    least = weights.of("least");
  }

  /** The indicator of the last figure that may have it in common. */
  void carried(Scene scene, int index, List<Bound> earlier, List<Candidate> found) {
    Quantity quantity = scene.quantity(index);
    int sentence = scene.sentenceOf(quantity);
    int question = scene.questions().of(sentence);
    boolean whole = TradeWhole.isMeant(scene, index);
    int steps = 0;
    for (int i = earlier.size() - 1; i >= 0 && steps < 4; i--, steps++) {
      Bound bound = ofItsUnit(scene, quantity, earlier, i);
      int at = scene.sentenceOf(bound.quantity());
      if (isHeaded(scene, at, sentence)) {
        return;
      }
      boolean across = question >= 0 && at < scene.questions().from(sentence);
      boolean next = !across && at == ShortSentences.before(scene, sentence);
      int back = across ? scene.questions().from(sentence) - at : next ? 1 : sentence - at;
      boolean crossed =
          !across
              && back == 2
              && !whole
              && !isBrokenDown(scene, sentence)
              && scene.names(ShortSentences.before(scene, sentence))
              && !Ranking.goesOn(scene, index, bound);
      if (back > 2 || crossed || across && scene.names(question)) {
        return;
      }
      if (whole && back > 0 && TradeWhole.hasPart(scene, index, earlier, i)) {
        steps--;
        continue;
      }
      if ((!across || bound.indicator().temporal().isOfPeriod() || !quantity.isRatio())
          && (bound.wording().accepts(quantity.kind())
              || back == 0 && isGrowing(scene, quantity, bound))
          && !(back > 0 && TradeWhole.isSaidOf(scene, earlier, i))
          && mayGoOn(scene, index, bound)) {
        Clue clue = bound.candidate().clue();
        found.add(carriedFrom(scene, index, bound, clue, back, steps, found));
        return;
      }
      if (back == 0 && quantity.isRatio() && !bound.indicator().hasRatios()) {
        return;
      }
      Clue counted = Worth.counted(scene, quantity, bound);
      if (counted != null) {
        found.add(carriedFrom(scene, index, bound, counted, back, steps, found));
        return;
      }
    }
  }

  /**
   * A figure before; of a ratio in another sentence, the one that it is told of: "the Dutch came
   * first with $96 million, a share of 29 percent. The Turks followed with $61 million".
   */
  private static Bound ofItsUnit(Scene scene, Quantity quantity, List<Bound> earlier, int at) {
    Bound bound = earlier.get(at);
    int sentence = scene.sentenceOf(bound.quantity());
    if (at == 0 || quantity.isRatio() || !bound.quantity().isRatio()) {
      return bound;
    }
    Bound other = earlier.get(at - 1);
    boolean told =
        sentence != scene.sentenceOf(quantity)
            && sentence == scene.sentenceOf(other.quantity())
            && bound.candidate().from() == other
            && other.quantity().unit().equals(quantity.unit());
    return told ? other : bound;
  }

  /** "By countries, the Dutch came first": the whole stands before whatever is between. */
  private static boolean isBrokenDown(Scene scene, int sentence) {
    return scene
        .marks()
        .mayTell(
            Cue.BREAKDOWN,
            scene.passage().sentenceFrom(sentence),
            scene.passage().sentenceFrom(sentence) + 1);
  }

  /** "Goods worth $119 billion came, an increase of 8 percent": of what only money is told. */
  private static boolean isGrowing(Scene scene, Quantity quantity, Bound bound) {
    Cue rise = scene.marks().cueEnding(quantity.left());
    return quantity.isRatio()
        && bound.quantity().isMoney()
        && bound.indicator().temporal().isOfPeriod()
        && (rise == Cue.RISE || rise == Cue.FALL);
  }

  /** Whether a heading between two sentences names what the later one is about. */
  private static boolean isHeaded(Scene scene, int earlier, int later) {
    for (int between = earlier + 1; between < later; between++) {
      if (scene.isHeading(between) && scene.names(between)) {
        return true;
      }
    }
    return false;
  }

  /** A count goes on where it has no noun of its own, or where people are counted in both. */
  private static boolean mayGoOn(Scene scene, int index, Bound bound) {
    boolean counts = bound.quantity().isCount();
    boolean other = scene.quantity(index).isCount() && !counts;
    if (other && !bound.quantity().isRatio() || CountsApart.areOfOtherThings(scene, index, bound)) {
      return false;
    }
    return isOf(scene, index, bound.wording(), counts) && !isOfOthers(scene, index, bound);
  }

  /**
   * "2,600 jobs. The office counts 1,870 Kenyans": people are told of who are not those of the
   * figure before.
   */
  private static boolean isOfOthers(Scene scene, int index, Bound bound) {
    Quantity quantity = scene.quantity(index);
    int sentence = scene.sentenceOf(quantity);
    if (!quantity.isCount() || sentence == scene.sentenceOf(bound.quantity())) {
      return false;
    }
    boolean jobs = bound.indicator().counts() == Indicator.Counts.POSTS;
    return jobs && Counted.isDemonym(scene, quantity.right());
  }

  /**
   * Whether a figure may be of what other words mean: a count has no noun of its own, or names
   * people by their economy where the words count people.
   */
  static boolean isOf(Scene scene, int index, Wording wording, boolean counts) {
    Quantity quantity = scene.quantity(index);
    return !quantity.isCount()
        || Counted.isBare(scene, index)
            && (wording.indicator().ofPeople() || !CountsApart.areOfNamed(scene, quantity))
        || counts
            && wording.indicator().ofPeople()
            && !Counted.isSmall(quantity)
            && Counted.isDemonym(scene, quantity.right());
  }

  /** Whether a verb of the sentence is enough by itself. */
  private boolean isSure(List<Candidate> found) {
    for (Candidate candidate : found) {
      Wording wording = candidate.clue().wording();
      if (wording.isVerb() && wording.weight() > 0 && candidate.score() >= least) {
        return true;
      }
    }
    return false;
  }

  /** What speaks for going on after a question that names nothing: "And this year?" */
  private int answered(Scene scene, Quantity quantity, int sentence) {
    int question = scene.questions().of(sentence);
    boolean near =
        question >= 0
            && (scene.questions().isAbove(sentence) || scene.questions().depth(sentence) == 0);
    boolean factor = quantity.kind() == UnitKind.FACTOR || quantity.shape() == Shape.FRACTION;
    return near && !factor && !scene.names(question) ? spoken.asked(scene, sentence) : 0;
  }

  /** Whether two figures of one paragraph are in the same unit; of percentages, two shares. */
  private static boolean isAlike(Scene scene, Quantity quantity, Bound bound) {
    boolean share = bound.measure().transformation() == Transformation.SHARE;
    boolean money = bound.quantity().isMoney();
    if (quantity.isRatio() && !share && !money || quantity.shape() == Shape.FRACTION) {
      return false;
    }
    boolean growth = quantity.isPercent() && bound.indicator().roles() == Indicator.Roles.SINGLE;
    return (growth || quantity.unit().equals(bound.quantity().unit()))
        && scene
            .passage()
            .areInLine(scene.sentenceOf(quantity), scene.sentenceOf(bound.quantity()));
  }

  private Candidate carriedFrom(
      Scene scene, int index, Bound bound, Clue clue, int back, int steps, List<Candidate> found) {
    Quantity quantity = scene.quantity(index);
    var span = bound.quantity().span();
    var reasons = new ArrayList<Reason>();
    int score = back == 0 ? carry : carryFar;
    reasons.add(new Reason(back == 0 ? "carry" : "carry.far", score, span));
    boolean pair = back > 0 && TradeWhole.isMeant(scene, index);
    if (pair
        || (back > 0
            ? Anaphor.pointsBack(scene, quantity) && !OwnWords.lead(scene, quantity)
            : Anaphor.isMore(scene, quantity))) {
      reasons.add(new Reason("carry.anaphor", carryAnaphor, span));
      score += carryAnaphor;
    }
    int sentence = scene.sentenceOf(quantity);
    int answer = back > 0 ? answered(scene, quantity, sentence) : 0;
    if (answer > 0) {
      reasons.add(new Reason("clue.asked", answer, span));
      score += answer;
    }
    if (back > 0 && scene.isListed(quantity)) {
      reasons.add(new Reason("carry.list", carryList, span));
      score += carryList;
    }
    boolean named = OwnWords.nameByVerb(scene, quantity);
    if (named && (back == 0 || isSure(found))) {
      reasons.add(new Reason("gap.clause", -perClause, span));
      score -= perClause;
    }
    boolean shares = !quantity.isCount() && quantity.doubt() == Quantity.Doubt.UNIT_SHARED;
    if (back > 0 && !named && shares) {
      reasons.add(new Reason("carry.unit", carryUnit, span));
      score += carryUnit;
    }
    if (back == 1 && isAlike(scene, quantity, bound) && !OwnWords.name(scene, quantity)) {
      reasons.add(new Reason("carry.alone", carryAlone, span));
      score += carryAlone;
    }
    if (back > 0 && Ranking.goesOn(scene, index, bound)) {
      reasons.add(new Reason("carry.ranked", carryRanked, span));
      score += carryRanked;
    }
    if (back > 1) {
      reasons.add(new Reason("gap.clause", -perClause, span));
      score -= perClause;
    }
    if (OwnWords.tellPart(scene, index, bound)) {
      reasons.add(new Reason("gap.clause", -3 * perClause, span));
      score -= 3 * perClause;
    }
    if (steps > 0) {
      reasons.add(new Reason("gap.figure", -perFigure * steps, span));
      score -= perFigure * steps;
    }
    return new Candidate(clue, bound, score, reasons);
  }
}
