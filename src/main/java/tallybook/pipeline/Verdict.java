package tallybook.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import tallybook.catalogue.Catalogue;
import tallybook.decision.DecisionState;
import tallybook.decision.Ruling;
import tallybook.flow.Severity;
import tallybook.reconcile.CellGlance;
import tallybook.reconcile.Disagreement;
import tallybook.reconcile.Reconciliation;

/** A reconciliation in a few words, and what scripts ask of it; it holds counts alone. */
public final class Verdict {
  private static final String DEFINITION = "DEFINITION_DIFFERS";
  private static final String UNDATED = "?";
  private static final double LOW_CONFIDENCE = 0.6;

  private final Catalogue catalogue;
  private final SortedSet<String> families = new TreeSet<>();
  private final Map<DecisionState, Integer> states = new TreeMap<>();
  private int cells;
  private int single;
  private int conflicts;
  private int undated;
  private boolean lowConfidence;
  private Severity gravest = Severity.NONE;

  Verdict(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static Verdict of(Reconciliation settled, Catalogue catalogue) {
    var verdict = new Verdict(catalogue);
    settled.cells().forEach(verdict::add);
    for (Disagreement one : settled.disagreements()) {
      verdict.add(one.code(), one.severity(), one::cells);
    }
    settled.rulings().forEach(verdict::add);
    return verdict;
  }

  void add(CellGlance cell) {
    cells++;
    single += cell.observations() == 1 ? 1 : 0;
    undated += cell.periodKey().equals(UNDATED) ? 1 : 0;
    lowConfidence |= cell.confidence() < LOW_CONFIDENCE;
    gravest = cell.severity().atLeast(gravest) ? cell.severity() : gravest;
  }

  /**
   * Counts figures that differ.
   *
   * @param keys gives those of the cells concerned
   */
  void add(String code, Severity severity, Supplier<List<String>> keys) {
    conflicts += severity.atLeast(Severity.MEDIUM) ? 1 : 0;
    if (code.equals(DEFINITION)) {
      families.add(names(keys.get()));
    }
  }

  private void add(Ruling ruling) {
    states.merge(ruling.state(), 1, Integer::sum);
  }

  /** The clauses of a line: how many groups, differences of definition, conflicts. */
  public List<String> clauses() {
    var clauses = new ArrayList<String>();
    clauses.add(groups());
    if (!families.isEmpty()) {
      clauses.add(definitions());
    }
    clauses.add(Wording.count(conflicts, "conflict"));
    if (!states.isEmpty()) {
      clauses.add(rulings());
    }
    return clauses;
  }

  private String groups() {
    String groups = Wording.count(cells, "group");
    if (cells > 0 && single == cells) {
      return groups + " of one figure each";
    }
    return groups + (single == 0 ? "" : " (" + single + " of one figure)");
  }

  private String definitions() {
    int count = families.size();
    String named = count > 2 ? "" : " (" + String.join("; ", families) + ")";
    return count
        + (count == 1 ? " family" : " families")
        + " with a difference of definition"
        + named;
  }

  private String names(List<String> keys) {
    var labels = new TreeSet<String>();
    for (String cell : keys) {
      String code = cell.substring(0, Math.max(0, cell.indexOf('|')));
      labels.add(catalogue.indicatorLabel(code).toLowerCase(Locale.ROOT));
    }
    return String.join(" / ", labels);
  }

  /** "3 decisions (2 applied, 1 stale)". */
  private String rulings() {
    int all = 0;
    var counts = new TreeMap<String, Integer>();
    states.forEach((state, count) -> counts.put(state.code(), count));
    var words = new ArrayList<String>();
    for (Map.Entry<String, Integer> state : counts.entrySet()) {
      words.add(state.getValue() + " " + state.getKey());
      all += state.getValue();
    }
    return Wording.count(all, "decision") + " (" + String.join(", ", words) + ")";
  }

  /** Disagreements in which the figures can't all be right. */
  public int conflicts() {
    return conflicts;
  }

  /** Groups of figures without a date. */
  public int undated() {
    return undated;
  }

  /** Whether a cell's confidence is low. */
  public boolean hasLowConfidence() {
    return lowConfidence;
  }

  /** Whether a decision's target is gone. */
  public boolean hasStaleDecision() {
    return states.containsKey(DecisionState.STALE);
  }

  /** The gravest flag that nobody accepted. */
  public Severity gravest() {
    return gravest;
  }
}
