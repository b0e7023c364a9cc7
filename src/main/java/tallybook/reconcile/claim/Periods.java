package tallybook.reconcile.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator.Temporal;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.reconcile.key.Bins;
import tallybook.reconcile.key.PeriodKey;

/** The bins that figures' periods fall into, numbered in the order they first came. */
final class Periods {
  private final Bins bins;
  private final List<PeriodKey> keys;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** By the period as told. */
  private final Map<TimeBasis, Map<@Nullable String, When>> told = new EnumMap<>(TimeBasis.class);

  /**
   * @param keys takes the bins, each at its number
   */
  Periods(Bins bins, List<PeriodKey> keys) {
    this.bins = bins;
    this.keys = keys;
  }

  When of(@Nullable TimePeriod period, TimeBasis basis) {
    return told.computeIfAbsent(basis, any -> new HashMap<>())
        .computeIfAbsent(period == null ? null : period.code(), code -> new When(period, basis));
  }

  /** Whether a bin is concluded from the day a figure was told. */
  boolean isInferred(Temporal temporal, When when) {
    return bins.previousYear()
        && when.basis == TimeBasis.AS_OF
        && temporal != Temporal.STOCK
        && temporal != Temporal.CUMULATIVE;
  }

  int number(Temporal temporal, @Nullable TimePeriod period, TimeBasis basis) {
    PeriodKey key = PeriodKey.of(temporal, period, basis, bins);
    return numbers.computeIfAbsent(
        key.code(),
        code -> {
          keys.add(key);
          return keys.size() - 1;
        });
  }
}
