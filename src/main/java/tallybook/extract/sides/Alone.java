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
  private Alone() {}

  /** The sides of such a figure; null for others. */
  static @Nullable Sides of(Scene scene, int index, Sides told, Indicator indicator, Topic topic) {
    if (told.counter() != null || !isOfAll(indicator)) {
      return null;
    }
    String home = topic.home();
    String only = only(scene, scene.sentenceOf(scene.quantities().get(index)));
    boolean alone = only != null && only.equals(home) && !topic.isGroup(only);
    boolean own = told.ref() == null || told.ref().equals(only);
    return alone && own ? new Sides(only, Sides.WORLD) : null;
  }

  /** Whether an economy may have so much with all others. */
  private static boolean isOfAll(Indicator indicator) {
    return switch (indicator.roles()) {
      case DIRECTED -> true;
      case HOST -> indicator.ofPeople() || indicator.family().equals(OfAll.INVESTMENT);
      case PAIR, SINGLE -> false;
    };
  }

  /** The one economy that a text has named by the end of a sentence; null for none and more. */
  private static @Nullable String only(Scene scene, int sentence) {
    String only = null;
    int end = scene.passage().sentenceTo(sentence);
    for (AreaPlace area : scene.areas()) {
      if (area.from() >= end) {
        break;
      }
      AreaMention.Kind kind = area.mention().kind();
      boolean points =
          kind == AreaMention.Kind.PAIR
              || kind == AreaMention.Kind.OTHER
              || kind == AreaMention.Kind.YOU;
      if (points && !scene.isHeading(scene.passage().sentenceOf(area.from()))) {
        return null;
      }
      if (area.isOne() && area.head() != Head.OUTLET && kind != AreaMention.Kind.BODY) {
        if (only != null && !only.equals(area.mention().code())) {
          return null;
        }
        only = area.mention().code();
      }
    }
    return only;
  }
}
