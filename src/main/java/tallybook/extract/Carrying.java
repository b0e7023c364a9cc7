package tallybook.extract;

import java.util.ArrayList;
import java.util.List;
import tallybook.mention.Quantity;
import tallybook.mention.Reason;

/**
 * Finds indicators for figures without words of their own: that of the figure before, or what the
 * sentence before, its question or its heading speaks of.
 */
final class Carrying {
  private final ClueWeighing weighing;
  private final int carry;
  private final int carryFar;
  private final int carryAnaphor;
  private final int carryList;
  private final int previous;
  private final int previousAsked;
  private final int perClause;
  private final int perFigure;

  Carrying(Weights weights, ClueWeighing weighing) {
    this.weighing = weighing;
    carry = weights.of("carry");
    carryFar = weights.of("carry.far");
    carryAnaphor = weights.of("carry.anaphor");
    carryList = weights.of("carry.list");
    previous = weights.of("clue.previous");
    previousAsked = weights.of("clue.asked");
    perClause = weights.of("gap.clause");
    perFigure = weights.of("gap.figure");
  }

  /** The indicator of the last figure that may have it in common. */
  void carried(Scene scene, int index, List<Bound> earlier, List<Candidate> found) {
    Quantity quantity = scene.quantities.get(index);
    if (Counted.isCount(quantity) && !Counted.isBare(scene, index)) {
      return;
    }
    int sentence = scene.sentenceOf(quantity);
    int steps = 0;
    for (int i = earlier.size() - 1; i >= 0 && steps < 4; i--, steps++) {
      Bound bound = earlier.get(i);
      int back = sentence - scene.sentenceOf(bound.quantity());
      if (back > 2) {
        return;
      }
      if (IndicatorChoice.accepts(bound.wording(), quantity.kind())) {
        found.add(carriedFrom(scene, quantity, bound, back, steps));
        return;
      }
    }
  }

  /** What the sentence before, or the heading, speaks of without a figure of its own. */
  void previous(Scene scene, int index, List<Candidate> found) {
    Quantity quantity = scene.quantities.get(index);
    if (Counted.isCount(quantity) && !Counted.isBare(scene, index)) {
      return;
    }
    int sentence = scene.sentenceOf(quantity);
    for (int back = 1; back <= 2 && sentence - back >= 0; back++) {
      int earlier = sentence - back;
      boolean asks = scene.isQuestion(earlier) || scene.isHeading(earlier);
      if (back > 1 && !asks) {
        continue;
      }
      int from = scene.passage.sentenceFrom(sentence);
      boolean anaphor = scene.has(Cue.ANAPHOR, from, quantity.left());
      for (Clue clue : scene.cluesOf(earlier)) {
        if (IndicatorChoice.accepts(clue.wording(), quantity.kind())
            && ClueWeighing.needsMet(scene, earlier, clue)) {
          int more = (asks ? previousAsked : 0) + (anaphor ? carryAnaphor : 0);
          found.add(
              weighing.doubted(
                  scene,
                  quantity,
                  ClueWeighing.made(scene, clue, "clue.previous", previous + more, 0)));
        }
      }
    }
  }

  private Candidate carriedFrom(Scene scene, Quantity quantity, Bound bound, int back, int steps) {
    var span = bound.quantity().span();
    var reasons = new ArrayList<Reason>();
    int score = back == 0 ? carry : carryFar;
    reasons.add(new Reason(back == 0 ? "carry" : "carry.far", score, span));
    int sentence = scene.sentenceOf(quantity);
    if (back > 0 && scene.has(Cue.ANAPHOR, scene.passage.sentenceFrom(sentence), quantity.left())) {
      reasons.add(new Reason("carry.anaphor", carryAnaphor, span));
      score += carryAnaphor;
    }
    if (back > 0 && scene.isListed(quantity)) {
      reasons.add(new Reason("carry.list", carryList, span));
      score += carryList;
    }
    if (back > 1) {
      reasons.add(new Reason("gap.clause", -perClause, span));
      score -= perClause;
    }
    if (steps > 0) {
      reasons.add(new Reason("gap.figure", -perFigure * steps, span));
      score -= perFigure * steps;
    }
    return new Candidate(bound.candidate().clue(), bound, score, reasons);
  }
}
