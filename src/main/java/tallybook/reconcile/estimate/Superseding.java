package tallybook.reconcile.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Claims.Trait;

/**
 * Where one statement stands in several cells, it counts in one: that of most of its claims, of
 * equally many the one told first, then the one that another origin supports, then the first.
 */
final class Superseding {
  private final Claims claims;
  private final int[] rows;
  private final int[] first;
  private final int[] starts;

  Superseding(Claims claims, int[] rows, int[] first) {
    this.claims = claims;
    this.rows = rows;
    this.first = first;
    this.starts = starts(claims, rows);
  }

  /** For each claim, whether its statement is counted in another cell. */
  boolean[] find() {
    boolean[] superseded = new boolean[rows.length];
    var origins = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < rows.length; i++) {
      if (first[i] != i) {
        origins.computeIfAbsent(first[i], root -> new ArrayList<>(List.of(root))).add(i);
      }
    }
    origins.values().forEach(members -> judge(members, superseded));
    return superseded;
  }

  private void judge(List<Integer> members, boolean[] superseded) {
    var cells = new TreeMap<Integer, List<Integer>>();
    for (int member : members) {
      boolean votes =
          !claims.has(rows[member], Trait.EXCLUDED) && !claims.has(rows[member], Trait.DENIED);
      if (votes) {
        cells.computeIfAbsent(cell(member), cell -> new ArrayList<>()).add(member);
      }
    }
    if (cells.size() < 2) {
      return;
    }
    List<Integer> chosen = cells.firstEntry().getValue();
    for (List<Integer> other : cells.values()) {
      chosen = isBetter(other, chosen) ? other : chosen;
    }
    for (List<Integer> other : cells.values()) {
      if (other != chosen) {
        other.forEach(member -> superseded[member] = true);
      }
    }
  }

  private boolean isBetter(List<Integer> other, List<Integer> held) {
    int order = Boolean.compare(isFixed(other), isFixed(held));
    if (order == 0) {
      order = Integer.compare(other.size(), held.size());
    }
    if (order == 0) {
      order = Integer.compare(day(held), day(other));
    }
    return order != 0 ? order > 0 : isSupported(other) && !isSupported(held);
  }

  /** Whether a person fixed the period, or chose the figure. */
  private boolean isFixed(List<Integer> members) {
    return members.stream()
        .anyMatch(m -> claims.has(rows[m], Trait.PERIOD_SET) || claims.has(rows[m], Trait.PINNED));
  }

  private int day(List<Integer> members) {
    return members.stream().mapToInt(m -> claims.day(rows[m])).min().orElse(Claims.NO_DAY);
  }

  /** Whether another origin's figure in that cell is compatible with it as written. */
  private boolean isSupported(List<Integer> members) {
    int member = members.get(0);
    int from = cell(member);
    for (int i = from; i < rows.length && cell(i) == from; i++) {
      if (first[i] != first[member]
          && Softness.hard(claims, rows[i]).meets(Softness.hard(claims, rows[member]))) {
        return true;
      }
    }
    return false;
  }

  /** The place of the first claim of the member's cell. */
  private int cell(int member) {
    return starts[member];
  }

  private static int[] starts(Claims claims, int[] rows) {
    int[] starts = new int[rows.length];
    for (int i = 1; i < rows.length; i++) {
      boolean same =
          claims.seriesNumber(rows[i - 1]) == claims.seriesNumber(rows[i])
              && claims.periodNumber(rows[i - 1]) == claims.periodNumber(rows[i]);
      starts[i] = same ? starts[i - 1] : i;
    }
    return starts;
  }
}
