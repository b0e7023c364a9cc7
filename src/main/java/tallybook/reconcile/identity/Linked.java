package tallybook.reconcile.identity;

import java.util.Collections;
import java.util.List;
import tallybook.reconcile.estimate.Settlement;

/**
 * Cells, and the identities between them.
 *
 * @param cells the variables
 * @param scales how each enters the identities
 * @param identities linear in the scaled figures
 * @param isChecked whether what doesn't fit is found here; another check finds it otherwise
 */
record Linked(
    List<Settlement> cells, List<Scale> scales, List<Identity> identities, boolean isChecked) {

  /** Figures that add up as they are. */
  static Linked plain(List<Settlement> cells, List<Identity> identities) {
    return new Linked(cells, Collections.nCopies(cells.size(), Scale.PLAIN), identities, true);
  }

  /** Whether its figures are multiplied rather than added. */
  boolean isProduct() {
    return scales.get(0) != Scale.PLAIN;
  }
}
