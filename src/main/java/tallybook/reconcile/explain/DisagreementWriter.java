package tallybook.reconcile.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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

  /** A finding in which figures differ, and the cell that it is told of. */
  public record Told(Settlement cell, Finding finding) {

    /** Keys of the cells concerned, its own first. */
    public List<String> cellKeys() {
      Set<String> keys = new LinkedHashSet<>();
      keys.add(cell.key());
      finding.cells().forEach(other -> keys.add(other.key()));
      return List.copyOf(keys);
    }
  }

  /** The disagreements of a block, in the order of its cells. */
  public List<Disagreement> of(Block block) {
    var rows = new ArrayList<Disagreement>();
    each(
        block,
        told ->
            rows.add(
                row(
                    block.claims(),
                    told.cell(),
                    told.finding(),
                    rules.taxonomy().entry(told.finding().code()))));
    return rows;
  }

  /** The same, not yet put into words. */
  public void each(Block block, Consumer<Told> taker) {
    Set<List<String>> names = new HashSet<>();
    for (Settlement cell : block.cells()) {
      for (Finding finding : cell.findings()) {
        if (rules.taxonomy().entry(finding.code()).isConflict()
            && (finding.cells().isEmpty() || names.add(name(cell, finding)))) {
          taker.accept(new Told(cell, finding));
        }
      }
    }
  }

  /** The keys of all cells concerned, in order, and its code. */
  private static List<String> name(Settlement cell, Finding finding) {
    var cells = new TreeSet<String>();
    cells.add(cell.key());
    finding.cells().forEach(other -> cells.add(other.key()));
    var name = new ArrayList<>(cells);
    name.add(finding.code());
    return name;
  }

  private static Disagreement row(
      Claims claims, Settlement cell, Finding finding, Taxonomy.Entry entry) {
    Set<String> observations = new LinkedHashSet<>();
    if (cell.hasWinner()) {
      observations.add(claims.id(cell.winner().spokesman().row()));
    }
    for (int row : finding.rows()) {
      observations.add(claims.id(row));
    }
    for (Settlement other : finding.cells()) {
      if (other.hasWinner()) {
        observations.add(claims.id(other.winner().spokesman().row()));
      }
    }
    return new Disagreement(
        finding.code(),
        finding.severity(),
        new Told(cell, finding).cellKeys(),
        List.copyOf(observations),
        Phrases.sentence(entry.sentence(), finding.arguments()),
        Phrases.fill(entry.suggestion(), finding.arguments()));
  }
}
