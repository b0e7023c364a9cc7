package tallybook.extract.product;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.bound.Measure;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.word.Cue;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimePeriod;

/**
 * The goods that the sentence before spoke of, where the next goes on about them: "Oman takes a
 * tenth of Peru's coffee exports. Sales to Oman were worth $98 million". Not so where it says
 * "total", names the economy anew, or gives a second value for the same.
 */
public final class GoodsTopic {
  private static final int NEAR = 6;

  private GoodsTopic() {}

  /** The goods that a figure without goods of its own is of; all of them where nothing tells. */
  public static String of(
      Scene scene,
      int index,
      Candidate candidate,
      Measure measure,
      Sides sides,
      @Nullable TimePeriod period,
      List<Bound> earlier) {
    Indicator indicator = candidate.wording().indicator();
    Quantity quantity = scene.quantity(index);
    int sentence = scene.sentenceOf(quantity);
    boolean trade = indicator.roles() == Indicator.Roles.DIRECTED && !earlier.isEmpty();
    if (!trade || sentence == 0 || !scene.passage().areInLine(sentence - 1, sentence)) {
      return SeriesKey.TOTAL;
    }
    if (isEntire(scene, index) || candidate.from() == null && isAnew(scene, candidate.clue())) {
      return SeriesKey.TOTAL;
    }
    String goods = SeriesKey.TOTAL;
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Bound before = earlier.get(i);
      if (scene.sentenceOf(before.quantity()) < sentence - 1) {
        return goods;
      }
      boolean other =
          before.product().equals(SeriesKey.TOTAL)
              || !before.indicator().equals(indicator)
              || !before.sides().equals(sides)
              || isRival(before, quantity, measure, period);
      if (scene.sentenceOf(before.quantity()) == sentence || other) {
        return SeriesKey.TOTAL;
      }
      goods = before.product();
    }
    return goods;
  }

  /** Whether both would be the same figure of the same goods. */
  private static boolean isRival(
      Bound before, Quantity quantity, Measure measure, @Nullable TimePeriod period) {
    return before.measure().transformation() == measure.transformation()
        && before.quantity().unit().equals(quantity.unit())
        && Objects.equals(before.period(), period);
  }

  private static boolean isEntire(Scene scene, int index) {
    Quantity quantity = scene.quantity(index);
    int to = Math.min(scene.segmentTo(index), quantity.right() + NEAR);
    return scene.marks().mayTell(Cue.ENTIRE, scene.segmentFrom(index), to);
  }

  /** "Kenyan exports", "Kenya's exports": all of an economy's. */
  private static boolean isAnew(Scene scene, Clue clue) {
    return scene.areasBefore(clue.from()) > scene.areasBefore(clue.from() - 3);
  }
}
