package tallybook.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tallybook.observation.Observation;
import tallybook.observation.PackedObservations;
import tallybook.observation.SeriesKey;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.IntSort;
import tallybook.reconcile.claim.Order;

/** Figures in their fixed order, by the printed keys that they state. */
final class InOrder {
  private InOrder() {}

  /**
   * Sorts figures.
   *
   * @param claims the figures' rows, in their order
   */
  static List<Observation> of(List<Observation> observations, Claims claims) {
    int[] rows = new int[claims.size()];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row;
    }
    new Order(claims).sort(rows);
    int[] sorted = byKey(rows, observations);
    if (observations instanceof PackedObservations packed) {
      return packed.inOrder(sorted);
    }
    var list = new ArrayList<Observation>(sorted.length);
    for (int row : sorted) {
      list.add(observations.get(row));
    }
    return list;
  }

  /** Cells by their printed series and their period; sorts a list that is not packed. */
  static List<ReconciledCell> ofCells(List<ReconciledCell> cells) {
    if (!(cells instanceof PackedCells packed)) {
      cells.sort(
          Comparator.comparing((ReconciledCell cell) -> cell.series().toString())
              .thenComparing(ReconciledCell::periodKey));
      return cells;
    }
    Map<SeriesKey, String> printed = new HashMap<>();
    record Key(int number, String series, String period) {}
    var keys = new ArrayList<Key>(cells.size());
    for (int number = 0; number < cells.size(); number++) {
      String series = printed.computeIfAbsent(packed.series(number), SeriesKey::toString);
      keys.add(new Key(number, series, packed.periodKey(number)));
    }
    keys.sort(Comparator.comparing(Key::series).thenComparing(Key::period));
    return packed.inOrder(keys.stream().mapToInt(Key::number).toArray());
  }

  /** Disagreements, the gravest first; sorts a list that is not packed. */
  static List<Disagreement> ofDisagreements(List<Disagreement> all) {
    if (!(all instanceof PackedDisagreements packed)) {
      all.sort(Comparator.comparing(Disagreement::severity).reversed());
      return all;
    }
    int[] rows = IntStream.range(0, all.size()).toArray();
    IntSort.sort(rows, (a, b) -> packed.severity(b).compareTo(packed.severity(a)));
    return packed.inOrder(rows);
  }

  /** Rows by the rank of their keys, those of one key in the order they are in. */
  private static int[] byKey(int[] rows, List<Observation> observations) {
    Map<SeriesKey, Integer> numbers = new HashMap<>();
    int[] keyOf = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      Integer number = numbers.putIfAbsent(observations.get(row).key(), numbers.size());
      keyOf[row] = number == null ? numbers.size() - 1 : number;
    }
    int[] ranks = ranks(numbers);
    int[] starts = new int[ranks.length + 1];
    for (int key : keyOf) {
      starts[ranks[key] + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] sorted = new int[rows.length];
    for (int row : rows) {
      sorted[starts[ranks[keyOf[row]]]++] = row;
    }
    return sorted;
  }

  /** The rank of each key's print; keys that print alike have one rank. */
  private static int[] ranks(Map<SeriesKey, Integer> numbers) {
    Map<String, List<Integer>> printed = new TreeMap<>();
    numbers.forEach(
        (key, number) ->
            printed.computeIfAbsent(key.toString(), text -> new ArrayList<>()).add(number));
    int[] ranks = new int[numbers.size()];
    int rank = 0;
    for (List<Integer> alike : printed.values()) {
      for (int number : alike) {
        ranks[number] = rank;
      }
      rank++;
    }
    return ranks;
  }
}
