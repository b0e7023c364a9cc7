package tallybook.pipeline;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Field;
import tallybook.observation.Observation;
import tallybook.workbook.compare.Audit;
import tallybook.workbook.compare.AuditLine;
import tallybook.workbook.compare.Change;
import tallybook.workbook.compare.Finding;
import tallybook.workbook.compare.WorkbookCheck;
import tallybook.workbook.compare.WorkbookDiff;

/** Workbooks beside one another, beside their articles, and beside sheets made by hand. */
public final class Comparing {
  private final Tallybook tallybook;
  private final Format format;
  private final Writer out;

  public Comparing(Tallybook tallybook, Format format, Writer out) {
    this.tallybook = tallybook;
    this.format = format;
    this.out = out;
  }

  /**
   * Prints what differs between two workbooks, and returns how many differences there are.
   *
   * @param uncalculated told of a workbook whose formulas were saved without values
   */
  public int diff(Path before, Path after, Consumer<Path> uncalculated) throws IOException {
    List<Change> changes =
        new WorkbookDiff(tallybook.catalogue(), tallybook.resources())
            .between(before, after, uncalculated);
    return print(Change.FIELDS, changes);
  }

  /**
   * Prints what a run over articles would change in a workbook, its decisions kept; the workbook is
   * left alone.
   *
   * @param log where what was read and left out is put
   * @param uncalculated told of a workbook whose formulas were saved without values
   */
  public int diff(
      Path before,
      Inputs articles,
      Selection selection,
      Judgement judgement,
      RunLog[] log,
      Consumer<Path> uncalculated)
      throws IOException {
    Path folder = Files.createTempDirectory("tallybook-diff");
    try {
      Path copy = folder.resolve("fresh.xlsx");
      Files.copy(before, copy);
      var built =
          new Building(tallybook, judgement, copy, null).run(articles, selection, Watcher.NONE);
      log[0] = built.log();
      built.write("", "", false, false);
      return diff(before, copy, uncalculated);
    } finally {
      try (Stream<Path> left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  /**
   * Prints what doesn't hold in a workbook, and what would be read back from it.
   *
   * @param articles where its quotes should stand, or null
   * @return how many faults there are
   */
  public int check(Path workbook, @Nullable Inputs articles) throws IOException {
    Map<String, String> texts = new HashMap<>();
    if (articles != null) {
      tallybook.extract(
          articles,
          Selection.ALL,
          Watcher.NONE,
          (article, observations) -> texts.put(article.id(), article.text()));
    }
    var numbers = new TypedNumbers(tallybook.resources(), tallybook.catalogue());
    List<Finding> findings =
        new WorkbookCheck(tallybook.catalogue(), tallybook.resources(), numbers)
            .check(workbook, articles == null ? null : texts::get);
    print(Finding.FIELDS, findings);
    return (int) findings.stream().filter(Finding::isFault).count();
  }

  /**
   * Prints the numbers of a sheet made by hand that the articles don't bear out.
   *
   * @return what was compared
   * @throws IOException if the sheet can't be read, or is a workbook of tallybook's
   */
  public Compared audit(Path sheet, Inputs articles, RunLog[] log) throws IOException {
    if (Reconciling.isOurs(sheet, tallybook)) {
      throw new IOException(
          sheet + ": is a workbook of tallybook's, not a sheet made by hand: use tallybook check");
    }
    var observations = new ArrayList<Observation>();
    log[0] =
        tallybook.extract(
            articles, Selection.ALL, Watcher.NONE, (article, found) -> observations.addAll(found));
    var numbers = new TypedNumbers(tallybook.resources(), tallybook.catalogue());
    var heads = new SheetHeads(tallybook.resources(), tallybook.catalogue(), numbers);
    var audit = new Audit(tallybook.catalogue(), numbers, heads);
    Audit.Compared compared = audit.compare(sheet, observations);
    return new Compared(compared.numbers(), print(AuditLine.FIELDS, compared.lines()));
  }

  /** How many numbers a sheet holds, and how many of them differ. */
  public record Compared(int numbers, int differences) {}

  private <R> int print(List<Field<R>> fields, List<R> rows) throws IOException {
    Printer<R> printer = format.printer(fields, fields, out);
    printer.printAll(rows);
    return printer.finish();
  }
}
