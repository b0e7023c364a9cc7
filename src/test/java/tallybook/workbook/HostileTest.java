package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tallybook.workbook.Books.TURNOVER;
import static tallybook.workbook.WorkbookWriterTest.FILES;
import static tallybook.workbook.WorkbookWriterTest.READER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallybook.observation.Qualifier;
import tallybook.observation.TimeBasis;
import tallybook.workbook.readback.ReadBack;

/** Texts, files and edits that do their worst. */
final class HostileTest {
  @TempDir Path folder;

  @Test
  void hostileTextsComeBackAsTheyWereOrMarked() throws IOException {
    String rude =
        "=cmd|' /C calc'!A0 \uD83D\uDE00 $6 billion _x0041_ \uD800 bell\u0007 \u202Eright to left & <b> \"q\"";
    Book book = book("+1-2.txt", rude + "\n@SUM(A1)\n" + "word ".repeat(8_000));
    Path file = folder.resolve("rude.xlsx");
    WorkbookWriterTest.WRITER.write(book, file);
    try (var user = User.of(file)) {
      var sheet = user.book.getSheet("Article text");
      Cell first = sheet.getRow(5).getCell(2);
      assertEquals(
          rude.replace('\uD800', '\uFFFD').replace('\u0007', '\uFFFD'), first.getStringCellValue());
      assertTrue(first.getCellStyle().getQuotePrefixed());
      assertEquals("$6 billion", run(first));
      assertTrue(sheet.getLastRowNum() > 20, "a long paragraph takes many rows");
      for (Row row : sheet) {
        Cell cell = row.getCell(2);
        assertTrue(cell == null || cell.getStringCellValue().length() < 2_000);
      }
    }
    assertFalse(FILES.write(book, file, READER.read(file), WorkbookFile.Options.USUAL).changed());
  }

  private static String run(Cell cell) {
    var text = (org.apache.poi.xssf.usermodel.XSSFRichTextString) cell.getRichStringCellValue();
    int start = text.getIndexOfFormattingRun(1);
    return text.getString().substring(start, start + text.getLengthOfFormattingRun(1));
  }

  private static Book book(String id, String text) {
    return new BookBuilder()
        .article(id, "@outlet", "2024-01-02", text)
        .figure(
            id,
            "$6 billion",
            "6000000000",
            "1e9",
            Qualifier.EXACT,
            TURNOVER,
            "2023",
            TimeBasis.DURING)
        .build("-Title");
  }

  @ParameterizedTest
  @CsvSource({
    "content.xml, OpenDocument",
    "nothing.txt, no Excel workbook",
  })
  void filesThatAreNoWorkbooksAreNamedInOneLine(String entry, String said) throws IOException {
    Path file = folder.resolve("other.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(entry));
    }
    said(file, said);
  }

  @Test
  void damagedFilesAreLeftAlone() throws IOException {
    Path file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.seeds(), file);
    byte[] whole = Files.readAllBytes(file);
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    Files.write(file, half);
    said(file, "damaged");
    Files.write(file, "just words".getBytes(StandardCharsets.UTF_8));
    said(file, "no Excel workbook");
    Files.write(file, new byte[0]);
    said(file, "is empty");
  }

  private static void said(Path file, String said) {
    IOException thrown = assertThrows(IOException.class, () -> READER.read(file));
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.contains(said) && message.contains(file.toString()), message);
    assertFalse(message.contains("\n"), message);
  }

  @ParameterizedTest
  @CsvSource({".~lock.book.xlsx#", "~$book.xlsx"})
  void aFileThatIsOpenElsewhereIsNeverTouched(String lock) throws IOException {
    Path file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.seeds(), file);
    byte[] before = Files.readAllBytes(file);
    Files.writeString(folder.resolve(lock), ",Aigerim,host,now,file");
    var written =
        FILES.write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL);
    assertEquals(folder.resolve("book.new.xlsx").toRealPath(), written.file().toRealPath());
    assertTrue(String.valueOf(written.openIn()).matches("(LibreOffice|Excel).*"));
    assertEquals(
        java.util.Arrays.hashCode(before), java.util.Arrays.hashCode(Files.readAllBytes(file)));
  }

  @Test
  void deletedSheetsAndRenamedHeadingsCostNothingElse() throws IOException {
    Path file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), file);
    try (var user = User.of(file)) {
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Override", 6.3e9);
      user.remove("Conflicts");
      user.rename("Evidence", "Use", "Utilise");
    }
    ReadBack read = READER.read(file);
    assertEquals(1, read.decisions().size());
    assertTrue(read.diagnostics().toString().contains("Conflicts"));
    assertTrue(read.diagnostics().toString().contains("\"Use\" is gone"));
    FILES.write(Books.conflicts(), file, read, WorkbookFile.Options.USUAL);
    try (var user = User.of(file)) {
      assertTrue(user.book.getSheet("Conflicts") != null);
      assertEquals("6.3E9", user.text("Reconcile", "Group key", TURNOVER + "|2022", "Override"));
    }
    assertFalse(
        FILES
            .write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL)
            .changed());
  }

  @Test
  void aTableTurnedIntoARangeIsFoundByItsHeadings() throws IOException {
    Path file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), file);
    try (var user = User.of(file)) {
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Override", 6.3e9);
      user.tableToRange("Reconcile");
    }
    assertEquals(1, READER.read(file).decisions().size());
    FILES.write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL);
    try (var user = User.of(file)) {
      assertEquals(1, user.book.getSheet("Reconcile").getTables().size());
    }
  }

  @Test
  void aCopiedSheetIsTheUsersAndNothingIsReadFromIt() throws IOException {
    Path file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), file);
    try (var user = User.of(file)) {
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Override", 6.3e9);
      user.copyValues("Reconcile", "Reconcile (2)");
      user.type("Reconcile (2)", "Group key", TURNOVER + "|2022", "Override", 9e9);
    }
    ReadBack read = READER.read(file);
    assertEquals("{value=6300000000}", read.decisions().get(0).arguments().toString());
    FILES.write(Books.conflicts(), file, read, WorkbookFile.Options.USUAL);
    try (var user = User.of(file)) {
      assertEquals(
          "9.0E9", user.text("Reconcile (2)", "Group key", TURNOVER + "|2022", "Override"));
    }
    assertFalse(
        FILES
            .write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL)
            .changed());
  }

  @Test
  void workbooksWithMacrosAreRefused() throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (var book =
        new org.apache.poi.xssf.usermodel.XSSFWorkbook(
            org.apache.poi.xssf.usermodel.XSSFWorkbookType.XLSM)) {
      book.createSheet("Mine");
      try (var out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    said(file, "with macros");
  }

  @Test
  void decisionsOutliveTheirRows() throws IOException {
    Path file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), file);
    try (var user = User.of(file)) {
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Override", 6.3e9);
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Note", "from the ministry");
    }
    FILES.write(Books.seeds(), file, READER.read(file), WorkbookFile.Options.USUAL);
    ReadBack gone = READER.read(file);
    assertEquals(1, gone.decisions().size(), "the log still holds it");
    try (var user = User.of(file)) {
      assertEquals(
          "from the ministry",
          user.book.getSheet("Own rows").getRow(5).getCell(4).getStringCellValue());
    }
    FILES.write(Books.conflicts(), file, gone, WorkbookFile.Options.USUAL);
    try (var user = User.of(file)) {
      assertEquals("6.3E9", user.text("Reconcile", "Group key", TURNOVER + "|2022", "Override"));
      assertEquals(
          "from the ministry", user.text("Reconcile", "Group key", TURNOVER + "|2022", "Note"));
      assertEquals(null, user.book.getSheet("Own rows"));
    }
  }

  @Test
  void aFreshBookNamesTheSheetsThatItLeavesToTheBackup() throws IOException {
    Path file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), file);
    try (var user = User.of(file)) {
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Override", 6.3e9);
      user.ownSheet("My model", "=1+1");
    }
    ReadBack read = READER.read(file);
    var written = FILES.write(Books.conflicts(), file, read, new WorkbookFile.Options(false, true));
    assertTrue(written.warnings().toString().contains("My model"), written.toString());
    assertEquals(read.decisions(), READER.read(file).decisions(), "decisions are kept");
    try (var user = User.of(folder.resolve("book.bak.xlsx"))) {
      assertTrue(user.book.getSheet("My model") != null);
    }
  }

  @Test
  void aPlainBookHoldsValuesAlone() throws IOException {
    Path file = folder.resolve("plain.xlsx");
    var plain = new WorkbookFile.Options(true, false);
    FILES.write(Books.conflicts(), file, null, plain);
    assertEquals(List.of(), READER.read(file).diagnostics());
    assertFalse(FILES.write(Books.conflicts(), file, READER.read(file), plain).changed());
    try (var user = User.of(file)) {
      for (var sheet : user.book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertTrue(cell.getCellType() != org.apache.poi.ss.usermodel.CellType.FORMULA);
          }
        }
      }
    }
  }
}
