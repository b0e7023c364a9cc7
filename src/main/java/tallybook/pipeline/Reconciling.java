package tallybook.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tallybook.decision.Decision;
import tallybook.flow.Diagnostic;
import tallybook.flow.Printable;
import tallybook.observation.Observation;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.Reconciler;
import tallybook.reconcile.Settings;
import tallybook.table.ObservationReader;

/**
 * Observations in, settled groups out: the {@code reconcile} command. Where a person's decisions or
 * an explanation need all figures, they are held; else they stream through ({@link Figures}).
 */
public final class Reconciling {
  private final Tallybook tallybook;
  private final Settings settings;
  private final Figures figures;
  private final List<Diagnostic> notes = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Diagnostic> warnings = new ArrayList<>();
  private int read;

  /**
   * @param holds whether decisions will be taken, or the arithmetic asked for
   */
  public Reconciling(Tallybook tallybook, Judgement judgement, int jobs, boolean holds)
      throws IOException {
    this.tallybook = tallybook;
    this.settings = judgement.settings(tallybook.resources(), jobs);
    this.figures =
        holds
            ? new HeldFigures(tallybook.catalogue(), settings)
            : new StreamedFigures(tallybook.catalogue(), settings);
  }

  /** Adds the wanted observations of a file: JSON lines or CSV. */
  public void read(Path file, Selection selection) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      read(file.toString(), in, selection);
    }
  }

  /** Adds the wanted observations of a stream. */
  public void read(String name, InputStream in, Selection selection) throws IOException {
    notes.addAll(
        ObservationReader.read(
            name,
            in,
            observation -> {
              read++;
              if (selection.test(observation)) {
                figures.add(observation);
              }
            }));
  }

  /** Takes over the decisions of a file: JSON lines, which hold from now on. */
  public void decide(Path file) throws IOException {
    decisions.addAll(DecisionFile.read(file));
  }

  /** Records that were left out, and why. */
  public List<Diagnostic> notes() {
    return List.copyOf(notes);
  }

  /** What settling could not do as it was asked: a missing rate, a policy refused. */
  public List<Diagnostic> warnings() {
    return List.copyOf(warnings);
  }

  /** How many observations were read, wanted or not. */
  public int read() {
    return read;
  }

  public int observations() {
    return figures.size();
  }

  /**
   * Prints the arithmetic of groups.
   *
   * @param asked what their keys have in them: {@code trade_turnover}, {@code KAZ|KOR}, {@code
   *     |2020}
   * @return how many groups that were
   */
  public int explain(String asked, PrintWriter out) {
    List<Observation> observations = figures.all();
    var reconciler = new Reconciler(tallybook.catalogue(), settings);
    int found = 0;
    for (ReconciledCell cell : reconciler.reconcile(observations, decisions, Map.of()).cells()) {
      if (cell.key().contains(asked)) {
        found++;
        reconciler
            .explain(observations, decisions, Map.of(), cell.key())
            .forEach(line -> out.println(Printable.oneLine(line)));
        out.println();
      }
    }
    out.flush();
    return found;
  }

  /** Settles all that was read and prints the groups. */
  public Verdict run(Format format, Destination out) throws IOException {
    return figures.settle(decisions, format, out, warnings::addAll);
  }
}
