package tallybook.extract.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Weights;
import tallybook.mention.quantity.Quantity;

/**
 * Finds the indicators that a figure may belong to, the likeliest first. Words before and after it
 * in its sentence speak for theirs, the nearer the more; a figure without words of its own carries
 * on the indicator of the one before.
 */
public final class IndicatorChoice {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt((Candidate c) -> -c.score()).thenComparingInt(c -> c.clue().from());

  private final ClueWeighing weighing;
  private final Doubts doubts;
  private final Carrying carrying;
  private final Spoken spoken;
  private final OtherMeasures others;
  private final PeopleAbroad abroad;
  private final Worth worth;
  private final GoodsLabels labels;
  private final int least;
  private final int zip;

  public IndicatorChoice(Weights weights) {
    labels = new GoodsLabels(weights);
    weighing = new ClueWeighing(weights);
    doubts = new Doubts(weights);
    spoken = new Spoken(weights);
    carrying = new Carrying(weights, spoken);
    others = new OtherMeasures(weights);
    abroad = new PeopleAbroad(weights);
    worth = new Worth(weights);
    least = weights.of("least");
    zip = weights.of("zip");
  }

  /** The candidates of a figure, best first; of two equal ones that whose words come first. */
  public List<Candidate> candidates(Scene scene, int index, List<Bound> earlier) {
    var found = new ArrayList<Candidate>();
    Quantity quantity = scene.quantity(index);
    int sentence = scene.sentenceOf(quantity);
    for (Clue clue : scene.cluesOf(sentence)) {
      if (clue.wording().accepts(quantity.kind()) && isOutside(clue, quantity)) {
        Candidate candidate = weighing.weigh(scene, index, clue);
        if (candidate != null) {
          found.add(candidate);
        }
      }
    }
    Candidate valued = worth.of(scene, index, earlier);
    if (valued != null) {
      found.add(doubts.of(scene, quantity, valued));
    }
    Candidate moved = labels.of(scene, index);
    if (moved != null) {
      found.add(moved);
    }
    zip(scene, index, found);
    carrying.carried(scene, index, earlier, found);
    found.replaceAll(
        candidate -> candidate.from() == null ? candidate : doubts.of(scene, quantity, candidate));
    if (!isEnough(found)) {
      spoken.candidates(scene, index, found);
      Candidate people = abroad.of(scene, index);
      if (people != null) {
        found.add(people);
      }
    }
    others.doubt(scene, index, found);
    found.sort(BEST_FIRST);
    return found;
  }

  private boolean isEnough(List<Candidate> found) {
    for (Candidate candidate : found) {
      if (candidate.score() >= least) {
        return true;
      }
    }
    return false;
  }

  /** "Exports and imports were 2.2 and 1.7, respectively": the first of the first. */
  private void zip(Scene scene, int index, List<Candidate> found) {
    Quantity quantity = scene.quantity(index);
    int sentence = scene.sentenceOf(quantity);
    int at = scene.respectively(sentence);
    if (at < 0) {
      return;
    }
    List<Integer> figures = scene.figuresOf(sentence);
    var heads = new ArrayList<Integer>();
    for (Clue clue : scene.cluesOf(sentence)) {
      boolean leads = clue.to() <= scene.quantity(figures.get(0)).left();
      if (leads && clue.wording().accepts(quantity.kind()) && !heads.contains(clue.from())) {
        heads.add(clue.from());
      }
    }
    int place = figures.indexOf(index);
    if (heads.size() == figures.size() && place >= 0) {
      var span = scene.tokens().span(at, at + 1);
      found.replaceAll(
          candidate ->
              candidate.clue().from() == heads.get(place)
                  ? candidate.minus("zip", -zip, span)
                  : candidate);
    }
  }

  /** "tonnes of cargo" begins inside "3 million tonnes" and goes on after it. */
  private static boolean isOutside(Clue clue, Quantity quantity) {
    boolean reaches = clue.from() > quantity.from() && clue.to() > quantity.to();
    return clue.to() <= quantity.from() || clue.from() >= quantity.to() || reaches;
  }
}
