package tallybook.workbook.chart;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import tallybook.workbook.sheets.ChartsSheet;
import tallybook.workbook.style.Theme;

/** The charts of the sheet of charts. */
public final class Charts {
  private Charts() {}

  public static void draw(XSSFSheet sheet, ChartsSheet data, Theme theme) {
    if (!data.isEmpty()) {
      new SeriesChart(data, theme).draw(sheet, ChartsSheet.LINE, ChartsSheet.CHART_ENDS - 1);
    }
    if (!data.isEmpty() && data.hasConflicts()) {
      new ConflictChart(data, theme)
          .draw(sheet, ChartsSheet.BARS_BEGIN - 1, ChartsSheet.BARS_END - 1);
    }
  }
}
