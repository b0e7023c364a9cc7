package tallybook.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tallybook.decision.Decision;
import tallybook.flow.Diagnostic;
import tallybook.observation.Observation;
import tallybook.reconcile.claim.Intake;

/** Figures that wait to be settled. */
interface Figures {

  void add(Observation observation);

  /** Where records may be read into straight away; empty if observations are needed. */
  Optional<Intake> intake();

  int size();

  /**
   * All of them.
   *
   * @throws IllegalStateException if they were let go
   */
  List<Observation> all();

  /**
   * Settles them and prints the groups, in the order of series and period.
   *
   * @param warnings takes what settling could not do as it was asked
   */
  Verdict settle(
      List<Decision> decisions, Format format, Destination out, Consumer<List<Diagnostic>> warnings)
      throws IOException;
}
