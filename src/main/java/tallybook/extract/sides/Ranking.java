package tallybook.extract.sides;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.extract.word.Wording;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.Transformation;

/**
 * Partners in their order after a total: "Exports of Georgia were $1.4 billion. The largest buyer
 * was Azerbaijan with $210 million, followed by Armenia with $180 million". Each is the partner of
 * the economy that the total is of, and the total is with all the world.
 */
public final class Ranking {
  /** How many sentences a ranking may stand after its total. */
  private static final int REACH = 2;

  private Ranking() {}

  /** The sides of a figure in a ranking; null for others, and where no total is before it. */
  static @Nullable Sides of(Scene scene, int index, Candidate candidate, List<Bound> earlier) {
    Bound last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    if (last != null && isShareOf(scene, index, last)) {
      return last.sides();
    }
    AreaPlace partner = partner(scene, index);
    Bound total = partner == null ? null : total(scene, index, candidate.wording(), earlier);
    if (partner == null || total == null) {
      return null;
    }
    String code = partner.mention().code();
    Sides sides = total.sides();
    String ref = Sides.WORLD.equals(sides.ref()) ? sides.counter() : sides.ref();
    if (ref == null || ref.equals(code) || ref.equals(Sides.WORLD)) {
      return null;
    }
    return Sides.WORLD.equals(sides.ref()) ? new Sides(code, ref) : new Sides(ref, code);
  }

  /**
   * Whether a figure of a ranking goes on with what the one before it measures: nothing in its
   * sentence names anything else.
   */
  public static boolean goesOn(Scene scene, int index, Bound before) {
    if (partner(scene, index) == null) {
      return false;
    }
    int sentence = scene.sentenceOf(index);
    for (Clue clue : scene.cluesOf(sentence)) {
      if (clue.wording().weight() > 0 && !isSame(clue.wording(), before)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a ranking of an economy's partners follows a figure of its own, all its parts less. */
  static boolean splits(Scene scene, int index, String ref) {
    Quantity total = scene.quantity(index);
    int sentence = scene.sentenceOf(total);
    for (int i = index + 1; i < scene.quantities().size(); i++) {
      Quantity part = scene.quantity(i);
      if (scene.sentenceOf(part) > sentence + REACH) {
        return false;
      }
      AreaPlace partner = part.unit().equals(total.unit()) ? partner(scene, i) : null;
      if (partner != null && !partner.mention().code().equals(ref)) {
        return part.value().compareTo(total.value()) < 0;
      }
    }
    return false;
  }

  /** "With $210 million, or 15 percent of the total": a partner's share, said beside its figure. */
  private static boolean isShareOf(Scene scene, int index, Bound last) {
    Quantity quantity = scene.quantity(index);
    int end = last.quantity().right();
    return quantity.isPercent()
        && scene.sentenceOf(quantity) == scene.sentenceOf(last.quantity())
        && scene.areasBefore(quantity.left()) == scene.areasBefore(end)
        && partner(scene, last.index()) != null;
  }

  /** The one economy that takes a place with its figure; null for none. */
  private static @Nullable AreaPlace partner(Scene scene, int index) {
    Quantity quantity = scene.quantity(index);
    int sentence = scene.sentenceOf(quantity);
    int from = scene.passage().sentenceFrom(sentence);
    if (!quantity.isFigure()
        || quantity.isPercent()
        || !isSet(scene, quantity)
        || !scene.marks().mayTell(Cue.RANK, from, quantity.left())) {
      return null;
    }
    AreaPlace only = ParallelSides.only(scene, index);
    return only != null && isNamed(only.link()) && only.to() <= quantity.left() ? only : null;
  }

  /** "Turkey came next", "followed by Turkey", "most came from Turkey". */
  private static boolean isNamed(Link link) {
    return link == Link.NONE || link == Link.BY || link == Link.FROM;
  }

  /** "With $210 million", "at $210 million", "($210 million)", "— $210 million". */
  private static boolean isSet(Scene scene, Quantity quantity) {
    int left = quantity.left();
    Link link = scene.marks().linkEnding(left);
    return link == Link.WITH
        || link == Link.IN
        || scene.tokens().isSign(left - 1, '(')
        || scene.tokens().isSign(left - 1, ':')
        || scene.tokens().isDash(left - 1);
  }

  /** The figure before that the partners' figures are parts of. */
  private static @Nullable Bound total(
      Scene scene, int index, Wording wording, List<Bound> earlier) {
    int sentence = scene.sentenceOf(index);
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Bound bound = earlier.get(i);
      if (sentence - scene.sentenceOf(bound.quantity()) > REACH) {
        return null;
      }
      boolean pair = bound.indicator().roles() == Indicator.Roles.PAIR;
      boolean whole = !pair || Sides.WORLD.equals(bound.sides().counter());
      boolean level = bound.measure().transformation() == Transformation.LEVEL;
      if (level && isSame(wording, bound) && whole && partner(scene, bound.index()) == null) {
        return bound;
      }
    }
    return null;
  }

  private static boolean isSame(Wording wording, Bound bound) {
    Indicator of = bound.indicator();
    return of.equals(wording.indicator())
        || of.equals(wording.withinYear())
        || bound.wording().indicator().equals(wording.indicator());
  }
}
