package tallybook.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tallybook.decision.Decision;
import tallybook.reconcile.Reconciler;
import tallybook.reconcile.Reconciliation;
import tallybook.workbook.WorkbookWriter;

/** The whole way, from articles to a workbook: the {@code build} command. */
public final class Building {
  private final Tallybook tallybook;
  private final Judgement judgement;

  public Building(Tallybook tallybook, Judgement judgement) {
    this.tallybook = tallybook;
    this.judgement = judgement;
  }

  /** What became of a run, and what can be written of it. */
  public final class Built {
    private final Corpus corpus;
    private final Reconciliation settled;

    private Built(Corpus corpus, Reconciliation settled) {
      this.corpus = corpus;
      this.settled = settled;
    }

    public RunLog log() {
      return corpus.log();
    }

    public Verdict verdict() {
      return new Verdict(settled, tallybook.catalogue());
    }

    /**
     * Writes the workbook.
     *
     * @param command the command line that makes it again
     * @param options the user's, in a line
     */
    public void write(Path target, String command, String options) throws IOException {
      var book = new Books(tallybook.catalogue()).of(corpus, settled, command, options);
      new WorkbookWriter(tallybook.catalogue(), tallybook.resources()).write(book, target);
    }
  }

  /** Reads, extracts and reconciles. */
  public Built run(Inputs inputs, Selection selection, Watcher watcher) throws IOException {
    Corpus corpus = Corpus.read(tallybook, inputs, selection, watcher);
    var settings = judgement.settings(tallybook.resources(), inputs.jobs());
    var reconciler = new Reconciler(tallybook.catalogue(), settings);
    List<Decision> decisions = List.of();
    return new Built(
        corpus, reconciler.reconcile(corpus.observations(), decisions, corpus.clusters()));
  }
}
