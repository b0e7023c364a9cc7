package tallybook.workbook;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallybook.flow.Diagnostic;
import tallybook.observation.Qualifier;
import tallybook.observation.TimeBasis;
import tallybook.workbook.readback.ReadBack;

/** What people do to cells that are not theirs, and with formulas of their own. */
final class HandsOnTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), file);
  }

  @Test
  void cellsOfOursThatWereTypedOverAreListed() throws IOException {
    assertEquals(List.of(), READER.read(file).diagnostics());
    try (var user = User.of(file)) {
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Label", "Mine");
      user.type("Reconcile", "Group key", TURNOVER + "|2023", "Reconciled value", 7e9);
      user.type("Indicators", "Series", TURNOVER, "2021", 5e9);
    }
    assertEquals(
        List.of(
            "Indicators, " + TURNOVER + ", 2021",
            "Reconcile, " + TURNOVER + "|2023, Reconciled value",
            "Reconcile, " + TURNOVER + "|2022, Label"),
        places(READER.read(file), "readback.overwritten"));
    FILES.write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL);
    assertEquals(List.of(), READER.read(file).diagnostics(), "they are the tool's again");
  }

  @Test
  void formulasOfTheUsersThatNameMovedCellsAreNamed() throws IOException {
    try (var user = User.of(file)) {
      user.ownSheet("My model", "=2*Reconcile!$J$6+SUM(Indicators!A1:A2)");
      user.insertRowAbove("Reconcile", 2);
    }
    var written =
        FILES.write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL);
    assertEquals(1, written.warnings().size(), written.warnings().toString());
    String said = written.warnings().get(0).toString();
    assertTrue(said.contains("My model!A1") && said.contains("$J$7 of Reconcile"), said);
    assertTrue(said.contains("stands at $J$6 now"), said);
    try (var user = User.of(file)) {
      assertTrue(user.formula("My model", 0, 0).contains("$J$7"), "the user's sheet is left alone");
    }
    var again = FILES.write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL);
    assertFalse(again.changed(), "the Run log keeps the line as long as nothing is new");
  }

  @Test
  void columnsOfTheUsersKeepTheirFormulasAndWhatTheyPointAt() throws IOException {
    try (var user = User.of(file)) {
      user.ownColumn("Reconcile", "Half", "J%d/2");
      user.insertRowAbove("Reconcile", 2);
    }
    FILES.write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL);
    try (var user = User.of(file)) {
      int row = user.row("Reconcile", "Group key", TURNOVER + "|2022");
      assertEquals(
          "J" + row + "/2", user.text("Reconcile", "Group key", TURNOVER + "|2022", "Half"));
    }
    assertFalse(
        FILES
            .write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL)
            .changed());
  }

  @Test
  void ofTwoRowsWithOneKeyNeitherIsAppliedAndNothingIsLost() throws IOException {
    try (var user = User.of(file)) {
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Override", 6.3e9);
      user.type("Reconcile", "Group key", TURNOVER + "|2021", "Override", 4.3e9);
      user.type("Reconcile", "Group key", TURNOVER + "|2021", "Group key", TURNOVER + "|2022");
    }
    ReadBack read = READER.read(file);
    assertEquals(List.of(), read.decisions());
    assertEquals(List.of("Reconcile"), places(read, "readback.duplicate"));
    FILES.write(Books.conflicts(), file, read, WorkbookFile.Options.USUAL);
    try (var user = User.of(file)) {
      var own = user.book.getSheet("Own rows");
      var values = new java.util.TreeSet<String>();
      own.forEach(row -> values.add(String.valueOf(row.getCell(4))));
      assertTrue(values.containsAll(List.of("6300000000", "4300000000")), values.toString());
    }
  }

  @Test
  void rowsSortedApartFromTheirKeysSayNothingAndLoseNothing() throws IOException {
    try (var user = User.of(file)) {
      user.type("Reconcile", "Group key", TURNOVER + "|2021", "Override", 4.3e9);
    }
    FILES.write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL);
    try (var user = User.of(file)) {
      user.type("Reconcile", "Group key", TURNOVER + "|2023", "Override", 6.3e9);
      user.sortColumnsUpTo("Reconcile", "Why");
    }
    ReadBack read = READER.read(file);
    assertEquals(
        List.of("override " + TURNOVER + "|2021 {value=4300000000}"),
        read.decisions().stream()
            .map(d -> d.action().code() + " " + d.target() + " " + d.arguments())
            .toList(),
        "what was decided before stands, what came beside other keys is not applied");
    assertEquals(4, places(read, "readback.torn").size(), read.diagnostics().toString());
    assertEquals(List.of(), places(read, "readback.overwritten"));
    FILES.write(Books.conflicts(), file, read, WorkbookFile.Options.USUAL);
    try (var user = User.of(file)) {
      assertEquals("4.3E9", user.text("Reconcile", "Group key", TURNOVER + "|2021", "Override"));
      assertEquals("", user.text("Reconcile", "Group key", TURNOVER + "|2023", "Override"));
      var values = new java.util.TreeSet<String>();
      user.book.getSheet("Own rows").forEach(row -> values.add(String.valueOf(row.getCell(4))));
      assertTrue(values.contains("6300000000"), values.toString());
    }
    assertEquals(List.of(), READER.read(file).diagnostics());
  }

  @Test
  void refusedEditsAreLoggedOnceAndSaidOfRowsThatAreThere() throws IOException {
    try (var user = User.of(file)) {
      String foreign = "6.1 bn USD | nobody | a/first.txt | o0000000000000000";
      user.type("Reconcile", "Group key", TURNOVER + "|2023", "Chosen evidence", foreign);
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Override", "plenty");
      user.type("Sources", "Article", "a/first.txt", "Use", "perhaps");
    }
    ReadBack read = READER.read(file);
    assertEquals(3, read.log().size());
    Book left = oneFigure();
    for (Book book : List.of(Books.conflicts(), left)) {
      FILES.write(book, file, READER.read(file), WorkbookFile.Options.USUAL);
      ReadBack again = READER.read(file);
      assertEquals(read.log().size(), again.log().size());
      assertEquals(read.refused(), again.refused());
      boolean gone = book == left;
      assertEquals(
          gone
              ? List.of("Reconcile, " + TURNOVER + "|2022, Override")
              : places(read, "readback.refused"),
          places(again, "readback.refused"));
      try (var user = User.of(file)) {
        var told = user.column("Run log", "Item", "readback.refused", "Place");
        assertEquals(places(again, "readback.refused"), told, "once each");
      }
      assertFalse(FILES.write(book, file, again, WorkbookFile.Options.USUAL).changed());
    }
  }

  @Test
  void aChoiceFromTheListOfAnotherRowMovesNoValue() throws IOException {
    String row = TURNOVER + "|2023";
    try (var user = User.of(file)) {
      String settled = user.shown("Reconcile", "Group key", row, "Reconciled value");
      for (String group : List.of(row, TURNOVER + "|2022")) {
        String choice = user.text("Candidates", "Group key", group, "Evidence choice");
        String stated = user.shown("Candidates", "Group key", group, "Value stated");
        user.type("Reconcile", "Group key", row, "Chosen evidence", choice);
        boolean own = group.equals(row);
        assertEquals(
            own ? stated : settled,
            user.shown("Reconcile", "Group key", row, "Reconciled value"),
            choice);
        assertEquals(
            own ? "\"chosen evidence\"" : "\"choice not found\"",
            user.shown("Reconcile", "Group key", row, "Basis"),
            choice);
      }
    }
  }

  @Test
  void aFormulaTypedOverTheOneOfASingleRowIsListed() throws IOException {
    WorkbookWriterTest.WRITER.write(oneFigure(), file);
    try (var user = User.of(file)) {
      user.formula("Reconcile", "Group key", TURNOVER + "|2022", "Reconciled value", "2*3.1E9");
    }
    assertEquals(
        List.of("Reconcile, " + TURNOVER + "|2022, Reconciled value"),
        places(READER.read(file), "readback.overwritten"));
  }

  private static Book oneFigure() {
    return new BookBuilder()
        .article("a.txt", "The Astana Times", "2024-02-01", "Turnover was $6.1 billion in 2022.")
        .figure(
            "a.txt",
            "$6.1 billion",
            "6100000000",
            "1e8",
            Qualifier.EXACT,
            TURNOVER,
            "2022",
            TimeBasis.DURING)
        .build("One figure");
  }

  @Test
  void manyTextsOnOurSheetsAreNoBomb() throws IOException {
    try (var user = User.of(file)) {
      user.book.createSheet("My notes").createRow(0).createCell(0).setCellValue("of my own");
      user.scribble("Run log", 9_000);
    }
    assertTrue(
        FILES
            .write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL)
            .changed());
    try (var user = User.of(file)) {
      assertEquals("of my own", user.book.getSheet("My notes").getRow(0).getCell(0).toString());
    }
  }

  @Test
  void aLongNoteOfTheUsersStaysWhole() throws IOException {
    String text = "why ".repeat(1_500).strip();
    try (var user = User.of(file)) {
      user.comment("Reconcile", "Group key", TURNOVER + "|2022", "Note", text);
    }
    FILES.write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL);
    try (var user = User.of(file)) {
      assertEquals(text, user.note("Reconcile", "Group key", TURNOVER + "|2022", "Note"));
    }
  }

  @Test
  void threadedCommentsStayThreadsOnTheirCells() throws Exception {
    String id = "{11111111-2222-3333-4444-555555555555}";
    String said =
        "<threadedComment ref=\"A1\" dT=\"2024-05-01T10:00:00.00\" personId=\"{AAAAAAAA-0000-0000-0000-000000000001}\" id=\""
            + id
            + "\"><text>Is this customs data?</text></threadedComment>"
            + "<threadedComment ref=\"A1\" personId=\"{AAAAAAAA-0000-0000-0000-000000000001}\" id=\"{AAAAAAAA-0000-0000-0000-000000000002}\" parentId=\""
            + id
            + "\"><text>Yes.</text></threadedComment>";
    try (var user = User.of(file)) {
      user.thread("Reconcile", "Group key", TURNOVER + "|2022", "Note", id, said);
      user.insertRowAbove("Reconcile", 2);
    }
    for (int run = 0; run < 2; run++) {
      var written =
          FILES.write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL);
      assertEquals(run == 0, written.changed());
    }
    Files.createDirectories(Path.of("target/books"));
    Files.copy(
        file,
        Path.of("target/books/threads.xlsx"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    try (var user = User.of(file)) {
      String now = user.part("/xl/threadedComments/threadedComment1.xml");
      String address = user.address("Reconcile", "Group key", TURNOVER + "|2022", "Note");
      assertTrue(now.contains(said.replace("A1", address)), now);
      assertTrue(
          user.note("Reconcile", "Group key", TURNOVER + "|2022", "Note").contains("Is this"));
      assertTrue(user.part("/xl/persons/person.xml").contains("Aigerim"));
    }
  }

  @Test
  void notesAndColumnsOfTheUsersStayOnEverySheet() throws IOException {
    try (var user = User.of(file)) {
      for (String[] cell :
          new String[][] {
            {"Article text", "Paragraph", "Text"},
            {"Candidates", "Evidence ID", "Rank"},
            {"Sources", "Article", "Outlet"}
          }) {
        user.comment(cell[0], cell[1], user.firstKey(cell[0], cell[1]), cell[2], "look here");
      }
      user.ownColumn("Article text", "Read by", "ROW()-%d");
      user.commentAt("Read me", 2, 1, "our tolerance");
      user.commentAt("Charts", 2, 1, "for the paper");
    }
    FILES.write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL);
    try (var user = User.of(file)) {
      String key = user.firstKey("Article text", "Paragraph");
      assertEquals("look here", user.note("Article text", "Paragraph", key, "Text"));
      assertEquals("ROW()-6", user.text("Article text", "Paragraph", key, "Read by"));
      key = user.firstKey("Candidates", "Evidence ID");
      assertEquals("look here", user.note("Candidates", "Evidence ID", key, "Rank"));
      assertEquals("our tolerance", user.noteAt("Read me", 2, 1));
      assertEquals("for the paper", user.noteAt("Charts", 2, 1));
    }
    assertFalse(
        FILES
            .write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL)
            .changed());
  }

  @Test
  void bytesAreTheSameTwiceWithDecisionsToo() throws IOException {
    try (var user = User.of(file)) {
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Override", 6.3e9);
      user.type("Reconcile", "Group key", TURNOVER + "|2023", "Override", "plenty");
      user.type("Evidence", "Period", "2021", "Use", "no");
    }
    Path other = Files.copy(file, folder.resolve("other.xlsx"));
    for (Path one : List.of(file, other)) {
      FILES.write(Books.conflicts(), one, READER.read(one), WorkbookFile.Options.USUAL);
    }
    assertEquals(-1, Files.mismatch(file, other));
    assertFalse(
        FILES
            .write(Books.conflicts(), file, READER.read(file), WorkbookFile.Options.USUAL)
            .changed());
  }

  private static List<String> places(ReadBack read, String code) {
    return read.diagnostics().stream()
        .filter(d -> d.code().equals(code))
        .map(Diagnostic::place)
        .map(String::valueOf)
        .toList();
  }
}
