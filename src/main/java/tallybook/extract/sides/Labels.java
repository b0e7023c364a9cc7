package tallybook.extract.sides;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.ShortSentences;

/** Finds the economy that a line names before a colon as its subject: "* Mauritius: FDI rose". */
final class Labels {
  /** Signs that may open the line. */
  private static final int OPENING = 2;

  private Labels() {}

  /** The label of a sentence's line; null where it has none, and for the article's first line. */
  static @Nullable String of(Scene scene, int sentence) {
    int first = ShortSentences.opening(scene, sentence);
    List<AreaPlace> areas = first == 0 ? List.of() : scene.areasOf(first);
    if (areas.isEmpty()) {
      return null;
    }
    AreaPlace area = areas.get(0);
    boolean opens = area.from() - scene.passage().sentenceFrom(first) <= OPENING;
    boolean label = opens && area.isOne() && scene.tokens().isSign(area.to(), ':');
    return label ? area.mention().code() : null;
  }
}
