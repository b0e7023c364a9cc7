package tallybook.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.extract.scene.Asides;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Moment;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.TimePeriod;

/** What a text only looks back on: after it the text goes on in the time that it had come to. */
final class LookBack {
  /** Years back from which on a text looks back. */
  private static final int LONG_AGO = 3;

  private LookBack() {}

  /** What a text only looks back on: "at the peak, in 2011", in 2019. */
  static boolean isLongAgo(Scene scene, @Nullable Timed timed) {
    TimePeriod time = timed == null ? null : timed.period();
    LocalDate day = scene.passage().article().published();
    return time != null && day != null && day.getYear() - time.last().getYear() >= LONG_AGO;
  }

  /** "In June it had been 6 percent": the text goes on in the time that it had come to. */
  static boolean is(Scene scene, Quantity quantity) {
    int from = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    for (int token = quantity.left(); token > from; token--) {
      if (Asides.ending(scene, token) == Moment.BEFORE) {
        return !Asides.hasNear(scene, Moment.SAID, token, token - from);
      }
    }
    return false;
  }

  static boolean isLater(@Nullable Timed one, Timed other) {
    TimePeriod first = one == null ? null : one.period();
    TimePeriod second = other.period();
    return first != null && second != null && first.last().isAfter(second.last());
  }
}
