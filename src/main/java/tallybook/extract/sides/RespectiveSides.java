package tallybook.extract.sides;

import java.util.ArrayList;
import java.util.List;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;

/**
 * Economies that "respectively" gives to figures in order: "exports to China and Vietnam were $5
 * billion and $3 billion, respectively".
 */
final class RespectiveSides {
  private RespectiveSides() {}

  /** Whether a figure has one of its own. */
  static boolean tell(Scene scene, int index) {
    int sentence = scene.sentenceOf(index);
    if (scene.respectively(sentence) < 0) {
      return false;
    }
    List<Integer> figures = scene.figuresOf(sentence);
    return figures.contains(index) && run(scene, sentence, figures).size() == figures.size();
  }

  /** Whether such an area is another figure's. */
  static boolean isOthers(Scene scene, int index, AreaPlace area) {
    int sentence = scene.sentenceOf(index);
    if (scene.respectively(sentence) < 0) {
      return false;
    }
    List<Integer> figures = scene.figuresOf(sentence);
    int place = figures.indexOf(index);
    List<AreaPlace> run = run(scene, sentence, figures);
    int at = run.indexOf(area);
    return place >= 0 && run.size() == figures.size() && at >= 0 && at != place;
  }

  /** The economies named one after the other before the first figure, the last such run. */
  private static List<AreaPlace> run(Scene scene, int sentence, List<Integer> figures) {
    var run = new ArrayList<AreaPlace>();
    int end = figures.isEmpty() ? 0 : scene.quantity(figures.get(0)).left();
    for (AreaPlace area : scene.areasOf(sentence)) {
      if (area.to() > end || !area.isOne()) {
        continue;
      }
      AreaPlace last = run.isEmpty() ? null : run.get(run.size() - 1);
      boolean joined = last != null && area.from() - last.to() <= 3 && last.link() == area.link();
      if (last != null && !joined && run.size() < figures.size()) {
        run.clear();
      }
      if (last == null || joined || run.isEmpty()) {
        run.add(area);
      }
    }
    return run;
  }
}
