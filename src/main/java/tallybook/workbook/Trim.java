package tallybook.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tallybook.flow.Severity;
import tallybook.observation.Observation;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.Reconciliation;

/**
 * What a sheet can't hold is left to the files beside the workbook: cells in conflict are kept
 * first, then the newest, each with all its figures.
 */
final class Trim {
  private Trim() {}

  /** The book itself if it has no more figures than a workbook may show. */
  static Book to(Book book, int most) {
    Reconciliation all = book.reconciliation();
    if (all.observations().size() <= most) {
      return book;
    }
    Set<String> cells = new HashSet<>();
    Set<String> figures = new HashSet<>();
    for (ReconciledCell cell : wanted(all)) {
      if (figures.size() + cell.evidence().size() <= most) {
        cells.add(cell.key());
        cell.evidence().forEach(e -> figures.add(e.observation()));
      }
    }
    var kept =
        new Reconciliation(
            all.observations().stream().filter(o -> figures.contains(o.id())).toList(),
            all.cells().stream().filter(c -> cells.contains(c.key())).toList(),
            all.disagreements().stream().filter(d -> cells.containsAll(d.cells())).toList(),
            all.derived().stream().filter(d -> cells.containsAll(d.cells())).toList(),
            all.rulings(),
            all.diagnostics());
    Map<String, String> run = new java.util.LinkedHashMap<>(book.run());
    run.put(SHOWN, figures.size() + " of " + all.observations().size());
    return new Book(
        book.title(),
        book.command(),
        book.sources(),
        kept,
        book.diagnostics(),
        run,
        book.tolerances());
  }

  /** The Run log's item that says how many figures are shown. */
  static final String SHOWN = "figures shown";

  private static List<ReconciledCell> wanted(Reconciliation all) {
    Map<String, LocalDate> newest = new HashMap<>();
    Map<String, Observation> byId = new HashMap<>();
    all.observations().forEach(o -> byId.put(o.id(), o));
    for (ReconciledCell cell : all.cells()) {
      LocalDate last = LocalDate.MIN;
      for (ReconciledCell.Evidence part : cell.evidence()) {
        Observation o = byId.get(part.observation());
        LocalDate day = o == null ? null : o.article().published();
        last = day != null && day.isAfter(last) ? day : last;
      }
      newest.put(cell.key(), last);
    }
    var wanted = new ArrayList<>(all.cells());
    wanted.sort(
        Comparator.comparing((ReconciledCell c) -> !c.severity().atLeast(Severity.MEDIUM))
            .thenComparing(
                c -> newest.getOrDefault(c.key(), LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(ReconciledCell::key));
    return wanted;
  }
}
