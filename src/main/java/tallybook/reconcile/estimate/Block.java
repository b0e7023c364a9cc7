package tallybook.reconcile.estimate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tallybook.observation.ObsStatus;
import tallybook.observation.SeriesKey;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.key.PeriodKey;

/** The cells of one family and pair of areas, which alone are laid side by side. */
public final class Block {
  private final Claims claims;
  private final List<Settlement> cells;
  private final Map<Long, Settlement> byUnit = new HashMap<>();
  private final Map<SeriesKey, List<Settlement>> bySeries = new java.util.LinkedHashMap<>();
  private final Map<String, List<Settlement>> byPeriod = new HashMap<>();
  private final Set<ObsStatus> statuses = EnumSet.noneOf(ObsStatus.class);

  Block(Claims claims, List<Settlement> cells) {
    this.claims = claims;
    this.cells = List.copyOf(cells);
    int place = 0;
    for (Settlement cell : cells) {
      cell.place(place++);
      statuses.add(cell.series().key().status());
      if (cell.period().unit() > 0) {
        byUnit.put(unit(cell, cell.period().index()), cell);
      }
      bySeries.computeIfAbsent(cell.series().key(), key -> new ArrayList<>()).add(cell);
      byPeriod.computeIfAbsent(cell.period().code(), code -> new ArrayList<>()).add(cell);
    }
  }

  public Claims claims() {
    return claims;
  }

  /** In the fixed order. */
  public List<Settlement> cells() {
    return cells;
  }

  /** The cells of each series, in the order of keys and periods. */
  public Map<SeriesKey, List<Settlement>> bySeries() {
    return bySeries;
  }

  /** The cells of the same period, the cell itself among them, in the fixed order. */
  public List<Settlement> samePeriod(Settlement cell) {
    return byPeriod.getOrDefault(cell.period().code(), List.of());
  }

  /** The same series so many periods on; null if it has no such cell. */
  public @Nullable Settlement neighbour(Settlement cell, int distance) {
    return cell.period().unit() == 0
        ? null
        : byUnit.get(unit(cell, cell.period().index() + distance));
  }

  /** Whether a cell has that status. */
  public boolean has(ObsStatus status) {
    return statuses.contains(status);
  }

  /** The cell of that series and period. */
  public @Nullable Settlement find(SeriesKey series, PeriodKey period) {
    for (Settlement cell : byPeriod.getOrDefault(period.code(), List.of())) {
      if (cell.series().key().equals(series)) {
        return cell;
      }
    }
    return null;
  }

  /** The same key of another indicator. */
  public static SeriesKey as(SeriesKey key, String indicator) {
    return of(key, indicator, key.refArea(), key.counterpartArea(), key.status());
  }

  /** The same key with its areas turned. */
  public static @Nullable SeriesKey turned(SeriesKey key, String indicator) {
    String counterpart = key.counterpartArea();
    return counterpart == null
        ? null
        : of(key, indicator, counterpart, key.refArea(), key.status());
  }

  public static SeriesKey withStatus(SeriesKey key, ObsStatus status) {
    return of(key, key.indicator(), key.refArea(), key.counterpartArea(), status);
  }

  /** The key of the total of which a part's key is a part. */
  public static SeriesKey totalOf(SeriesKey key) {
    return new SeriesKey(
        key.indicator(),
        key.refArea(),
        key.counterpartArea(),
        SeriesKey.TOTAL,
        key.transformation(),
        key.unit(),
        key.status());
  }

  private static SeriesKey of(
      SeriesKey key, String indicator, String ref, @Nullable String counterpart, ObsStatus status) {
    return new SeriesKey(
        indicator, ref, counterpart, key.product(), key.transformation(), key.unit(), status);
  }

  /** The other cells of the block that fit. */
  public List<Settlement> others(Settlement cell, Predicate<Settlement> fits) {
    var others = new ArrayList<Settlement>();
    for (Settlement other : cells) {
      if (other != cell && fits.test(other)) {
        others.add(other);
      }
    }
    return others;
  }

  private static long unit(Settlement cell, int index) {
    PeriodKey period = cell.period();
    long kind = period.kind().ordinal() * 16L + period.unit();
    return ((long) cell.seriesNumber() << 32) + (kind << 24) + index;
  }
}
