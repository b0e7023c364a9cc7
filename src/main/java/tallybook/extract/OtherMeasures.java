package tallybook.extract;

import java.util.List;
import tallybook.article.Span;
import tallybook.mention.Quantity;

/** Takes off where a figure stands beside a word for a measure that no indicator is: wages. */
final class OtherMeasures {
  private static final int REACH = 5;

  private final int weight;

  OtherMeasures(Weights weights) {
    weight = weights.of("other");
  }

  /** Doubts the candidates that such a word stands nearer to the figure than their own. */
  void doubt(Scene scene, int index, List<Candidate> found) {
    Quantity quantity = scene.quantities.get(index);
    int before = last(scene, scene.segmentFrom(index), quantity.left());
    int after = first(scene, quantity.right(), scene.segmentTo(index));
    int moved = Moves.noun(scene, quantity);
    if (moved >= 0 && Moves.isUnknown(scene, moved)) {
      var span = new Span(scene.tokens.start(moved), scene.tokens.end(moved));
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
          int end = scene.matches.to(scene.matches.at(at, scene.words.others));
          var span = new Span(scene.tokens.start(at), scene.tokens.end(end - 1));
          return candidate.minus("other", weight, span);
        });
  }

  private static int beside(
      Scene scene, Quantity quantity, Candidate candidate, int before, int after) {
    Clue clue = candidate.clue();
    boolean own =
        candidate.from() == null
            && scene.passage.sentenceOf(clue.from()) == scene.sentenceOf(quantity);
    boolean leads = own && clue.to() <= quantity.from();
    boolean follows = own && clue.from() >= quantity.to();
    if (after >= 0 && !(follows && clue.from() <= after)) {
      return after;
    }
    return before >= 0 && !(leads && clue.from() >= before) && !follows ? before : -1;
  }

  private static int last(Scene scene, int from, int to) {
    for (int token = to - 1; token >= from; token--) {
      if (scene.matches.at(token, scene.words.others) >= 0) {
        return token;
      }
    }
    return -1;
  }

  /** In the phrase that follows the figure. */
  private static int first(Scene scene, int from, int to) {
    for (int token = from; token < Math.min(to, from + REACH); token++) {
      if (scene.matches.at(token, scene.words.others) >= 0) {
        return token;
      }
      if (Phrase.hasStop(scene, token, token + 1)) {
        return -1;
      }
    }
    return -1;
  }
}
