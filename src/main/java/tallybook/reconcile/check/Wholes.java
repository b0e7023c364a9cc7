package tallybook.reconcile.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Area;
import tallybook.catalogue.Catalogue;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Series;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.key.Blocks;
import tallybook.reconcile.rule.Thresholds;

/**
 * Which series are those of a group of economies that another series' economy belongs to: exports
 * to the EU beside exports to Germany, to all partners beside those to one. They stand in other
 * blocks; the wholes are settled first, and the members looked up in them.
 */
public final class Wholes {
  private static final String WORLD = "WLD";

  private final Blocks blocks;
  private final Map<SeriesKey, Integer> numbers = new HashMap<>();
  private final Map<String, List<String>> groupsOf = new HashMap<>();

  /** By the series of a member, those of its wholes. */
  private final Map<Integer, int[]> wholesOf = new HashMap<>();

  private final BitSet wholes = new BitSet();
  private final BitSet wholeBlocks = new BitSet();
  private final Map<String, Settlement> settled = new HashMap<>();

  public Wholes(Claims claims, Catalogue catalogue, Blocks blocks) {
    this.blocks = blocks;
    List<Series> series = claims.allSeries();
    Set<String> areas = new HashSet<>();
    for (int i = 0; i < series.size(); i++) {
      SeriesKey key = series.get(i).key();
      numbers.put(key, i);
      areas.add(key.refArea());
      areas.add(String.valueOf(key.counterpartArea()));
    }
    for (String area : areas) {
      catalogue.area(area).filter(Area::isGroup).ifPresent(group -> members(group, areas));
    }
    for (int i = 0; !groupsOf.isEmpty() && i < series.size(); i++) {
      link(i, series.get(i), series);
    }
  }

  private void members(Area group, Set<String> areas) {
    for (String area : areas) {
      boolean belongs =
          group.code().equals(WORLD) ? !area.equals(WORLD) : group.members().contains(area);
      if (belongs) {
        groupsOf.computeIfAbsent(area, member -> new ArrayList<>()).add(group.code());
      }
    }
  }

  private void link(int number, Series member, List<Series> series) {
    SeriesKey key = member.key();
    if (!isBounded(member)) {
      return;
    }
    var found = new ArrayList<Integer>();
    for (String group : groupsOf.getOrDefault(key.refArea(), List.of())) {
      add(found, whole(key, group, key.counterpartArea()));
    }
    String counterpart = key.counterpartArea();
    if (counterpart != null) {
      for (String group : groupsOf.getOrDefault(counterpart, List.of())) {
        add(found, whole(key, key.refArea(), group));
      }
    }
    if (!found.isEmpty()) {
      wholesOf.put(number, found.stream().mapToInt(Integer::intValue).toArray());
      for (int whole : found) {
        wholes.set(whole);
        wholeBlocks.set(series.get(whole).block());
      }
    }
  }

  private static void add(List<Integer> found, @Nullable Integer whole) {
    if (whole != null) {
      found.add(whole);
    }
  }

  /** A level of which members add up: no balance, no rate, no change. */
  private static boolean isBounded(Series series) {
    return series.key().transformation() == Transformation.LEVEL
        && !Thresholds.isRate(series.kind())
        && !series.key().indicator().equals("trade_balance");
  }

  private @Nullable Integer whole(SeriesKey key, String ref, @Nullable String counterpart) {
    if (ref.equals(counterpart)) {
      return null;
    }
    var whole =
        new SeriesKey(
            key.indicator(),
            ref,
            counterpart,
            key.product(),
            key.transformation(),
            key.unit(),
            key.status());
    return numbers.get(blocks.normal(whole));
  }

  public boolean isEmpty() {
    return wholes.isEmpty();
  }

  /** Whether the block of that number holds a whole. */
  public boolean isOfWhole(int block) {
    return wholeBlocks.get(block);
  }

  /** Keeps the wholes of a settled block. */
  public void take(Block block) {
    for (Settlement cell : block.cells()) {
      if (cell.hasWinner() && wholes.get(cell.seriesNumber())) {
        settled.put(name(cell.seriesNumber(), cell), cell);
      }
    }
  }

  /** The wholes of a cell in its period, in the order of their groups. */
  List<Settlement> of(Settlement cell) {
    int[] numbered = wholesOf.get(cell.seriesNumber());
    if (numbered == null) {
      return List.of();
    }
    var found = new ArrayList<Settlement>();
    for (int number : numbered) {
      Settlement whole = settled.get(name(number, cell));
      if (whole != null) {
        found.add(whole);
      }
    }
    return found;
  }

  private static String name(int series, Settlement cell) {
    return series + "|" + cell.period().code();
  }
}
