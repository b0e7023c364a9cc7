package tallybook.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tallybook.catalogue.Catalogue;
import tallybook.decision.Decision;
import tallybook.decision.DecisionState;
import tallybook.decision.Ruling;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.observation.Observation;
import tallybook.observation.PackedObservations;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.ReconciledFields;
import tallybook.reconcile.Reconciler;
import tallybook.reconcile.Reconciliation;
import tallybook.reconcile.Settings;
import tallybook.reconcile.claim.Intake;
import tallybook.workbook.sheets.Labels;

/** Figures held as they are, for decisions name them. */
final class HeldFigures implements Figures {
  private final Catalogue catalogue;
  private final Labels labels;
  private final Settings settings;
  private final List<Observation> observations = new PackedObservations();

  HeldFigures(Catalogue catalogue, Settings settings, Labels labels) {
    this.catalogue = catalogue;
    this.labels = labels;
    this.settings = settings;
  }

  @Override
  public void add(Observation observation) {
    observations.add(observation);
  }

  @Override
  public Optional<Intake> intake() {
    return Optional.empty();
  }

  @Override
  public int size() {
    return observations.size();
  }

  @Override
  public List<Observation> all() {
    return observations;
  }

  private static boolean isTold(Ruling ruling) {
    return ruling.state() != DecisionState.APPLIED;
  }

  /** A decision that was not simply applied, with the reason. */
  private static Diagnostic note(Ruling ruling) {
    Severity severity =
        switch (ruling.state()) {
          case STALE, CONTRADICTED, REVIEW -> Severity.MEDIUM;
          case APPLIED, REDUNDANT, OVERRULED -> Severity.INFO;
        };
    Decision decision = ruling.decision();
    return new Diagnostic(
        severity,
        "decision." + ruling.state().code(),
        Place.of(decision.id()),
        ruling.state().code()
            + ": "
            + decision.action().code()
            + " "
            + decision.target()
            + ": "
            + ruling.reason());
  }

  @Override
  public Verdict settle(
      List<Decision> decisions, Format format, Destination out, Consumer<List<Diagnostic>> warnings)
      throws IOException {
    Reconciliation settled =
        new Reconciler(catalogue, settings).reconcile(observations, decisions, Map.of());
    warnings.accept(settled.diagnostics());
    warnings.accept(
        settled.rulings().stream().filter(HeldFigures::isTold).map(HeldFigures::note).toList());
    Printer<ReconciledCell> printer =
        format.printer(
            CellBrief.fields(new Wording(catalogue), labels), ReconciledFields.ALL, out.writer());
    printer.printAll(settled.cells());
    printer.finish();
    return Verdict.of(settled, catalogue);
  }
}
