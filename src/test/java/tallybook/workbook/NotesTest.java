package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tallybook.workbook.Books.TURNOVER;
import static tallybook.workbook.WorkbookWriterTest.FILES;
import static tallybook.workbook.WorkbookWriterTest.READER;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where people's notes go, which workbooks are ours, and what the first sheet counts. */
final class NotesTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), file);
  }

  @Test
  void notesFollowTheirRowsAndThoseAboveATableStayWhereTheyAre() throws IOException {
    String row = TURNOVER + "|2023";
    try (var user = User.of(file)) {
      user.comment("Reconcile", "Group key", row, "Override", "ask the ministry");
      user.commentAt("Reconcile", 1, 0, "a remark on the sheet");
      user.commentAt("Read me", 4, 0, "a remark on the book");
      user.sort("Reconcile");
    }
    rewrite(Books.conflicts());
    try (var user = User.of(file)) {
      assertEquals("", user.note("Reconcile", "Group key", row, "Label"));
      String kept = noteOfAnyRow(user, "Override");
      assertEquals("ask the ministry", kept);
      assertEquals("a remark on the sheet", user.noteAt("Reconcile", 1, 0));
      assertEquals("a remark on the book", user.noteAt("Read me", 4, 0));
    }
    assertFalse(rewrite(Books.conflicts()).changed());
  }

  @Test
  void aNoteOfARowThatIsGoneStandsInOwnRows() throws IOException {
    try (var user = User.of(file)) {
      user.comment("Reconcile", "Group key", TURNOVER + "|2023", "Override", "ask the ministry");
    }
    rewrite(Books.seeds());
    try (var user = User.of(file)) {
      assertEquals(
          java.util.List.of("ask the ministry"),
          user.column("Own rows", "Row key", TURNOVER + "|2023", "Value"));
    }
  }

  @Test
  void aWorkbookIsOursBySomeTableOfOursWhateverItsSheetsAreCalled() throws IOException {
    assertTrue(READER.isOurs(file));
    try (var user = User.of(file)) {
      user.tableToRange("Reconcile");
      user.remove("Evidence");
    }
    assertTrue(READER.isOurs(file));
    Path other = folder.resolve("other.xlsx");
    try (var book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(other)) {
      book.createSheet("Reconcile").createRow(4).createCell(0).setCellValue("Label");
      book.write(out);
    }
    assertFalse(READER.isOurs(other));
  }

  @Test
  void theFirstSheetCountsFiguresNeitherUsedNorLeftOutAsItsFormulaDoes() throws IOException {
    try (var user = User.of(file)) {
      user.type("Evidence", "id", user.firstKey("Evidence", "id"), "Use", "perhaps");
    }
    rewrite(Books.conflicts());
    try (var user = User.of(file)) {
      var sheet = user.book.getSheet("Read me");
      var evaluator = user.book.getCreationHelper().createFormulaEvaluator();
      int checked = 0;
      for (var row : sheet) {
        var label = row.getCell(0);
        if (label != null && label.toString().startsWith("Figures neither used nor left out")) {
          assertEquals(1, row.getCell(1).getNumericCellValue());
          assertEquals(1, evaluator.evaluate(row.getCell(1)).getNumberValue());
          checked++;
        }
      }
      assertEquals(1, checked);
    }
  }

  /** The one note in a column: a sort moves values in this user's hands, and no notes. */
  private static String noteOfAnyRow(User user, String heading) throws IOException {
    var found = new StringBuilder();
    for (String key : user.keys("Reconcile", "Group key")) {
      found.append(user.note("Reconcile", "Group key", key, heading));
    }
    return found.toString();
  }

  private WorkbookFile.Written rewrite(Book book) throws IOException {
    return FILES.write(book, file, READER.read(file), WorkbookFile.Options.USUAL);
  }
}
