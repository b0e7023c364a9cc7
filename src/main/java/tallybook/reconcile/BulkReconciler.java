package tallybook.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.flow.Diagnostic;
import tallybook.flow.Severity;
import tallybook.observation.Observation;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Intake;
import tallybook.reconcile.claim.Order;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.CellPolicy;
import tallybook.reconcile.estimate.Estimate;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.explain.Amounts;
import tallybook.reconcile.explain.CellWriter;
import tallybook.reconcile.explain.DisagreementWriter;
import tallybook.reconcile.key.Blocks;
import tallybook.reconcile.key.Products;
import tallybook.reconcile.rate.Conversion;

/**
 * Settles millions of figures with the engine of {@link Reconciler}: observations are taken in one
 * by one and let go, at about a hundred bytes each, and cells are handed on one by one, block by
 * block (family, then areas), each block in the order of series and period. There are no decisions
 * here; what needs all cells at once (coincidences, derived lines) stays out.
 */
public final class BulkReconciler {
  private final Catalogue catalogue;
  private final Settings settings;
  private final Intake intake;
  private final @Nullable Conversion conversion;
  private boolean isTruthRefused;

  /**
   * @param expected how many observations are likely; any number may come
   */
  public BulkReconciler(Catalogue catalogue, Settings settings, int expected) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.intake = new Intake(catalogue, settings.rules(), settings.bins(), expected);
    var blocks = new Blocks(catalogue, new Products(settings.rules().singulars()));
    this.conversion = Conversions.of(catalogue, blocks, settings);
  }

  /** A settled cell, whose record is written only if it is asked for. */
  public interface Settled extends CellGlance {
    String key();

    /** The number of its series; a series' cells come one after another, in order. */
    int seriesNumber();

    Estimate estimate();

    ReconciledCell record();
  }

  /** Takes what was settled, in the order of blocks. */
  public interface Sink {
    void cell(Settled cell);

    /**
     * Figures that differ.
     *
     * @param cells gives the keys of the cells concerned, the one to decide on first
     */
    default void disagreement(String code, Severity severity, Supplier<List<String>> cells) {}
  }

  /** Takes a figure in; it may be let go afterwards. */
  public void add(Observation observation) {
    LocalDate day = settings.asOf();
    LocalDate published = observation.article().published();
    if (day == null || published != null && !published.isAfter(day)) {
      Conversions.add(intake, observation, conversion);
    }
  }

  /** Where figures may be put by their parts; empty if they are chosen or converted on the way. */
  public Optional<Intake> intake() {
    return conversion == null && settings.asOf() == null ? Optional.of(intake) : Optional.empty();
  }

  public int size() {
    return intake.claims().size();
  }

  /** The numbers of all series, in the order of their printed keys. */
  public int[] seriesInOrder() {
    return Order.printed(intake.claims());
  }

  /** What could not be done as it was asked: complete once all is settled. */
  public List<Diagnostic> diagnostics() {
    return Refusals.of(
        settings.rules(),
        conversion == null ? List.of() : conversion.diagnostics(),
        isTruthRefused,
        settings.policy() == Policy.MEAN);
  }

  /**
   * Settles all figures so far.
   *
   * @param copies for articles that are near-copies of others, the name of their cluster
   */
  public void settle(Map<String, String> copies, Sink sink) {
    var claims = intake.claims();
    claims.arrange(new Order(claims).blocks().rows());
    var usual = CellPolicy.of(settings.policy(), settings.side());
    var writer =
        new CellWriter(settings.rules(), new Amounts(catalogue, settings.rules().phrases()));
    var conflicts = new DisagreementWriter(settings.rules());
    var engine =
        new Engine(
            claims, catalogue, settings, copies, cell -> usual, settings.policy() == Policy.TRUTH);
    isTruthRefused = engine.isTruthRefused();
    engine.run(settings.threads(), block -> hand(block, claims, writer, conflicts, sink));
  }

  private static void hand(
      Block block, Claims claims, CellWriter writer, DisagreementWriter conflicts, Sink sink) {
    for (Settlement cell : block.cells()) {
      sink.cell(new LazyCell(claims, cell, writer));
    }
    conflicts.each(
        block,
        told ->
            sink.disagreement(told.finding().code(), told.finding().severity(), told::cellKeys));
  }
}
