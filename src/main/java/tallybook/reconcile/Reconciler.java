package tallybook.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.decision.Decision;
import tallybook.flow.Diagnostic;
import tallybook.observation.Observation;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.claim.Intake;
import tallybook.reconcile.claim.Order;
import tallybook.reconcile.estimate.CellPolicy;
import tallybook.reconcile.explain.Amounts;
import tallybook.reconcile.explain.CellWriter;
import tallybook.reconcile.explain.Coincidences;
import tallybook.reconcile.explain.DerivedLines;
import tallybook.reconcile.explain.DisagreementWriter;
import tallybook.reconcile.key.Blocks;
import tallybook.reconcile.key.Products;
import tallybook.reconcile.rule.Rules;
import tallybook.reconcile.ruling.Court;

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
    var blocks = new Blocks(catalogue, new Products(settings.rules().singulars()));
    var usual = CellPolicy.of(settings.policy(), settings.side());
    var court = new Court(known(observations), decisions, usual, blocks);
    Reconciliation baseline = court.needsBaseline() ? settle(court, copies, null, true) : null;
    return court.close(settle(court, copies, baseline, false), baseline);
  }

  /** What was known on the day of the settings. */
  private List<Observation> known(List<Observation> observations) {
    LocalDate day = settings.asOf();
    return day == null
        ? observations
        : observations.stream().filter(o -> isKnown(o.article().published(), day)).toList();
  }

  private static boolean isKnown(@Nullable LocalDate published, LocalDate day) {
    return published != null && !published.isAfter(day);
  }

  private Reconciliation settle(
      Court court,
      Map<String, String> copies,
      @Nullable Reconciliation baseline,
      boolean isBaseline) {
    Rules rules = settings.rules();
    List<Observation> observations = court.observations();
    var intake = new Intake(catalogue, rules, settings.bins(), observations.size());
    observations.forEach(intake::add);
    Claims claims = intake.claims();
    court.mark(claims);
    if (isBaseline) {
      for (int row = 0; row < claims.size(); row++) {
        claims.unmark(row, Trait.PINNED);
      }
    }
    if (baseline != null) {
      court.markOrigins(claims, baseline);
    }
    var amounts = new Amounts(catalogue, rules.phrases());
    var writer = new CellWriter(rules, amounts);
    var conflicts = new DisagreementWriter(rules);
    var cells = new ArrayList<ReconciledCell>();
    var disagreements = new ArrayList<Disagreement>();
    var lines = new DerivedLines(rules, amounts);
    var derived = new ArrayList<Derived>();
    new Engine(claims, catalogue, settings, copies, court::policyOf)
        .run(
            settings.threads(),
            block -> {
              block.cells().forEach(cell -> cells.add(writer.write(claims, cell)));
              disagreements.addAll(conflicts.of(block));
              derived.addAll(lines.of(block));
            });
    cells.sort(
        Comparator.comparing((ReconciledCell cell) -> cell.series().toString())
            .thenComparing(ReconciledCell::periodKey));
    derived.addAll(new Coincidences(rules, amounts).among(cells));
    disagreements.sort(Comparator.comparing(Disagreement::severity).reversed());
    return new Reconciliation(
        inOrder(observations, claims),
        cells,
        disagreements,
        derived,
        List.of(),
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
