package tallybook.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.extract.scene.Scene;
import tallybook.mention.period.Period;

/** Gives figures the times of a list in its order: "in 2021 and 2022 … $8 and $9, respectively". */
final class RespectiveTimes {
  /** Tokens between two times of a list: a comma and "and". */
  private static final int GAP = 2;

  private RespectiveTimes() {}

  /** The time of a figure by its place; null where no list of as many times says so. */
  static @Nullable Period of(Scene scene, int index) {
    int sentence = scene.sentenceOf(index);
    if (scene.respectively(sentence) < 0) {
      return null;
    }
    List<Integer> figures = scene.figuresOf(sentence);
    List<Period> times = list(scene, sentence);
    int place = figures.indexOf(index);
    return place >= 0 && times.size() > 1 && times.size() == figures.size()
        ? times.get(place)
        : null;
  }

  /** The times of the sentence, if they are one list. */
  private static List<Period> list(Scene scene, int sentence) {
    var times = new ArrayList<Period>();
    for (Period period : scene.periodsOf(sentence)) {
      if (period.isTimeOfFigure()) {
        boolean apart = !times.isEmpty() && period.left() - times.get(times.size() - 1).to() > GAP;
        if (apart) {
          return List.of();
        }
        times.add(period);
      }
    }
    return times;
  }
}
