package tallybook.extract.indicator;

import java.util.List;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Candidate;
import tallybook.extract.product.Moves;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.extract.word.Weights;
import tallybook.mention.quantity.Quantity;

/** Takes off where a figure stands beside a word for a measure that no indicator is: wages. */
public final class OtherMeasures {
  /** The weight of words that hardly mean their indicator by themselves: "school". */
  private static final int WEAK = 4;

  private static final int REACH = 7;
  private static final int GOVERNED = 3;

  /** What only a percentage is of: a share in a firm. */
  private static final String PERCENT = "percent";

  private final int weight;

  OtherMeasures(Weights weights) {
    weight = weights.of("other");
  }

  /** Doubts the candidates that such a word stands nearer to the figure than their own. */
  void doubt(Scene scene, int index, List<Candidate> found) {
    Quantity quantity = scene.quantity(index);
    int before = last(scene, quantity, scene.segmentFrom(index));
    int after = first(scene, quantity, scene.segmentTo(index));
    int moved = Moves.noun(scene, quantity);
    if (moved >= 0 && scene.matches().at(moved, scene.words().others()) >= 0) {
      found.clear();
      return;
    }
    if (moved >= 0 && Moves.isUnknown(scene, moved)) {
      var span = scene.tokens().span(moved, moved + 1);
      found.replaceAll(candidate -> candidate.minus("other", weight, span));
      return;
    }
    if (before < 0 && after < 0) {
      return;
    }
    found.replaceAll(
        candidate -> {
          int at = beside(scene, quantity, candidate, before, after);
          if (at < 0) {
            return candidate;
          }
          var span = scene.tokens().span(at, end(scene, at));
          boolean sure =
              at >= quantity.right()
                  ? at == quantity.right() || moves(scene, quantity.right(), at)
                  : governing(scene, candidate.clue()) == at;
          return candidate.minus("other", sure ? 2 * weight : weight, span);
        });
  }

  private static int end(Scene scene, int other) {
    return scene.matches().to(scene.matches().at(other, scene.words().others()));
  }

  private static int beside(
      Scene scene, Quantity quantity, Candidate candidate, int before, int after) {
    Clue clue = candidate.clue();
    boolean own =
        candidate.from() == null
            && scene.passage().sentenceOf(clue.from()) == scene.sentenceOf(quantity);
    boolean costs =
        clue.wording().needs() == Cue.PROJECT
            || clue.wording().weight() <= WEAK
                && clue.wording().indicator().temporal() == Indicator.Temporal.EVENT;
    boolean leads = own && !costs && clue.to() <= quantity.from();
    boolean follows = own && clue.from() >= quantity.to();
    boolean part = after >= 0 && clue.from() >= after && clue.to() <= end(scene, after);
    if (after >= 0 && (part || !(follows && clue.from() <= after))) {
      return after;
    }
    int head = leads ? governing(scene, clue) : -1;
    if (head >= 0) {
      return head;
    }
    return before >= 0 && !(leads && clue.from() >= before) && !follows ? before : -1;
  }

  /**
   * Where a word for such a measure has the clue for its object, "the tariff on imports"; or -1.
   */
  private static int governing(Scene scene, Clue clue) {
    int subject =
        clue.wording().isVerb() ? scene.matches().before(clue.from(), scene.words().others()) : -1;
    if (subject >= 0) {
      return scene.matches().from(subject);
    }
    for (int token = clue.from() - 1; token >= clue.from() - GOVERNED; token--) {
      Link link = scene.marks().linkAt(token);
      if (link == Link.ON || link == Link.OF || link == Link.FOR) {
        int match =
            Math.max(
                scene.matches().before(token, scene.words().others()),
                scene.matches().before(token + 1, scene.words().others()));
        return match < 0 ? -1 : scene.matches().from(match);
      }
    }
    return -1;
  }

  /** Whether what moves is such a measure: "a 75 percent reduction in port charges". */
  private static boolean moves(Scene scene, int from, int other) {
    boolean moved =
        scene.marks().has(Cue.RISE, from, other) || scene.marks().has(Cue.FALL, from, other);
    return moved && scene.marks().linkAt(from + 1) == Link.IN
        || moved && scene.marks().linkAt(from + 1) == Link.OF;
  }

  private static int last(Scene scene, Quantity quantity, int from) {
    for (int token = quantity.left() - 1; token >= from; token--) {
      if (isOther(scene, quantity, token)) {
        return token;
      }
    }
    return -1;
  }

  /** In the phrase that follows the figure. */
  private static int first(Scene scene, Quantity quantity, int to) {
    int from = quantity.right();
    for (int token = from; token < Math.min(to, from + REACH); token++) {
      if (isOther(scene, quantity, token)) {
        return token;
      }
      if (Phrase.hasStop(scene, token, token + 1)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isOther(Scene scene, Quantity quantity, int token) {
    int match = scene.matches().at(token, scene.words().others());
    return match >= 0
        && (quantity.isPercent() || !scene.words().isOf(scene.matches(), match, PERCENT));
  }
}
