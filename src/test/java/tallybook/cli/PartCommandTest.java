package tallybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More figures than a workbook should show: it shows a part, and the whole lies beside it. */
final class PartCommandTest {
  @TempDir Path folder;
  private String mine = "";
  private Path book = Path.of("");

  @BeforeEach
  void limit() throws IOException {
    Path look = folder.resolve("mine/theme/workbook.properties");
    Files.createDirectories(look.getParent());
    Files.writeString(look, "rows.most = 3\n");
    mine = folder.resolve("mine").toString();
    book = folder.resolve("book.xlsx");
  }

  private Shell build() {
    return Shell.run("build", "seeds", "-o", book.toString(), "--catalogue", mine);
  }

  @Test
  void theWholeIsBesideTheWorkbookAsOtherCommandsPrintIt() throws IOException {
    Shell built = build();
    assertEquals(0, built.code(), built.err());
    assertTrue(built.out().contains("book.all-figures.csv and"), built.out());
    Path figures = folder.resolve("book.all-figures.csv");
    assertEquals(6, Files.readAllLines(figures).size());
    Shell groups = Shell.run("reconcile", figures.toString(), "-f", "csv");
    assertEquals(Files.readString(folder.resolve("book.all-groups.csv")), groups.out());
  }

  @Test
  void theFirstSheetSaysSo() throws IOException {
    build();
    try (var workbook = new XSSFWorkbook(Files.newInputStream(book))) {
      var text = new StringBuilder();
      workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
      assertTrue(
          text.indexOf("shows a part: 3 of 5 figures, in 3 of 5 groups") > 0, text::toString);
      assertTrue(text.indexOf("book.all-figures.csv") > 0, text::toString);
    }
  }

  @Test
  void againNothingChangesAndNoFigureIsCalledGone() throws IOException {
    build();
    assertTrue(build().out().contains("(nothing changed)"));
    Files.writeString(folder.resolve("mine/theme/workbook.properties"), "rows.most = 2\n");
    assertEquals(0, build().code());
    try (var workbook = new XSSFWorkbook(Files.newInputStream(book))) {
      var log = new StringBuilder();
      workbook.getSheet("Run log").forEach(row -> row.forEach(log::append));
      assertTrue(log.indexOf("2 of 5") > 0, log::toString);
      assertFalse(log.indexOf("gone since") > 0, log::toString);
    }
  }

  @Test
  void readingFiguresFromAPartIsSaid() {
    build();
    Shell part = Shell.run("reconcile", book.toString());
    assertEquals(ExitCode.PARTLY_READ, part.code());
    assertTrue(part.err().contains("holds 3 of 5 figures"), part.err());
    assertTrue(part.err().contains("book.all-figures.csv"), part.err());
  }

  @Test
  void aLimitThatNoSheetHasIsRefused() throws IOException {
    Files.writeString(folder.resolve("mine/theme/workbook.properties"), "rows.most = 2000000\n");
    Shell refused = build();
    assertTrue(refused.code() != 0);
    assertTrue(refused.err().contains("rows.most is 2000000"), refused.err());
  }
}
