package tallybook.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallybook.catalogue.Resources;
import tallybook.dating.TextDating;
import tallybook.input.reader.Unreadable;

final class SurveyTest {
  private static final ReadOptions OPTIONS = ReadOptions.defaults();
  private static final String PAGE =
      "<html><head><meta property='og:site_name' content='Trend, Baku'>"
          + "<meta property='article:published_time' content='2024-06-12'></head>"
          + "<body><h1>Trade grows</h1><p>Trade between the two countries grew.</p></body></html>";

  @TempDir Path folder;

  @Test
  void aNewListHasARowAFileAndACellToFill() throws IOException {
    write("a.html", PAGE);
    write("b.txt", "Trade grew.");
    write("=c.txt", "Trade grew.");
    write("empty.txt", "");
    Survey survey = survey();
    assertEquals("is empty", survey.rows().get(3).unread());
    assertEquals("same as =c.txt", survey.rows().get(2).copy());
    assertEquals(2, survey.undated());
    assertEquals(3, survey.complete(folder, OPTIONS).added());
    assertEquals(
        """
        file,publisher,published,title,url
        '=c.txt,,,,
        a.html,"Trend, Baku",2024-06-12,Trade grows,
        b.txt,,,,
        """,
        Files.readString(folder.resolve("sources.csv")));
    assertEquals(0, survey().complete(folder, OPTIONS).added());
    assertEquals(
        List.of(),
        survey().diagnostics().stream().filter(d -> !d.code().startsWith("dating")).toList());
  }

  @Test
  void anUndatedCopyIsOfTheDayThatItsCopyStates() throws IOException {
    write("a.txt", "Trade grew.");
    write("b.txt", "Trade  grew.");
    write("c.txt", "Trade fell.");
    write("sources.csv", "file,published\nb.txt,2024-06-12\n");
    Survey survey = survey();
    assertEquals("2024-06-12", String.valueOf(survey.rows().get(0).published()));
    assertEquals("inferred: its copy b.txt is of 2024-06-12", survey.rows().get(0).dated());
    assertEquals(1, survey.undated());
    assertEquals(
        1, survey.diagnostics().stream().filter(d -> d.code().equals("dating.missing")).count());
    assertEquals(null, survey.proposals().get(0).published());
  }

  @Test
  void copiesOfSeveralDaysLeaveAnUndatedOneOpen() throws IOException {
    write("a.txt", "Trade grew.");
    write("b.txt", "Trade grew. ");
    write("c.txt", "Trade  grew.");
    write("sources.csv", "file,published\nb.txt,2024-06-12\nc.txt,2024-06-14\n");
    var row = survey().rows().get(0);
    assertEquals(null, row.published());
    assertEquals("missing: its copies are of 2024-06-12, 2024-06-14", row.dated());
  }

  @Test
  void whatTheUserTypedStaysAsTyped() throws IOException {
    write("a.html", PAGE);
    write("b.txt", "Trade grew.");
    write("c.txt", "Trade fell.");
    String typed =
        "My note;File;Published;Publisher\r\n"
            + "\"see; p. 3\"; b.txt ;2024-01-05;\"Казинформ\"\r\n"
            + ";gone.txt;;\r\n"
            + "x;a.html;;My own\r\n";
    Files.write(folder.resolve("sources.csv"), typed.getBytes(Charset.forName("windows-1251")));
    var done = survey().complete(folder, OPTIONS);
    assertEquals(1, done.added());
    assertEquals(
        "My note;File;Published;Publisher;title;url\r\n"
            + "\"see; p. 3\"; b.txt ;2024-01-05;\"Казинформ\"\r\n"
            + ";gone.txt;;\r\n"
            + "x;a.html;2024-06-12;My own;Trade grows\r\n"
            + ";c.txt;;;;\r\n",
        Files.readString(folder.resolve("sources.csv"), Charset.forName("windows-1251")));
  }

  @Test
  void aListThatCannotBeReadIsLeftAsItIs() throws IOException {
    write("a.txt", "Trade grew.");
    byte[] broken = "file,title\na.txt,\"Trade\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(folder.resolve("sources.csv"), broken);
    Survey survey = survey();
    assertThrows(Unreadable.class, () -> survey.complete(folder, OPTIONS));
    assertArrayEquals(broken, Files.readAllBytes(folder.resolve("sources.csv")));
  }

  @Test
  void aSpreadsheetMayStandForTheList() throws IOException {
    write("a.txt", "Trade grew.");
    Path list = folder.resolveSibling(folder.getFileName() + ".xlsx");
    try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
        var out = Files.newOutputStream(list)) {
      book.createSheet("Other");
      var sheet = book.createSheet("Sources");
      sheet.createRow(0).createCell(0).setCellValue("Fill the dates in");
      var header = sheet.createRow(2);
      header.createCell(0).setCellValue("Outlet");
      header.createCell(1).setCellValue("Date (yours)");
      header.createCell(2).setCellValue("File");
      var row = sheet.createRow(3);
      row.createCell(0).setCellValue("Trend");
      var day = row.createCell(1);
      day.setCellValue(java.time.LocalDate.of(2024, 6, 12));
      var style = book.createCellStyle();
      style.setDataFormat((short) 14);
      day.setCellStyle(style);
      row.createCell(2).setCellValue("a.txt");
      book.write(out);
    }
    var read = ArticleSource.readAll(List.of(folder), OPTIONS.withSources(list));
    assertEquals(List.of(), read.diagnostics());
    assertEquals("Trend", read.items().get(0).publisher());
    assertEquals(java.time.LocalDate.of(2024, 6, 12), read.items().get(0).published());
    Files.delete(list);
  }

  private Survey survey() throws IOException {
    return Survey.take(List.of(folder), OPTIONS, TextDating.load(Resources.builtIn()));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
