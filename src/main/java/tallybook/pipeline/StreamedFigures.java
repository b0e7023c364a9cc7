package tallybook.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tallybook.catalogue.Catalogue;
import tallybook.decision.Decision;
import tallybook.flow.Diagnostic;
import tallybook.flow.Severity;
import tallybook.observation.Field;
import tallybook.observation.Observation;
import tallybook.reconcile.BulkReconciler;
import tallybook.reconcile.ReconciledFields;
import tallybook.reconcile.Settings;
import tallybook.reconcile.claim.Intake;
import tallybook.workbook.sheets.Labels;

/**
 * Figures of which only numbers are held; groups are written as they are settled, and put in order
 * by a spool. The bytes are those that {@link HeldFigures} gives.
 */
final class StreamedFigures implements Figures {
  private static final int HELD = 1 << 24;
  private static final int FEW = 1 << 10;

  /** All fields, out of the record that is written once one of them is asked for. */
  private static final List<Field<BulkReconciler.Settled>> WHOLE =
      ReconciledFields.ALL.stream()
          .map(field -> field.through(BulkReconciler.Settled::record))
          .toList();

  private final Catalogue catalogue;
  private final Labels labels;
  private final BulkReconciler bulk;

  StreamedFigures(Catalogue catalogue, Settings settings, Labels labels) {
    this.catalogue = catalogue;
    this.labels = labels;
    this.bulk = new BulkReconciler(catalogue, settings, FEW);
  }

  @Override
  public void add(Observation observation) {
    bulk.add(observation);
  }

  @Override
  public Optional<Intake> intake() {
    return bulk.intake();
  }

  @Override
  public int size() {
    return bulk.size();
  }

  @Override
  public List<Observation> all() {
    throw new IllegalStateException("the figures were let go as they were read");
  }

  @Override
  public Verdict settle(
      List<Decision> decisions, Format format, Destination out, Consumer<List<Diagnostic>> warnings)
      throws IOException {
    if (!decisions.isEmpty()) {
      throw new IllegalStateException("decisions need figures that are held");
    }
    return settle(format, out, warnings, HELD);
  }

  /**
   * @param held how many bytes of output are kept in memory until their order is known
   */
  Verdict settle(Format format, Destination out, Consumer<List<Diagnostic>> warnings, int held)
      throws IOException {
    var verdict = new Verdict(catalogue);
    try (var rows =
        new SpooledRows<BulkReconciler.Settled>(
            format, CellBrief.fields(new Wording(catalogue), labels), WHOLE, out.folder(), held)) {
      bulk.settle(Map.of(), new ToRows(rows, verdict));
      rows.printTo(out, bulk.seriesInOrder());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    warnings.accept(bulk.diagnostics());
    return verdict;
  }

  /** Counts and writes. */
  private record ToRows(SpooledRows<BulkReconciler.Settled> rows, Verdict verdict)
      implements BulkReconciler.Sink {
    @Override
    public void cell(BulkReconciler.Settled settled) {
      verdict.add(settled);
      try {
        rows.write(settled.seriesNumber(), settled);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void disagreement(String code, Severity severity, Supplier<List<String>> cells) {
      verdict.add(code, severity, cells);
    }
  }
}
