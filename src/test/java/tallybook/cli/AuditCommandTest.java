package tallybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that people make by hand, each in a way of its own, beside the seeds. */
final class AuditCommandTest {
  @TempDir Path folder;

  @Test
  void whatTheArticlesBearOutIsNotListed() throws IOException {
    assertEquals(
        List.of(),
        audit(
            """
            Kazakhstan - Korea relations
            Year,Trade turnover (US$ mln)
            2020,5900
            2024,6000
            """));
  }

  @Test
  void semicolonsCommasAndTextsAreRead() throws IOException {
    assertEquals(
        List.of("D5 bound"),
        audit(
            """
            Indicator;Unit;2020;2021;2024
            Trade turnover Kazakhstan Korea;USD bn;5,9;;6,0
            Joint ventures with Korea;number;;;>700
            Companies with Korean capital;number;;550;
            Investment from Korea;USD bn;;6,2;
            """));
  }

  @Test
  void unitsOfHeadingsRoundingsAndShiftsAreNamed() throws IOException {
    assertEquals(
        List.of("B2 rounding", "D3 unit shift"),
        audit(
            """
            ,2020,2021,2024
            "Bilateral trade, $ billion",6,,6
            "Joint enterprises, units",,,0.7
            "Korean companies in Kazakhstan",,"550",
            "South Korean investments (thousand dollars)",,6000000,
            """));
  }

  @Test
  void longTablesWithCodesAndSignsAreRead() throws IOException {
    assertEquals(
        List.of("D3 different", "D5 sign", "D6 not found"),
        audit(
            """
            Country pair,Indicator,Year,Value
            KAZ-KOR,trade turnover,2020,"$5.9 billion"
            KAZ-KOR,trade turnover,2024,"6.9 bn USD"
            KAZ-KOR,joint ventures,2024,"more than 700"
            KAZ-KOR,joint ventures,2024,"-700"
            KAZ-KOR,exports,2024,"1,200,000"
            """));
  }

  @Test
  void daysAreNoNumbersAndTabsPartCells() throws IOException {
    Path sheet = folder.resolve("days.xlsx");
    try (var book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(sheet)) {
      var day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
      var made = book.createSheet("Talks");
      var heads = made.createRow(0);
      heads.createCell(0).setCellValue("Day");
      heads.createCell(1).setCellValue("Trade turnover with Korea, USD bn");
      var row = made.createRow(1);
      row.createCell(0).setCellValue(java.time.LocalDate.of(2024, 6, 12));
      row.getCell(0).setCellStyle(day);
      row.createCell(1).setCellValue(6);
      book.write(out);
    }
    assertEquals("no difference in 1 number\n", said(sheet).out());
    Path tabs = folder.resolve("mine.tsv");
    Files.writeString(tabs, "partner\tindicator\t2020\nKorea\ttrade turnover\t5.8 bn\n");
    assertTrue(said(tabs).out().endsWith("1 difference in 1 number\n"), said(tabs).out());
  }

  @Test
  void whatCannotBeAuditedIsSaidSo() throws IOException {
    Path blank = Files.writeString(folder.resolve("blank.csv"), "\n");
    assertEquals("no number to compare\n", said(blank).out());
    Path empty = Files.createFile(folder.resolve("empty.xlsx"));
    assertTrue(said(empty).err().contains("empty.xlsx: is empty; save your sheet"));
    Path ours = folder.resolve("ours.xlsx");
    assertEquals(0, Shell.run("build", "seeds", "-o", ours.toString()).code());
    assertTrue(said(ours).err().contains("use tallybook check"), said(ours).err());
  }

  private static Shell said(Path sheet) {
    return Shell.run("audit", sheet.toString(), "--against", "seeds");
  }

  @Test
  void oldEncodingsAreRead() throws IOException {
    Path sheet = folder.resolve("mine.csv");
    String text = "“Kazakhstan – Korea”;2020\nTrade turnover, bn;5,8\n";
    Files.write(sheet, text.getBytes(Charset.forName("windows-1252")));
    assertEquals(List.of("B2 different"), audit(sheet));
  }

  @Test
  void workbooksOfNumbersAndTextsAreRead() throws IOException {
    Path sheet = folder.resolve("mine.xlsx");
    try (var book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(sheet)) {
      var made = book.createSheet("Kazakhstan and South Korea");
      var head = made.createRow(0);
      head.createCell(0).setCellValue("USD mn");
      head.createCell(1).setCellValue(2020);
      head.createCell(2).setCellValue("2024");
      var row = made.createRow(1);
      row.createCell(0).setCellValue("Trade turnover");
      row.createCell(1).setCellValue("5 900");
      row.createCell(2).setCellValue(6.0);
      book.write(out);
    }
    assertEquals(List.of("C2 unit shift"), audit(sheet));
  }

  @Test
  void otherFilesAreRefusedInOneLine() throws IOException {
    Path sheet = Files.writeString(folder.resolve("mine.ods"), "no spreadsheet");
    Shell done = Shell.run("audit", sheet.toString(), "--against", "seeds");
    assertTrue(done.code() != 0 && done.err().strip().lines().count() == 1, done.err());
    assertTrue(done.err().contains("neither .xlsx nor .csv"), done.err());
  }

  private List<String> audit(String csv) throws IOException {
    return audit(Files.writeString(folder.resolve("mine.csv"), csv));
  }

  private static List<String> audit(Path sheet) {
    Shell done = Shell.run("audit", sheet.toString(), "--against", "seeds", "-f", "csv");
    assertEquals(0, done.code(), done.err());
    return done.out()
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> line.split(",", 4))
        .map(cells -> cells[0].substring(cells[0].lastIndexOf('!') + 1) + " " + cells[2])
        .toList();
  }
}
