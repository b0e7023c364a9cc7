package tallybook.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tallybook.catalogue.Catalogue;
import tallybook.decision.Decision;
import tallybook.decision.Ruling;
import tallybook.flow.Diagnostic;
import tallybook.observation.Observation;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Intake;
import tallybook.reconcile.claim.Order;
import tallybook.reconcile.explain.Amounts;
import tallybook.reconcile.explain.CellWriter;
import tallybook.reconcile.explain.DisagreementWriter;
import tallybook.reconcile.rule.Rules;

/**
 * Groups comparable figures, judges and settles them. The same observations give the same result in
 * whatever order they come and on however many threads.
 */
public final class Reconciler {
  private final Catalogue catalogue;
  private final Settings settings;

  public Reconciler(Catalogue catalogue, Settings settings) {
    this.catalogue = catalogue;
    this.settings = settings;
  }

  /**
   * Settles all figures.
   *
   * @param decisions what a person ruled, in the order of the log
   * @param copies for articles that are near-copies of others, the name of their cluster
   */
  public Reconciliation reconcile(
      List<Observation> observations, List<Decision> decisions, Map<String, String> copies) {
    Rules rules = settings.rules();
    var intake = new Intake(catalogue, rules, settings.bins(), observations.size());
    observations.forEach(intake::add);
    Claims claims = intake.claims();
    var amounts = new Amounts(catalogue, rules.phrases());
    var writer = new CellWriter(rules, amounts);
    var conflicts = new DisagreementWriter(rules);
    var cells = new ArrayList<ReconciledCell>();
    var disagreements = new ArrayList<Disagreement>();
    new Engine(claims, catalogue, settings, copies, cell -> settings.policy())
        .run(
            settings.threads(),
            block -> {
              block.cells().forEach(cell -> cells.add(writer.write(claims, cell)));
              disagreements.addAll(conflicts.of(block));
            });
    cells.sort(
        Comparator.comparing((ReconciledCell cell) -> cell.series().toString())
            .thenComparing(ReconciledCell::periodKey));
    disagreements.sort(Comparator.comparing(Disagreement::severity).reversed());
    return new Reconciliation(
        inOrder(observations, claims),
        cells,
        disagreements,
        List.<Derived>of(),
        List.<Ruling>of(),
        List.<Diagnostic>of());
  }

  private static List<Observation> inOrder(List<Observation> observations, Claims claims) {
    int[] rows = new int[claims.size()];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row;
    }
    new Order(claims).sort(rows);
    var sorted = new ArrayList<Observation>(rows.length);
    for (int row : rows) {
      sorted.add(observations.get(row));
    }
    sorted.sort(Comparator.comparing(observation -> observation.key().toString()));
    return sorted;
  }
}
