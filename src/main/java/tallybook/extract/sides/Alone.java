package tallybook.extract.sides;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.word.Head;
import tallybook.mention.area.AreaMention;

/**
 * Figures that stand before any partner: "Japan ran a trade deficit of 3.5 trillion yen in January"
 * opens an article that has named Japan alone, so it is Japan's with all the world, whatever
 * partners the text goes on to tell apart.
 */
final class Alone {
  private final @Nullable String code;

  /** Where it is named first. */
  private final int from;

  /** Where a second economy is named, or pointed to. */
  private final int until;

  Alone(Scene scene) {
    String only = null;
    int first = 0;
    int end = Integer.MAX_VALUE;
    for (AreaPlace area : scene.areas()) {
      boolean names =
          area.isOne()
              && area.head() != Head.OUTLET
              && area.mention().kind() != AreaMention.Kind.BODY;
      boolean other = names && only != null && !only.equals(area.mention().code());
      if (other || pointsToOther(scene, area)) {
        end = area.from();
        break;
      }
      if (names && only == null) {
        only = area.mention().code();
        first = area.from();
      }
    }
    code = only;
    from = first;
    until = end;
  }

  private static boolean pointsToOther(Scene scene, AreaPlace area) {
    AreaMention.Kind kind = area.mention().kind();
    boolean points =
        kind == AreaMention.Kind.PAIR
            || kind == AreaMention.Kind.OTHER
            || kind == AreaMention.Kind.YOU;
    return points && !scene.isHeading(scene.passage().sentenceOf(area.from()));
  }

  /** The sides of such a figure; null for others. */
  @Nullable Sides of(Scene scene, int index, Sides told, Indicator indicator, Topic topic) {
    int end = scene.passage().sentenceTo(scene.sentenceOf(index));
    if (told.counter() != null || !isOfAll(indicator) || until < end || from >= end) {
      return null;
    }
    boolean alone = code != null && code.equals(topic.home()) && !topic.isGroup(code);
    boolean own = told.ref() == null || told.ref().equals(code);
    return alone && own ? new Sides(code, Sides.WORLD) : null;
  }

  /** Whether an economy may have so much with all others. */
  private static boolean isOfAll(Indicator indicator) {
    return switch (indicator.roles()) {
      case DIRECTED -> true;
      case HOST -> indicator.ofPeople() || indicator.isOfCapital();
      case PAIR, SINGLE -> false;
    };
  }
}
