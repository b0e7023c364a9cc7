package tallybook.reconcile.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tallybook.reconcile.Disagreement;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Finding;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.rule.Phrases;
import tallybook.reconcile.rule.Rules;
import tallybook.reconcile.rule.Taxonomy;

/** From findings to the rows of the Conflicts sheet; what two cells both tell is told once. */
public final class DisagreementWriter {
  private final Rules rules;

  public DisagreementWriter(Rules rules) {
    this.rules = rules;
  }

  /** The disagreements of a block, in the order of its cells. */
  public List<Disagreement> of(Block block) {
    var rows = new ArrayList<Disagreement>();
    Set<String> told = new TreeSet<>();
    for (Settlement cell : block.cells()) {
      for (Finding finding : cell.findings()) {
        Taxonomy.Entry entry = rules.taxonomy().entry(finding.code());
        if (entry.isConflict() && told.add(name(cell, finding))) {
          rows.add(row(block.claims(), cell, finding, entry));
        }
      }
    }
    return rows;
  }

  private static String name(Settlement cell, Finding finding) {
    var cells = new TreeSet<String>();
    cells.add(cell.key());
    finding.cells().forEach(other -> cells.add(other.key()));
    String rows = finding.cells().isEmpty() ? java.util.Arrays.toString(finding.rows()) : "";
    return finding.code() + cells + rows;
  }

  private static Disagreement row(
      Claims claims, Settlement cell, Finding finding, Taxonomy.Entry entry) {
    Set<String> cells = new LinkedHashSet<>();
    Set<String> observations = new LinkedHashSet<>();
    cells.add(cell.key());
    if (cell.hasWinner()) {
      observations.add(claims.id(cell.winner().spokesman().row()));
    }
    for (int row : finding.rows()) {
      observations.add(claims.id(row));
    }
    for (Settlement other : finding.cells()) {
      cells.add(other.key());
      if (other.hasWinner()) {
        observations.add(claims.id(other.winner().spokesman().row()));
      }
    }
    return new Disagreement(
        finding.code(),
        finding.severity(),
        List.copyOf(cells),
        List.copyOf(observations),
        Phrases.sentence(entry.sentence(), finding.arguments()),
        Phrases.fill(entry.suggestion(), finding.arguments()));
  }
}
