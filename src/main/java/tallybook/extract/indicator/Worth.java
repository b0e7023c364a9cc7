package tallybook.extract.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Weights;
import tallybook.extract.word.Wording;
import tallybook.mention.quantity.Quantity;

/**
 * Finds what "worth" joins a sum to, whatever else stands near: the documents of "36 documents
 * worth $6.3 billion on joint projects".
 */
public final class Worth {
  private static final int LONGEST = 7;

  private final int weight;

  Worth(Weights weights) {
    weight = weights.of("clue.worth");
  }

  /** The candidate that the words before "worth" make of a sum; null where there are none. */
  @Nullable Candidate of(Scene scene, int index, List<Bound> earlier) {
    Quantity quantity = scene.quantity(index);
    int at = quantity.isMoney() ? start(scene, quantity) : -1;
    if (at < 0) {
      return null;
    }
    int end = scene.tokens().isSign(at - 1, ',') ? at - 1 : at;
    Clue noun = noun(scene, quantity, end);
    Bound count = count(scene, index, end, earlier);
    Clue counted = count == null ? null : sibling(scene, count.candidate().clue(), quantity);
    boolean own = count != null && noun != null && isOwn(scene, count, noun);
    Clue clue = counted == null || own ? noun : counted;
    return clue == null ? null : ClueWeighing.made(scene, clue, "clue.worth", weight, 0);
  }

  /** Where the words that join a sum to its noun begin, hedges after them; -1 for none. */
  private static int start(Scene scene, Quantity quantity) {
    for (int token = Math.max(0, quantity.left() - LONGEST); token < quantity.from(); token++) {
      int end = scene.marks().afterTold(Cue.WORTH, token);
      if (end > token && end >= quantity.left() && end <= quantity.from()) {
        return token;
      }
    }
    return -1;
  }

  /** The words for something of value that end at a token, or before an area: "with Oman". */
  private static @Nullable Clue noun(Scene scene, Quantity quantity, int end) {
    int sentence = scene.sentenceOf(quantity);
    int to = end;
    for (AreaPlace area : scene.areasOf(sentence)) {
      to = area.to() == end && scene.marks().linkAt(area.from() - 1) != null ? area.from() - 1 : to;
    }
    Clue found = null;
    for (Clue clue : scene.cluesOf(sentence)) {
      Wording.Place place = clue.wording().place();
      boolean noun = place == Wording.Place.NOUN || place == Wording.Place.COUNTED;
      if (clue.to() == to && noun && clue.wording().kinds().contains(quantity.kind())) {
        found = found == null || clue.from() < found.from() ? clue : found;
      }
    }
    return found;
  }

  /** The count before, if nothing but what is counted stands between. */
  private static @Nullable Bound count(Scene scene, int index, int end, List<Bound> earlier) {
    Bound last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    if (last == null || last.index() != index - 1 || !last.quantity().isCount()) {
      return null;
    }
    int sentence = scene.sentenceOf(index);
    boolean same = scene.sentenceOf(last.quantity()) == sentence;
    return same && isOnePhrase(scene, last.quantity().right(), end) ? last : null;
  }

  private static boolean isOnePhrase(Scene scene, int from, int to) {
    for (int token = from; token < to; token++) {
      if (Phrase.isAnd(scene, token)
          || scene.marks().isVerb(token)
          || scene.marks().cueAt(token) == Cue.IS
          || Phrase.hasStop(scene, token, token + 1)) {
        return false;
      }
    }
    return true;
  }

  /** "Two loan agreements worth": the noun is what the count counts; not so "12 on investment". */
  private static boolean isOwn(Scene scene, Bound count, Clue noun) {
    int right = count.quantity().right();
    for (int token = right; token < noun.from(); token++) {
      if (scene.marks().linkAt(token) != null) {
        return false;
      }
    }
    return noun.from() >= right;
  }

  /**
   * "contracts for $3.5 billion, 35 of them", "35 contracts. They are worth $3.5 billion": what was
   * valued is counted, what was counted valued; null for others.
   */
  static @Nullable Clue counted(Scene scene, Quantity quantity, Bound bound) {
    boolean of =
        quantity.isCount() && bound.quantity().isMoney() && Counted.isOfThem(scene, quantity);
    boolean worth =
        quantity.isMoney()
            && bound.quantity().isCount()
            && scene.sentenceOf(bound.quantity()) < scene.sentenceOf(quantity)
            && Anaphor.pointsBack(scene, quantity)
            && !OwnWords.name(scene, quantity);
    return of || worth ? sibling(scene, bound.candidate().clue(), quantity) : null;
  }

  /** What the same words mean of a figure of another kind: contracts and their value. */
  private static @Nullable Clue sibling(Scene scene, Clue clue, Quantity quantity) {
    for (Clue other : scene.cluesOf(scene.passage().sentenceOf(clue.from()))) {
      boolean noun = !other.wording().isVerb() && other.to() == clue.to();
      if (noun && other.wording().kinds().contains(quantity.kind())) {
        return other;
      }
    }
    return null;
  }
}
