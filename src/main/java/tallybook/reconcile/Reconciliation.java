package tallybook.reconcile;

import java.util.List;
import tallybook.decision.Ruling;
import tallybook.flow.Diagnostic;
import tallybook.observation.Observation;
import tallybook.observation.PackedList;

/**
 * All figures settled.
 *
 * @param observations as used: after set-field, set-period and set-date decisions, in the fixed
 *     order of (series key, period key, day of publication, article, start, id)
 * @param cells sorted by series key and period key
 * @param disagreements between cells, and inside them, gravest first
 * @param derived what follows from the cells by arithmetic: changes between periods, checks; never
 *     evidence
 * @param rulings every decision with what became of it, in the order of the log
 */
public record Reconciliation(
    List<Observation> observations,
    List<ReconciledCell> cells,
    List<Disagreement> disagreements,
    List<Derived> derived,
    List<Ruling> rulings,
    List<Diagnostic> diagnostics) {
  public Reconciliation {
    observations = kept(observations);
    cells = kept(cells);
    disagreements = kept(disagreements);
    derived = List.copyOf(derived);
    rulings = List.copyOf(rulings);
    diagnostics = List.copyOf(diagnostics);
  }

  /** A copy, but of a packed list, which is there to stay. */
  private static <T> List<T> kept(List<T> list) {
    return list instanceof PackedList<T> packed ? packed : List.copyOf(list);
  }
}
