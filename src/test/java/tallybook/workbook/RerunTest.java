package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tallybook.workbook.Books.TURNOVER;
import static tallybook.workbook.WorkbookWriterTest.FILES;
import static tallybook.workbook.WorkbookWriterTest.READER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallybook.decision.Action;
import tallybook.decision.Decision;
import tallybook.workbook.readback.ReadBack;

/** A workbook that people have worked in, written again. */
final class RerunTest {
  @TempDir Path folder;

  @Test
  void anUneditedRerunChangesNothing() throws IOException {
    Path file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), file);
    byte[] before = Files.readAllBytes(file);
    ReadBack read = READER.read(file);
    assertEquals(List.of(), read.decisions());
    assertFalse(FILES.write(Books.conflicts(), file, read, WorkbookFile.Options.USUAL).changed());
    assertArrayEquals(before, Files.readAllBytes(file));
    assertFalse(Files.exists(folder.resolve("book.bak.xlsx")));
  }

  @Test
  void whatAPersonTypesIsReadBackAndStays() throws IOException {
    Path file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), file);
    try (var user = User.of(file)) {
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Override", 6.3e9);
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Note", "customs, revised");
      user.type("Reconcile", "Group key", TURNOVER + "|2021", "Override", "4 300 000 000");
      user.type("Reconcile", "Group key", TURNOVER + "|2023", "Override", "plenty");
      user.type("Sources", "Article", "b/undated.txt", "Date (yours)", "2022-02-03");
      user.ownSheet("My model", "=2*Reconcile!E6");
      user.sort("Reconcile");
    }
    ReadBack read = READER.read(file);
    assertEquals(
        List.of(Action.SET_DATE, Action.OVERRIDE, Action.OVERRIDE),
        read.decisions().stream().map(Decision::action).sorted().toList());
    assertEquals(1, read.refused().size());
    var written = FILES.write(Books.conflicts(), file, read, WorkbookFile.Options.USUAL);
    assertTrue(written.changed());
    assertTrue(Files.exists(folder.resolve("book.bak.xlsx")));
    byte[] second = Files.readAllBytes(file);
    ReadBack again = READER.read(file);
    assertEquals(read.decisions(), again.decisions());
    Path copy = Path.of("target/books/edited.xlsx");
    Files.createDirectories(copy.getParent());
    Files.write(copy, second);
    boolean changed =
        FILES.write(Books.conflicts(), file, again, WorkbookFile.Options.USUAL).changed();
    Files.copy(
        file,
        Path.of("target/books/again.xlsx"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertFalse(changed);
    assertArrayEquals(second, Files.readAllBytes(file));
    try (var user = User.of(file)) {
      assertEquals("=2*Reconcile!E6", user.formula("My model", 0, 0));
      assertEquals("plenty", user.text("Reconcile", "Group key", TURNOVER + "|2023", "Override"));
    }
  }
}
