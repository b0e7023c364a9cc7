package tallybook.reconcile.estimate;

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
    boolean moved = false;
    for (int i = 0; i < rows.length; i++) {
      if (first[i] == i) {
        continue;
      }
      int earliest = earliest(claims, rows, first, i);
      if (earliest != rows[i]) {
        claims.move(rows[i], claims.periodNumber(earliest));
        claims.mark(rows[i], Trait.BIN_CARRIED);
        moved = true;
      }
    }
    return moved;
  }

  /** The origin's claim in the bin just before that of the claim; the claim itself if none. */
  private static int earliest(Claims claims, int[] rows, int[] first, int claim) {
    int earliest = rows[claim];
    if (!isBinned(claims, earliest)) {
      return earliest;
    }
    PeriodKey bin = claims.period(claims.periodNumber(earliest));
    for (int i = first[claim]; i < rows.length; i++) {
      if (first[i] == first[claim] && isBinned(claims, rows[i])) {
        PeriodKey other = claims.period(claims.periodNumber(rows[i]));
        boolean before = other.isNeighbour(bin, 1) && other.index() < bin.index();
        earliest = before ? rows[i] : earliest;
      }
    }
    return earliest;
  }

  private static boolean isBinned(Claims claims, int row) {
    return claims.basis(row) == TimeBasis.AS_OF
        && claims.period(claims.periodNumber(row)).kind() != PeriodKey.Kind.CALENDAR;
  }
}
