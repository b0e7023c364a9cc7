package tallybook.observation;

import org.jspecify.annotations.Nullable;

/**
 * One figure that one article states about one indicator: the record that flows through the whole
 * toolkit.
 *
 * @param id stable for the same article text, whatever the file is called: {@code o} and hex digits
 * @param timePeriod what the figure covers; null only if {@code timeBasis} is {@link
 *     TimeBasis#UNDATED}
 * @param confidence 0 to 1: how sure the reading is
 */
public record Observation(
    String id,
    ArticleRef article,
    SeriesKey key,
    Figure figure,
    @Nullable TimePeriod timePeriod,
    TimeBasis timeBasis,
    Attribution attribution,
    Quote quote,
    double confidence) {
  public Observation {
    if ((timePeriod == null) != (timeBasis == TimeBasis.UNDATED)) {
      throw new IllegalArgumentException(id + ": a figure is undated exactly if it has no period");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(id + ": confidence lies in 0 to 1, not " + confidence);
    }
  }

  /** The same, as sure as a number from 0 to 1 tells. */
  public Observation withConfidence(double other) {
    return new Observation(
        id, article, key, figure, timePeriod, timeBasis, attribution, quote, other);
  }
}
