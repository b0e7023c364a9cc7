package tallybook.workbook.chart;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import tallybook.workbook.sheets.ChartsSheet;
import tallybook.workbook.style.Theme;

/** The charts of the sheet of charts. */
public final class Charts {
  private Charts() {}

  public static void draw(XSSFSheet sheet, ChartsSheet data, Theme theme) {
    if (!data.isEmpty()) {
      new SeriesChart(data, theme).draw(sheet, 12, 33);
      new ConflictChart(data, theme).draw(sheet, 35, 57);
    }
  }
}
