package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tallybook.observation.Qualifier;
import tallybook.observation.TimeBasis;
import tallybook.workbook.sheets.TableSheet;

/** What a sheet looks like on paper, and what it shows first. */
final class PrintTest {
  @Test
  void pagesOfARowLieBesideOneAnotherAndNoneIsTooSmallToRead() throws IOException {
    try (var book = read(years())) {
      for (var sheet : book) {
        var setup = sheet.getPrintSetup();
        assertTrue(setup.getLandscape(), sheet.getSheetName());
        if (!sheet.getSheetName().equals("Read me")) {
          assertTrue(setup.getLeftToRight(), sheet.getSheetName());
        }
      }
      assertEquals(2, book.getSheet("Indicators").getPrintSetup().getFitWidth());
    }
  }

  @Test
  void seriesWithACalendarYearStandAboveThoseWithoutOne() throws IOException {
    try (var book = read(Books.conflicts())) {
      var labels = new ArrayList<String>();
      var sheet = book.getSheet("Indicators");
      for (int i = TableSheet.HEADINGS; i <= sheet.getLastRowNum(); i++) {
        labels.add(sheet.getRow(i).getCell(0).getStringCellValue());
      }
      assertEquals("Exports, growth, Kazakhstan to South Korea", labels.get(labels.size() - 1));
      assertTrue(labels.get(0).startsWith("Trade turnover"), labels.toString());
    }
  }

  /** A figure a year of twenty-five. */
  private static Book years() {
    var text = new StringBuilder();
    for (int year = 1999; year < 2024; year++) {
      text.append("Trade was $1.").append(year).append(" billion then. ");
    }
    var book = new BookBuilder().article("a.txt", "Gazette", "2024-02-01", text.toString());
    for (int year = 1999; year < 2024; year++) {
      book.figure(
          "a.txt",
          "$1." + year + " billion",
          "1" + year + "00000",
          "1e5",
          Qualifier.EXACT,
          "trade_turnover|KAZ|KOR|_T|level|USD|actual",
          String.valueOf(year),
          TimeBasis.DURING);
    }
    return book.build("Years");
  }

  private static XSSFWorkbook read(Book book) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(WorkbookWriterTest.written(book)));
  }
}
