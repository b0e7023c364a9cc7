package tallybook.reconcile;

import java.util.Map;
import java.util.function.Consumer;
import tallybook.catalogue.Catalogue;
import tallybook.observation.Observation;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Intake;
import tallybook.reconcile.estimate.CellPolicy;
import tallybook.reconcile.estimate.Estimate;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.explain.Amounts;
import tallybook.reconcile.explain.CellWriter;

/**
 * Settles millions of figures with the engine of {@link Reconciler}: observations are taken in one
 * by one and let go, at about a hundred bytes each, and cells are handed on one by one, block by
 * block (family, then areas), each block in the order of series and period. There are no decisions
 * and no conversion here; what needs all cells at once (coincidences, the list of disagreements)
 * stays out.
 */
public final class BulkReconciler {
  private final Catalogue catalogue;
  private final Settings settings;
  private final Intake intake;

  /**
   * @param expected how many observations are likely; any number may come
   */
  public BulkReconciler(Catalogue catalogue, Settings settings, int expected) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.intake = new Intake(catalogue, settings.rules(), settings.bins(), expected);
  }

  /** A settled cell, whose record is written only if it is asked for. */
  public interface Settled {
    String key();

    Estimate estimate();

    ReconciledCell record();
  }

  /** Takes a figure in; it may be let go afterwards. */
  public void add(Observation observation) {
    intake.add(observation);
  }

  public int size() {
    return intake.claims().size();
  }

  /**
   * Settles all figures so far.
   *
   * @param copies for articles that are near-copies of others, the name of their cluster
   */
  public void settle(Map<String, String> copies, Consumer<Settled> sink) {
    var claims = intake.claims();
    var usual = CellPolicy.of(settings.policy(), settings.side());
    var writer =
        new CellWriter(settings.rules(), new Amounts(catalogue, settings.rules().phrases()));
    new Engine(
            claims, catalogue, settings, copies, cell -> usual, settings.policy() == Policy.TRUTH)
        .run(
            settings.threads(),
            block -> {
              for (Settlement cell : block.cells()) {
                sink.accept(new Lazy(claims, cell, writer));
              }
            });
  }

  private record Lazy(Claims claims, Settlement cell, CellWriter writer) implements Settled {
    @Override
    public String key() {
      return cell.key();
    }

    @Override
    public Estimate estimate() {
      return cell.estimate();
    }

    @Override
    public ReconciledCell record() {
      return writer.write(claims, cell);
    }
  }
}
