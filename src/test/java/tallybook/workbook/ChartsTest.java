package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tallybook.workbook.sheets.ChartNumbers;
import tallybook.workbook.sheets.ChartsSheet;

/** The chart of a series is its own: the years of the series picked, and no others. */
final class ChartsTest {
  @Test
  void noAxisIsFixedSoThatEachSeriesPickedFillsItsChart() throws IOException {
    try (var book = read(Books.conflicts())) {
      for (var chart : sheet(book).createDrawingPatriarch().getCharts()) {
        for (var axis : chart.getCTChart().getPlotArea().getValAxArray()) {
          assertFalse(axis.getScaling().isSetMax());
        }
      }
      var years =
          sheet(book)
              .createDrawingPatriarch()
              .getCharts()
              .get(0)
              .getCTChart()
              .getPlotArea()
              .getValAxArray(0);
      assertFalse(years.getScaling().isSetMin());
    }
  }

  @Test
  void theYearsAreThoseOfTheSeriesPickedWithItsTargets() throws IOException {
    try (var book = read(Books.conflicts())) {
      XSSFSheet charts = sheet(book);
      assertEquals(2021, number(charts, ChartNumbers.YEAR, 0));
      assertEquals(2030, number(charts, ChartNumbers.YEAR, 2030 - 2021));
      assertTrue(number(charts, ChartNumbers.MARGIN_YEAR, 0) < 2021);
      assertEquals(2031, number(charts, ChartNumbers.MARGIN_YEAR, 1));
    }
  }

  @Test
  void conflictsHaveAChartOfTheSeriesInConflictOnly() throws IOException {
    try (var book = read(Books.conflicts())) {
      assertEquals(2, sheet(book).createDrawingPatriarch().getCharts().size());
      var bar = sheet(book).getRow(ChartsSheet.HEADINGS + 1);
      assertTrue(bar == null || bar.getCell(ChartNumbers.BAR) == null, "one series is in conflict");
      assertEquals(3, book.getPrintArea(book.getSheetIndex("Charts")).split(",").length);
    }
  }

  @Test
  void withoutConflictsASentenceSaysSoInsteadOfAnEmptyChart() throws IOException {
    try (var book = read(Books.seeds())) {
      assertEquals(1, sheet(book).createDrawingPatriarch().getCharts().size());
      var says = sheet(book).getRow(ChartsSheet.BARS_BEGIN - 1).getCell(0);
      assertTrue(says.getStringCellValue().startsWith("No open conflicts"), says.toString());
      var computed = book.getCreationHelper().createFormulaEvaluator().evaluate(says);
      assertEquals(says.getStringCellValue(), computed.getStringValue());
      assertEquals(2, book.getPrintArea(book.getSheetIndex("Charts")).split(",").length);
    }
  }

  private static XSSFWorkbook read(Book book) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(WorkbookWriterTest.written(book)));
  }

  private static XSSFSheet sheet(XSSFWorkbook book) {
    return book.getSheet(ChartsSheet.SHEET);
  }

  private static int number(XSSFSheet sheet, int column, int below) {
    var cell = sheet.getRow(ChartsSheet.HEADINGS + below).getCell(column);
    return (int) cell.getNumericCellValue();
  }
}
