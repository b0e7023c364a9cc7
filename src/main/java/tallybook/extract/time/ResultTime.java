package tallybook.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.extract.bound.Bound;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;

/** The time of what something has come to, where only what it started from names one. */
public final class ResultTime {
  /** A result so many years after its base is of the year after; a later one is of now. */
  private static final int NEAR = 2;

  private ResultTime() {}

  /**
   * "from $2.4 million in 1980 to $41 million": later than 1980, so of the day of the text where it
   * tells no later time; "from $67 million in 2021" in 2022 to that of 2022.
   *
   * @param from the figure that this one was carried from, or null
   * @param story the time that the text has come to, or null
   */
  static @Nullable Timed of(Scene scene, int index, @Nullable Bound from, @Nullable Timed story) {
    Quantity quantity = scene.quantity(index);
    TimePeriod base = from == null ? null : from.period();
    LocalDate day = scene.passage().article().published();
    if (from == null
        || base == null
        || day == null
        || scene.marks().cueEnding(quantity.left()) != Cue.TO
        || !BaseTime.is(scene, from.quantity())
        || scene.sentenceOf(from.quantity()) != scene.sentenceOf(quantity)) {
      return story;
    }
    TimePeriod told = story == null ? null : story.period();
    if (told != null && told.last().isAfter(base.last())) {
      return story;
    }
    int next = base.last().getYear() + 1;
    boolean near = base.isYear() && next <= day.getYear() && day.getYear() - next < NEAR;
    return near ? Timed.at(TimePeriod.year(next), TimeBasis.DURING) : Timed.published(scene);
  }
}
