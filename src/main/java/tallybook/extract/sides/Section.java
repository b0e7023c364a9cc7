package tallybook.extract.sides;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.word.Link;
import tallybook.mention.passage.Tokens;

/**
 * The heading of the part of a text that a sentence stands in, where it names economies: "2 |
 * Angola in Portugal" over a list of figures that name nobody.
 */
final class Section {
  /** Sentences that a heading is looked for above. */
  private static final int REACH = 10;

  private Section() {}

  /** The heading's sentence; -1 where none is near, or the nearest names no economy. */
  static int heading(Scene scene, int sentence) {
    for (int at = sentence - 1; at > 0 && sentence - at <= REACH; at--) {
      boolean heading = scene.isHeading(at);
      List<AreaPlace> areas = heading ? scene.areasOf(at) : List.of();
      if (!areas.isEmpty() && names(scene, areas, scene.passage().sentenceTo(at))) {
        return areas.stream().allMatch(AreaPlace::isOne) ? at : -1;
      }
      if (heading && scene.tokens().is(scene.passage().sentenceFrom(at), Tokens.NUMBER)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether no figure follows what a line names; a number may stand before: "2 | Angola". */
  private static boolean names(Scene scene, List<AreaPlace> areas, int end) {
    return scene.figuresBetween(areas.get(0).from(), end) == 0;
  }

  /** The two economies that a heading joins by "in" or "to"; null for other headings. */
  static @Nullable Sides pair(Scene scene, int heading) {
    List<AreaPlace> areas = scene.areasOf(heading);
    if (areas.size() != 2 || areas.get(0).link() != Link.NONE) {
      return null;
    }
    Link link = areas.get(1).link();
    boolean joined = link == Link.IN || link == Link.INTO || link == Link.TO;
    String guest = areas.get(0).mention().code();
    String host = areas.get(1).mention().code();
    return joined && !guest.equals(host) ? new Sides(host, guest) : null;
  }
}
