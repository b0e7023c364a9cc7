package tallybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that is built, worked in, compared, checked, and built again. */
final class RerunCommandTest {
  @TempDir Path folder;
  private String book = "";

  @BeforeEach
  void build() {
    book = folder.resolve("book.xlsx").toString();
    assertEquals(0, Shell.run("build", "seeds", "-o", book).code());
  }

  @Test
  void editsAreKeptAndSaidOnceAndThenNothingChanges() throws IOException {
    edit(
        workbook -> {
          XSSFSheet reconcile = workbook.getSheet("Reconcile");
          put(reconcile, 5, "Override", "560");
          put(reconcile, 6, "Label", "typed over");
          put(reconcile, 7, "Review", "checked");
          put(reconcile, 8, "Override", "plenty");
          workbook.removeSheetAt(workbook.getSheetIndex("Derived"));
          workbook.createSheet("Mine").createRow(0).createCell(0).setCellValue("a thought");
        });
    Shell second = Shell.run("build", "seeds", "-o", book);
    assertTrue(second.out().contains("2 decisions (2 applied)"), second.out());
    assertTrue(second.out().contains("book.bak.xlsx"), second.out());
    assertTrue(second.err().contains("Label  \"typed over\" stands in a cell"), second.err());
    assertTrue(second.err().contains("\"plenty\" is no number"), second.err());
    assertTrue(second.err().contains("the table is gone"), second.err());
    Shell third = Shell.run("build", "seeds", "-o", book);
    assertTrue(third.out().contains("(nothing changed)"), third.out());
  }

  @Test
  void aDayGivenOnSourcesPlacesLastYearAndIsAskedForNoMore() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("a.txt"),
        "Trade between Kazakhstan and South Korea reached $5.9 billion last year, the minister said."
            + " Currently 550 joint ventures with South Korea work in Kazakhstan.\n");
    Files.delete(Path.of(book));
    Shell first = Shell.run("build", articles.toString(), "-o", book);
    assertTrue(first.err().contains("has no date"), first.err());
    edit(workbook -> put(workbook.getSheet("Sources"), 5, "Date (yours)", "2022-02-03"));
    Shell second = Shell.run("build", articles.toString(), "-o", book);
    assertTrue(second.out().contains("0 undated"), second.out());
    assertTrue(second.out().contains("1 decision (1 applied)"), second.out());
    assertEquals("", second.err());
    String figures = Shell.run("reconcile", book, "-f", "csv").out();
    assertTrue(figures.contains("level|USD|actual|2021,"), figures);
    assertTrue(figures.contains("level|count|actual|@2022-Q1,"), figures);
    Shell third = Shell.run("build", articles.toString(), "-o", book);
    assertTrue(third.out().contains("(nothing changed)"), third.out());
  }

  @Test
  void aWorkbookOfAnotherFormatIsToBeSavedAsXlsx() throws IOException {
    Path macros = Files.copy(Path.of(book), folder.resolve("book.xlsm"));
    Shell onto = Shell.run("build", "seeds", "-o", macros.toString());
    assertEquals(2, onto.code());
    assertTrue(onto.err().contains("save that as .xlsx first"), onto.err());
    Shell none = Shell.run("build", "seeds", "-o", folder.resolve("none.ods").toString());
    assertTrue(none.err().endsWith("none.ods\n"), none.err());
  }

  @Test
  void aDiffWithTheArticlesTellsWhatARunWouldChange() throws IOException {
    assertEquals("no difference\n", Shell.run("diff", book, "seeds", "--exit-code").out());
    edit(workbook -> put(workbook.getSheet("Reconcile"), 5, "Override", "560"));
    byte[] before = Files.readAllBytes(Path.of(book));
    Shell diff = Shell.run("diff", book, "seeds", "--exit-code", "-f", "csv");
    assertEquals(5, diff.code(), diff.err());
    assertTrue(diff.out().contains("~,Reconcile,"), diff.out());
    assertTrue(diff.out().contains("Reconciled value,550,560"), diff.out());
    assertEquals(
        java.util.Arrays.hashCode(before),
        java.util.Arrays.hashCode(Files.readAllBytes(Path.of(book))));
  }

  @Test
  void aCheckTellsWhatHoldsAndWhatWouldBeReadBack() throws IOException {
    assertTrue(Shell.run("check", book, "seeds").out().contains("all holds"));
    edit(
        workbook -> {
          put(workbook.getSheet("Reconcile"), 5, "Override", "560");
          XSSFSheet evidence = workbook.getSheet("Evidence");
          evidence.removeRow(evidence.getRow(6));
        });
    Shell check = Shell.run("check", book, "seeds", "--exit-code", "-f", "csv");
    assertEquals(5, check.code(), check.out());
    assertTrue(check.out().contains("override value 560"), check.out());
    assertTrue(check.out().contains("total.differs"), check.out());
  }

  @Test
  void aGroupOfWhichOnlyADenialIsToldLacksNothing() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("a.txt"),
        "The minister denied that trade turnover between Kazakhstan and Japan was $7 billion in"
            + " 2022.\n");
    String file = folder.resolve("denied.xlsx").toString();
    Shell.run("build", articles.toString(), "-o", file);
    Shell check = Shell.run("check", file, articles.toString(), "--exit-code");
    assertTrue(check.out().contains("all holds"), check.out());
    assertEquals(0, check.code(), check.err());
  }

  private void edit(Consumer<XSSFWorkbook> edits) throws IOException {
    Path file = Path.of(book);
    XSSFWorkbook workbook;
    try (InputStream in = Files.newInputStream(file)) {
      workbook = new XSSFWorkbook(in);
    }
    edits.accept(workbook);
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    workbook.close();
  }

  /** Types a text; blank first, since POI leaves the words of an inline text in place. */
  private static void put(XSSFSheet sheet, int row, String heading, String text) {
    for (var cell : sheet.getRow(4)) {
      if (cell.getStringCellValue().equals(heading)) {
        var typed = sheet.getRow(row).getCell(cell.getColumnIndex());
        typed.setBlank();
        typed.setCellValue(text);
      }
    }
  }
}
