package tallybook.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.decision.Decision;
import tallybook.flow.Diagnostic;
import tallybook.reconcile.Reconciler;
import tallybook.reconcile.Reconciliation;
import tallybook.reconcile.Settings;
import tallybook.workbook.Book;
import tallybook.workbook.readback.ReadBack;

/** The whole way, from articles to a workbook: the {@code build} command. */
public final class Building {
  private final Tallybook tallybook;
  private final Judgement judgement;
  private final WorkbookTarget workbook;
  private final @Nullable Path decisions;

  /**
   * @param target the workbook; what a person left in one that is there is read back
   * @param decisions a log of decisions that holds beside it, or null
   */
  public Building(Tallybook tallybook, Judgement judgement, Path target, @Nullable Path decisions) {
    this.tallybook = tallybook;
    this.judgement = judgement;
    this.workbook = new WorkbookTarget(tallybook, target);
    this.decisions = decisions;
  }

  /**
   * What was written.
   *
   * @param file where: beside the target, if another program has that open
   * @param changed false if it held the very same already
   * @param backup the old file, or null
   * @param openIn who has the target open, or null
   * @param warnings formulas of the user's whose cells have moved
   * @param beside files that hold the whole, if the workbook shows a part; else empty
   */
  public record Written(
      Path file,
      boolean changed,
      @Nullable Path backup,
      @Nullable String openIn,
      List<Diagnostic> warnings,
      List<Path> beside) {}

  /** What became of a run, and what can be written of it. */
  public final class Built {
    private final Corpus corpus;
    private final Reconciliation settled;
    private final Book.Tolerances tolerances;
    private final @Nullable ReadBack read;

    private Built(
        Corpus corpus,
        Reconciliation settled,
        Book.Tolerances tolerances,
        @Nullable ReadBack read) {
      this.corpus = corpus;
      this.settled = settled;
      this.tolerances = tolerances;
      this.read = read;
    }

    public RunLog log() {
      return corpus.log();
    }

    public Verdict verdict() {
      return Verdict.of(settled, tallybook.catalogue());
    }

    /**
     * Writes the workbook.
     *
     * @param command the command line that makes it again
     * @param options the user's, in a line
     * @param plain for publication: values alone
     * @param fresh from nothing: the user's own sheets are not taken over
     */
    public Written write(String command, String options, boolean plain, boolean fresh)
        throws IOException {
      Rehearsal.await();
      Book book =
          new Books(tallybook.catalogue()).of(corpus, settled, command, options, tolerances);
      return workbook.write(book, settled, read, plain, fresh);
    }
  }

  /**
   * Reads, extracts and reconciles.
   *
   * @throws IOException if the target is there and is no workbook that can be read back
   */
  public Built run(Inputs inputs, Selection selection, Watcher watcher) throws IOException {
    ReadBack read = workbook.readBack();
    List<Decision> ruled = decisions == null ? List.of() : DecisionFile.read(decisions);
    if (read != null) {
      ruled = DecisionFile.joined(ruled, read.decisions());
    }
    Corpus corpus = Corpus.read(tallybook, inputs, selection, new GivenDays(ruled), watcher);
    if (read != null) {
      corpus.log().note(read.diagnostics());
    }
    Settings settings = WorkbookTarget.settings(tallybook, judgement, inputs.jobs(), read);
    var settled =
        new Reconciler(tallybook.catalogue(), settings)
            .reconcile(corpus.observations(), ruled, corpus.clusters());
    return new Built(corpus, settled, WorkbookTarget.tolerances(settings), read);
  }
}
