package tallybook.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.extract.bound.Bound;
import tallybook.extract.scene.Scene;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;

/**
 * A period with its basis.
 *
 * @param onward the period in which figures after this one go on: not that of a base
 */
public record Timed(@Nullable TimePeriod period, TimeBasis basis, @Nullable TimePeriod onward) {
  static Timed at(@Nullable TimePeriod period, TimeBasis basis) {
    return new Timed(period, basis, period);
  }

  /** The day of publication; undated where it is not known. */
  static Timed published(Scene scene) {
    LocalDate day = scene.passage().article().published();
    return day == null ? at(null, TimeBasis.UNDATED) : at(TimePeriod.day(day), TimeBasis.AS_OF);
  }

  /** The same of what is compared: figures after it go on in the period before it, if any. */
  Timed base(@Nullable Bound from) {
    return new Timed(period, basis, from == null ? null : from.onward());
  }

  /** This, while the figures after it go on in the period of another. */
  Timed onward(@Nullable Bound from) {
    return from == null || from.onward() == null ? this : new Timed(period, basis, from.onward());
  }
}
