package tallybook.extract.sides;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.bound.Measure;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.word.Cue;
import tallybook.mention.area.AreaMention;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.ObsStatus;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;

/**
 * Tells a figure of all the world from one of two economies, where its sentence names no partner:
 * by words that say so ("exports as a whole"), or by words that may ("total exports", "its own
 * surplus") where the figure is far too large beside what was told of the two.
 */
public final class OfAll {
  /** So many times what two economies trade can't be theirs, too. */
  private static final BigDecimal TIMES = BigDecimal.valueOf(2);

  private static final int NEAR = 2;

  private OfAll() {}

  /** The same sides, or those with the world in the place of a partner that isn't meant. */
  public static Sides of(
      Scene scene, int index, Candidate candidate, Measure measure, Sides sides, List<Bound> all) {
    String ref = sides.ref();
    String partner = sides.counter();
    boolean two = ref != null && partner != null && !sides.has(Sides.WORLD);
    if (!two || !namesNoPair(scene, index, sides)) {
      return sides;
    }
    String home = home(scene, index, sides);
    String other = home == null ? null : sides.other(home);
    if (home == null || other == null) {
      return sides;
    }
    boolean world =
        isTold(scene, index)
            || mayBe(scene, candidate) && isTooLarge(scene, index, candidate, measure, sides, all);
    return world ? new Sides(home, Sides.WORLD) : sides;
  }

  /** Whether a sentence names at most one of two sides, and no pair. */
  private static boolean namesNoPair(Scene scene, int index, Sides sides) {
    String named = null;
    for (AreaPlace area : scene.areasOf(scene.sentenceOf(index))) {
      AreaMention mention = area.mention();
      if (mention.kind() == AreaMention.Kind.PAIR) {
        return false;
      }
      for (String code : mention.codes()) {
        if (sides.has(code) && named != null && !named.equals(code)) {
          return false;
        }
        named = sides.has(code) ? code : named;
      }
    }
    return true;
  }

  /** The side that the sentence names; else the first of the figure before. */
  private static @Nullable String home(Scene scene, int index, Sides sides) {
    for (AreaPlace area : scene.areasOf(scene.sentenceOf(index))) {
      for (String code : area.mention().codes()) {
        if (sides.has(code)) {
          return code;
        }
      }
    }
    return sides.ref();
  }

  /** Whether words in the figure's clause say so. */
  private static boolean isTold(Scene scene, int index) {
    int clause = scene.passage().clauseOf(scene.quantity(index).from());
    int from = Math.max(scene.segmentFrom(index), scene.passage().clauseFrom(clause));
    return scene.marks().mayTell(Cue.WORLD, from, scene.segmentTo(index));
  }

  /** Whether words beside those of a flow of goods or capital may mean so. */
  private static boolean mayBe(Scene scene, Candidate candidate) {
    Clue clue = candidate.clue();
    Indicator indicator = clue.wording().indicator();
    boolean flow = indicator.roles() == Indicator.Roles.DIRECTED || indicator.isOfCapital();
    int from = scene.passage().sentenceFrom(scene.passage().sentenceOf(clue.from()));
    return flow
        && candidate.from() == null
        && scene.marks().mayTell(Cue.TOTAL, Math.max(from, clue.from() - NEAR), clue.to() + 1);
  }

  /** Whether the two have traded less than half of it, by what was told of the same time. */
  private static boolean isTooLarge(
      Scene scene, int index, Candidate candidate, Measure measure, Sides sides, List<Bound> all) {
    Quantity quantity = scene.quantity(index);
    if (measure.transformation() != Transformation.LEVEL) {
      return false;
    }
    for (Bound bound : all) {
      boolean same =
          bound.indicator().family().equals(candidate.wording().indicator().family())
              && bound.measure().transformation() == Transformation.LEVEL
              && bound.status() == ObsStatus.ACTUAL
              && bound.quantity().unit().equals(quantity.unit())
              && bound.product().equals(SeriesKey.TOTAL);
      boolean two = sides.ref() != null && bound.sides().has(sides.ref());
      boolean both = two && sides.counter() != null && bound.sides().has(sides.counter());
      if (same && both) {
        BigDecimal most = bound.quantity().value().abs().multiply(TIMES);
        if (quantity.value().abs().compareTo(most) > 0) {
          return true;
        }
      }
    }
    return false;
  }
}
