package tallybook.reconcile.claim;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator.Temporal;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;

/** What a figure covers, with the numbers of the bins that hold it once they are known. */
public final class When {
  private static final int UNKNOWN = -1;

  final @Nullable TimePeriod period;
  final TimeBasis basis;

  /** Epoch day of the period's last day, or {@link Claims#NO_DAY}. */
  final int last;

  /** By the way a series sits in time. */
  private final int[] bins = new int[Temporal.values().length];

  /**
   * @throws IllegalArgumentException if it has no period, and yet isn't undated
   */
  When(@Nullable TimePeriod period, TimeBasis basis) {
    if ((period == null) != (basis == TimeBasis.UNDATED)) {
      throw new IllegalArgumentException("a figure is undated exactly if it has no period");
    }
    this.period = period;
    this.basis = basis;
    this.last = period == null ? Claims.NO_DAY : (int) period.last().toEpochDay();
    Arrays.fill(bins, UNKNOWN);
  }

  /** The number of the bin for series of a kind, by the periods' numbers. */
  int bin(Temporal temporal, Periods periods) {
    int known = bins[temporal.ordinal()];
    if (known == UNKNOWN) {
      known = periods.number(temporal, period, basis);
      bins[temporal.ordinal()] = known;
    }
    return known;
  }
}
