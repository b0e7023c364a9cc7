package tallybook.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tallybook.catalogue.Catalogue;
import tallybook.decision.DecisionState;
import tallybook.flow.Severity;
import tallybook.reconcile.Disagreement;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.Reconciliation;

/** A reconciliation in a few words, and what scripts ask of it. */
public final class Verdict {
  private static final String DEFINITION = "DEFINITION_DIFFERS";
  private static final double LOW_CONFIDENCE = 0.6;

  private final Reconciliation settled;
  private final Catalogue catalogue;

  Verdict(Reconciliation settled, Catalogue catalogue) {
    this.settled = settled;
    this.catalogue = catalogue;
  }

  /** The clauses of a line: how many groups, differences of definition, conflicts. */
  public List<String> clauses() {
    var clauses = new ArrayList<String>();
    clauses.add(groups());
    String definitions = definitions();
    if (!definitions.isEmpty()) {
      clauses.add(definitions);
    }
    clauses.add(Wording.count(conflicts(), "conflict"));
    if (!settled.rulings().isEmpty()) {
      clauses.add(rulings());
    }
    return clauses;
  }

  private String groups() {
    long single = settled.cells().stream().filter(cell -> cell.evidence().size() == 1).count();
    int all = settled.cells().size();
    String groups = Wording.count(all, "group");
    if (all > 0 && single == all) {
      return groups + " of one figure each";
    }
    return groups + (single == 0 ? "" : " (" + single + " of one figure)");
  }

  private String definitions() {
    var families = new TreeMap<String, String>();
    for (Disagreement one : settled.disagreements()) {
      if (one.code().equals(DEFINITION)) {
        String names = names(one.cells());
        families.put(names, names);
      }
    }
    if (families.isEmpty()) {
      return "";
    }
    int count = families.size();
    String named = count > 2 ? "" : " (" + String.join("; ", families.keySet()) + ")";
    return count
        + (count == 1 ? " family" : " families")
        + " with a difference of definition"
        + named;
  }

  private String names(List<String> cells) {
    var labels = new TreeSet<String>();
    for (String cell : cells) {
      String code = cell.substring(0, Math.max(0, cell.indexOf('|')));
      labels.add(catalogue.indicatorLabel(code).toLowerCase(java.util.Locale.ROOT));
    }
    return String.join(" / ", labels);
  }

  /** "3 decisions (2 applied, 1 stale)". */
  private String rulings() {
    var states =
        settled.rulings().stream()
            .collect(
                Collectors.groupingBy(
                    ruling -> ruling.state().code(), TreeMap::new, Collectors.counting()));
    String each =
        states.entrySet().stream()
            .map(state -> state.getValue() + " " + state.getKey())
            .collect(Collectors.joining(", "));
    return Wording.count(settled.rulings().size(), "decision") + " (" + each + ")";
  }

  /** Disagreements in which the figures can't all be right. */
  public int conflicts() {
    return (int) settled.disagreements().stream().filter(Disagreement::isConflict).count();
  }

  /** Whether a cell's confidence is low. */
  public boolean hasLowConfidence() {
    return settled.cells().stream().anyMatch(cell -> cell.confidence() < LOW_CONFIDENCE);
  }

  /** Whether a decision's target is gone. */
  public boolean hasStaleDecision() {
    return settled.rulings().stream().anyMatch(r -> r.state() == DecisionState.STALE);
  }

  /** The gravest flag that nobody accepted. */
  public Severity gravest() {
    Severity gravest = Severity.NONE;
    for (ReconciledCell cell : settled.cells()) {
      gravest = cell.severity().atLeast(gravest) ? cell.severity() : gravest;
    }
    return gravest;
  }
}
