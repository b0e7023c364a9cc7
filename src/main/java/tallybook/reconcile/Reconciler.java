package tallybook.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.decision.Decision;
import tallybook.flow.Diagnostic;
import tallybook.observation.Observation;
import tallybook.observation.PackedObservations;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.claim.Intake;
import tallybook.reconcile.estimate.CellPolicy;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.explain.Amounts;
import tallybook.reconcile.explain.CellExplanation;
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
  private final Blocks blocks;

  public Reconciler(Catalogue catalogue, Settings settings) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.blocks = new Blocks(catalogue, new Products(settings.rules().singulars()));
  }

  /**
   * Settles all figures.
   *
   * @param decisions what a person ruled, in the order of the log
   * @param copies for articles that are near-copies of others, the name of their cluster
   */
  public Reconciliation reconcile(
      List<Observation> observations, List<Decision> decisions, Map<String, String> copies) {
    Court court = court(observations, decisions);
    Reconciliation baseline = court.needsBaseline() ? settle(court, copies, null, true) : null;
    return court.close(
        settle(court, copies, baseline, false),
        baseline,
        new Amounts(catalogue, settings.rules().phrases()));
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

  /**
   * The arithmetic of one cell, a line a step: votes, groups, ranges, confidence, flags.
   *
   * @param cell its key
   * @return no line if there is no such cell
   */
  public List<String> explain(
      List<Observation> observations,
      List<Decision> decisions,
      Map<String, String> copies,
      String cell) {
    var run = new Run(court(observations, decisions), null, false);
    var explanation = new CellExplanation(settings.rules(), run.amounts);
    var lines = new ArrayList<String>();
    run.engine(copies)
        .run(
            settings.threads(),
            block -> {
              for (Settlement settled : block.cells()) {
                if (settled.key().equals(cell)) {
                  lines.addAll(explanation.of(run.claims, settled));
                }
              }
            });
    return lines;
  }

  private Court court(List<Observation> observations, List<Decision> decisions) {
    var usual = CellPolicy.of(settings.policy(), settings.side());
    return new Court(known(observations), decisions, usual, blocks, settings.rules().phrases());
  }

  private Reconciliation settle(
      Court court,
      Map<String, String> copies,
      @Nullable Reconciliation baseline,
      boolean isBaseline) {
    var run = new Run(court, baseline, isBaseline);
    Rules rules = settings.rules();
    var writer = new CellWriter(rules, run.amounts);
    var conflicts = new DisagreementWriter(rules);
    var lines = new DerivedLines(rules, run.amounts);
    boolean isPacked = court.observations() instanceof PackedObservations;
    List<ReconciledCell> cells = isPacked ? new PackedCells() : new ArrayList<>();
    List<Disagreement> disagreements = isPacked ? new PackedDisagreements() : new ArrayList<>();
    var derived = new ArrayList<Derived>();
    Engine engine = run.engine(copies);
    engine.run(
        settings.threads(),
        block -> {
          block.cells().forEach(cell -> cells.add(writer.write(run.claims, cell)));
          disagreements.addAll(conflicts.of(block));
          derived.addAll(lines.of(block));
        });
    List<ReconciledCell> sorted = InOrder.ofCells(cells);
    derived.addAll(new Coincidences(rules, run.amounts).among(sorted));
    return new Reconciliation(
        InOrder.of(court.observations(), run.claims),
        sorted,
        InOrder.ofDisagreements(disagreements),
        derived,
        List.of(),
        Refusals.of(
            settings.rules(),
            run.diagnostics,
            engine.isTruthRefused(),
            run.court.uses(Policy.MEAN)));
  }

  /** The claims of one run, marked as the decisions say, and what settles them. */
  private final class Run {
    final Claims claims;
    final Amounts amounts = new Amounts(catalogue, settings.rules().phrases());
    final List<Diagnostic> diagnostics;
    private final Court court;

    Run(Court court, @Nullable Reconciliation baseline, boolean isBaseline) {
      this.court = court;
      List<Observation> observations = court.observations();
      var conversion = Conversions.of(catalogue, blocks, settings);
      var intake = new Intake(catalogue, settings.rules(), settings.bins(), observations.size());
      for (Observation observation : observations) {
        Conversions.add(intake, observation, conversion);
      }
      this.claims = intake.claims();
      this.diagnostics = conversion == null ? List.of() : conversion.diagnostics();
      court.mark(claims);
      for (int row = 0; isBaseline && row < claims.size(); row++) {
        claims.unmark(row, Trait.PINNED);
      }
      if (baseline != null) {
        court.markOrigins(claims, baseline);
      }
    }

    Engine engine(Map<String, String> copies) {
      return new Engine(
          claims, catalogue, settings, copies, court::policyOf, court.uses(Policy.TRUTH));
    }
  }
}
