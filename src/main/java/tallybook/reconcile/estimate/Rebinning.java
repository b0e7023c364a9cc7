package tallybook.reconcile.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tallybook.observation.TimeBasis;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.key.PeriodKey;

/**
 * A statement told at a quarter's end and repeated after it stays in the bin of its first telling:
 * the one case where other evidence moves a period key.
 */
final class Rebinning {
  private Rebinning() {}

  /** Whether any claim moved. */
  static boolean carry(Claims claims, int[] rows, int[] first) {
    Map<Integer, List<Integer>> origins = new TreeMap<>();
    for (int i = 0; i < rows.length; i++) {
      if (isBinned(claims, rows[i])) {
        origins.computeIfAbsent(first[i], root -> new ArrayList<>()).add(rows[i]);
      }
    }
    boolean moved = false;
    for (List<Integer> members : origins.values()) {
      moved |= members.size() > 1 && carry(claims, members);
    }
    return moved;
  }

  private static boolean carry(Claims claims, List<Integer> members) {
    boolean moved = false;
    for (int row : members) {
      int earliest = earliest(claims, members, row);
      if (earliest != row) {
        claims.move(row, claims.periodNumber(earliest));
        claims.mark(row, Trait.BIN_CARRIED);
        moved = true;
      }
    }
    return moved;
  }

  /** The origin's claim in the bin just before that of the claim; the claim itself if none. */
  private static int earliest(Claims claims, List<Integer> members, int row) {
    PeriodKey bin = claims.period(claims.periodNumber(row));
    int earliest = row;
    for (int other : members) {
      PeriodKey before = claims.period(claims.periodNumber(other));
      boolean isBefore = before.isNeighbour(bin, 1) && before.index() < bin.index();
      earliest = isBefore ? other : earliest;
    }
    return earliest;
  }

  private static boolean isBinned(Claims claims, int row) {
    return claims.basis(row) == TimeBasis.AS_OF
        && claims.period(claims.periodNumber(row)).kind() != PeriodKey.Kind.CALENDAR;
  }
}
