package tallybook.reconcile.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tallybook.reconcile.Disagreement;
import tallybook.reconcile.ReconciledCell;

/** Flags that a person has seen and lets stand: they stay, without severity. */
final class Acceptance {
  private final Map<String, ReconciledCell> cells;
  private final Set<String> accepted = new TreeSet<>();

  /**
   * @param cells by key, in which flags are accepted
   */
  Acceptance(Map<String, ReconciledCell> cells) {
    this.cells = cells;
  }

  static boolean has(ReconciledCell cell, String code) {
    return cell.flags().stream().anyMatch(flag -> flag.code().equals(code));
  }

  /** Accepts one code's flags of a cell, or all of them for null. */
  void accept(String key, @Nullable String code) {
    ReconciledCell cell = cells.get(key);
    if (cell == null) {
      return;
    }
    for (ReconciledCell.Flag flag : cell.flags()) {
      if (code == null || flag.code().equals(code)) {
        accepted.add(flag.code() + "|" + key);
      }
    }
    cells.put(key, CellEdits.accepted(cell, code));
  }

  /** The disagreements, those without severity whose flag is accepted in their first cell. */
  List<Disagreement> of(List<Disagreement> disagreements) {
    var rows = new ArrayList<Disagreement>();
    for (Disagreement row : disagreements) {
      boolean isAccepted = accepted.contains(row.code() + "|" + row.cells().get(0));
      rows.add(isAccepted ? CellEdits.accepted(row) : row);
    }
    return rows;
  }
}
