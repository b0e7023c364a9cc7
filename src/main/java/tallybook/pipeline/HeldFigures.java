package tallybook.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tallybook.catalogue.Catalogue;
import tallybook.decision.Decision;
import tallybook.flow.Diagnostic;
import tallybook.observation.Observation;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.ReconciledFields;
import tallybook.reconcile.Reconciler;
import tallybook.reconcile.Reconciliation;
import tallybook.reconcile.Settings;

/** Figures held as they are, for decisions name them. */
final class HeldFigures implements Figures {
  private final Catalogue catalogue;
  private final Settings settings;
  private final List<Observation> observations = new ArrayList<>();

  HeldFigures(Catalogue catalogue, Settings settings) {
    this.catalogue = catalogue;
    this.settings = settings;
  }

  @Override
  public void add(Observation observation) {
    observations.add(observation);
  }

  @Override
  public int size() {
    return observations.size();
  }

  @Override
  public List<Observation> all() {
    return observations;
  }

  @Override
  public Verdict settle(
      List<Decision> decisions, Format format, Destination out, Consumer<List<Diagnostic>> warnings)
      throws IOException {
    Reconciliation settled =
        new Reconciler(catalogue, settings).reconcile(observations, decisions, Map.of());
    warnings.accept(settled.diagnostics());
    Printer<ReconciledCell> printer =
        format.printer(
            CellBrief.fields(new Wording(catalogue)), ReconciledFields.ALL, out.writer());
    printer.printAll(settled.cells());
    printer.finish();
    return Verdict.of(settled, catalogue);
  }
}
