package tallybook.reconcile.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import tallybook.observation.TimeBasis;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Settlement;

/** The real days behind a cell's bin. */
public final class Days {
  private Days() {}

  /** Sorted; empty for a period that the text bounds, and for an undated cell. */
  public static List<LocalDate> of(Claims claims, Settlement cell) {
    var days = new TreeSet<LocalDate>();
    for (int row : cell.rows()) {
      int last = claims.lastDay(row);
      if (claims.basis(row) == TimeBasis.AS_OF && last != Claims.NO_DAY) {
        days.add(LocalDate.ofEpochDay(last));
      }
    }
    return List.copyOf(days);
  }
}
