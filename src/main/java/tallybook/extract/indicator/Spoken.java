package tallybook.extract.indicator;

import java.util.List;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Needs;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.ShortSentences;
import tallybook.extract.word.Weights;
import tallybook.extract.word.Wording;
import tallybook.mention.quantity.Quantity;

/**
 * Finds indicators for figures without words of their own: what the sentence before, the question
 * or the heading speaks of.
 */
public final class Spoken {
  private final Doubts doubts;
  private final int previous;
  private final int previousAsked;
  private final int previousMany;
  private final int perSentence;
  private final int carryAnaphor;
  private final int sum;

  Spoken(Weights weights) {
    doubts = new Doubts(weights);
    previous = weights.of("clue.previous");
    previousAsked = weights.of("clue.asked");
    previousMany = weights.of("clue.many");
    perSentence = weights.of("gap.answer");
    carryAnaphor = weights.of("carry.anaphor");
    sum = weights.of("clue.sum");
  }

  /** What the sentence before, or the heading, speaks of without a figure of its own. */
  void candidates(Scene scene, int index, List<Candidate> found) {
    int sentence = scene.sentenceOf(index);
    if (isLabelled(scene, scene.quantity(index))) {
      return;
    }
    int question = scene.questions().of(sentence);
    int earlier = ShortSentences.before(scene, sentence);
    for (int back = 1;
        back <= 2 && earlier >= 0;
        back++, earlier = ShortSentences.before(scene, earlier)) {
      boolean asks = scene.isQuestion(earlier) || scene.isHeading(earlier);
      if (earlier != question && (back == 1 || asks)) {
        named(scene, index, earlier, asks ? previousAsked : 0, found);
      }
    }
    if (question >= 0) {
      named(scene, index, question, asked(scene, sentence), found);
    }
    int label = ShortSentences.label(scene, sentence);
    if (label >= 0) {
      named(scene, index, label, previousAsked, found);
    }
  }

  /** "Loans signed: 10": a label of its own names what no indicator counts. */
  private static boolean isLabelled(Scene scene, Quantity quantity) {
    int sign = quantity.left() - 1;
    boolean label = quantity.isCount() && scene.tokens().isSign(sign, ':');
    for (Clue clue : scene.cluesOf(scene.sentenceOf(quantity))) {
      if (label
          && clue.to() <= sign
          && clue.wording().weight() > 0
          && scene.figuresBetween(clue.to(), sign) == 0
          && !clue.wording().accepts(quantity.kind())) {
        return true;
      }
    }
    return false;
  }

  /** What an answer owes to its question: less with each sentence of it. */
  int asked(Scene scene, int sentence) {
    return Math.max(0, previousAsked - perSentence * scene.questions().depth(sentence));
  }

  /** What another sentence names that the figure may be of. */
  private void named(Scene scene, int index, int other, int asks, List<Candidate> found) {
    Quantity quantity = scene.quantity(index);
    int more =
        asks
            + (Counted.isSum(scene, quantity) ? sum : 0)
            + (Anaphor.pointsBack(scene, quantity) ? carryAnaphor : 0);
    for (Clue clue : scene.cluesOf(other)) {
      boolean heads = asks > 0 || clue.wording().place() != Wording.Place.TOPIC;
      if (heads
          && clue.wording().place() != Wording.Place.PEOPLE
          && clue.wording().accepts(quantity.kind())
          && scene.needsMet(other, clue)
          && !Needs.lacksPeople(scene, quantity, clue, other)
          && Carrying.isOf(scene, index, clue.wording(), true)) {
        int asked = asks > 0 && Asking.isAskedFor(scene, clue) ? previousMany : 0;
        found.add(
            doubts.of(
                scene,
                quantity,
                ClueWeighing.made(scene, clue, "clue.previous", previous + more + asked, 0)));
      }
    }
  }
}
