package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tallybook.workbook.Books.TURNOVER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.workbook.compare.Audit;
import tallybook.workbook.compare.AuditLine;
import tallybook.workbook.compare.Change;
import tallybook.workbook.compare.Finding;
import tallybook.workbook.compare.Heads;
import tallybook.workbook.compare.WorkbookCheck;
import tallybook.workbook.compare.WorkbookDiff;
import tallybook.workbook.readback.NumberReader;

/** Workbooks beside one another, beside their articles, and beside hand-made sheets. */
final class CompareTest {
  private static final Catalogue CATALOGUE = Catalogue.load(Resources.builtIn());

  @TempDir Path folder;

  @Test
  void aDiffNamesWhatIsNewChangedAndGone() throws IOException {
    Path old = folder.resolve("old.xlsx");
    Path now = folder.resolve("new.xlsx");
    WorkbookWriterTest.WRITER.write(Books.seeds(), old);
    WorkbookWriterTest.WRITER.write(Books.seeds(), now);
    var diff = new WorkbookDiff(CATALOGUE, Resources.builtIn());
    assertEquals(List.of(), diff.between(old, now));
    try (var user = User.of(now)) {
      user.type("Reconcile", "Group key", TURNOVER + "|2020", "Note", "checked with customs");
    }
    List<Change> changes = diff.between(old, now);
    assertEquals(1, changes.size());
    assertEquals("~ Note checked with customs", said(changes.get(0)));
    WorkbookWriterTest.WRITER.write(Books.conflicts(), now);
    List<String> marks = diff.between(old, now).stream().map(Change::mark).distinct().toList();
    assertEquals(List.of("+", "-"), marks);
  }

  private static String said(Change change) {
    return change.mark() + " " + change.column() + " " + change.after();
  }

  @Test
  void aCheckFindsQuotesThatNoLongerStand() throws IOException {
    Path file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), file);
    var check = new WorkbookCheck(CATALOGUE, Resources.builtIn(), NumberReader::digits);
    var texts = new java.util.HashMap<String, String>();
    Books.conflicts().sources().forEach(s -> texts.put(s.id(), s.text()));
    assertEquals(List.of(), check.check(file, texts::get));
    texts.put("a/second.txt", "Another text altogether.");
    texts.remove("b/undated.txt");
    List<String> codes =
        check.check(file, texts::get).stream().map(Finding::code).sorted().toList();
    assertEquals(List.of("article.gone", "quote.gone", "quote.gone"), codes);
  }

  @Test
  void aCheckSaysOnceWhatWasRefused() throws IOException {
    Path file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), file);
    try (var user = User.of(file)) {
      user.type("Evidence", "id", user.firstKey("Evidence", "id"), "Use", "perhaps");
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Override", "6300000000");
    }
    var check = new WorkbookCheck(CATALOGUE, Resources.builtIn(), NumberReader::digits);
    List<Finding> findings = check.check(file, null);
    assertEquals(
        List.of("readback.refused", "decision"), findings.stream().map(Finding::code).toList());
    assertEquals("d-0001 override value 6300000000", findings.get(1).message());
  }

  @Test
  void aDiffTellsOfFormulasThatWereSavedWithoutValues() throws IOException {
    Path old = folder.resolve("old.xlsx");
    Path now = folder.resolve("now.xlsx");
    WorkbookWriterTest.WRITER.write(Books.seeds(), old);
    WorkbookWriterTest.WRITER.write(Books.seeds(), now);
    try (var user = User.of(now)) {
      user.forgetValue("Reconcile", "Group key", TURNOVER + "|2020", "Basis");
    }
    var told = new ArrayList<Path>();
    new WorkbookDiff(CATALOGUE, Resources.builtIn()).between(old, now, told::add);
    assertEquals(List.of(now), told);
  }

  @Test
  void anAuditListsDifferencesAlone() throws IOException {
    Path sheet = folder.resolve("mine.csv");
    Files.writeString(
        sheet,
        """
        Kazakhstan and South Korea
        USD bn,2021,2022,2023
        Trade turnover,4.2,6.4,6000
        """);
    List<AuditLine> lines =
        new Audit(CATALOGUE, NumberReader::digits, Heads.NOTHING)
            .compare(sheet, Books.conflicts().reconciliation().observations())
            .lines();
    assertEquals(
        List.of("mine.csv!C3 different", "mine.csv!D3 unit shift"),
        lines.stream().map(l -> l.place() + " " + l.kind()).toList());
    assertTrue(lines.get(1).message().contains("6000000000"), lines.get(1).message());
  }

  @Test
  void anAuditReadsNumbersThatStandAsTexts() throws IOException {
    Path sheet = folder.resolve("mine.csv");
    Files.writeString(sheet, "Kazakhstan and South Korea,2022\nTrade turnover,\"6,4\"\n");
    List<AuditLine> lines =
        new Audit(CATALOGUE, NumberReader::digits, Heads.NOTHING)
            .compare(sheet, Books.conflicts().reconciliation().observations())
            .lines();
    assertEquals(
        List.of("mine.csv!B2 different"),
        lines.stream().map(l -> l.place() + " " + l.kind()).toList());
  }
}
