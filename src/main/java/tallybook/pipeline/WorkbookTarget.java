package tallybook.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.reconcile.Reconciliation;
import tallybook.reconcile.Settings;
import tallybook.workbook.Book;
import tallybook.workbook.DecisionReader;
import tallybook.workbook.WorkbookFile;
import tallybook.workbook.WorkbookWriter;
import tallybook.workbook.readback.ReadBack;

/** The workbook that a run writes, with what a person left in it. */
final class WorkbookTarget {
  private final Tallybook tallybook;
  private final Path target;

  WorkbookTarget(Tallybook tallybook, Path target) {
    this.tallybook = tallybook;
    this.target = target;
  }

  /**
   * What a person left in it, or null if it isn't there.
   *
   * @throws IOException if it is no workbook of tallybook's
   */
  @Nullable ReadBack readBack() throws IOException {
    if (!Files.exists(target)) {
      return null;
    }
    ReadBack read = reader(tallybook).read(target);
    if (read.tables().isEmpty()) {
      throw new IOException(
          target + ": is a workbook, but none of tallybook's: give another name with -o");
    }
    return read;
  }

  static DecisionReader reader(Tallybook tallybook) {
    return new DecisionReader(
        tallybook.catalogue(),
        tallybook.resources(),
        new TypedNumbers(tallybook.resources(), tallybook.catalogue()));
  }

  /** The tolerances of the command line, else those that a person left in the workbook. */
  static Settings settings(
      Tallybook tallybook, Judgement judgement, int jobs, @Nullable ReadBack read)
      throws IOException {
    Settings settings = judgement.settings(tallybook.resources(), jobs);
    if (read == null || judgement.tolerance() != null || read.tolerances().isEmpty()) {
      return settings;
    }
    Book.Tolerances typed = read.tolerances().get();
    var thresholds =
        settings.rules().thresholds().withTolerances(typed.money(), typed.count(), typed.rate());
    return settings.withRules(settings.rules().with(thresholds));
  }

  static Book.Tolerances tolerances(Settings settings) {
    var thresholds = settings.rules().thresholds();
    return new Book.Tolerances(
        thresholds.of("tolerance.money"),
        thresholds.of("tolerance.count"),
        thresholds.of("tolerance.rate"));
  }

  /** Writes it; what it can't hold is put beside it whole. */
  Building.Written write(
      Book book, Reconciliation settled, @Nullable ReadBack read, boolean plain, boolean fresh)
      throws IOException {
    var writer = new WorkbookWriter(tallybook.catalogue(), tallybook.resources());
    var way = new WorkbookFile.Options(plain, fresh, writer.usualRows());
    Book shown = book;
    List<Path> whole = List.of();
    if (!way.holds(book)) {
      var beside = new Beside(target);
      beside.write(settled);
      shown = book.with(beside.facts());
      whole = beside.files();
    }
    var done = writer.files().write(shown, target, read, way);
    return new Building.Written(
        done.file(), done.changed(), done.backup(), done.openIn(), done.warnings(), whole);
  }
}
