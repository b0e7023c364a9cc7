package tallybook.workbook.layout;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetPr;
import tallybook.workbook.style.Colours;
import tallybook.workbook.style.Theme;

/** A sheet's outer form: tab, widths, view, page. */
final class Frame {
  /** Characters that a page across holds in the smallest print that is easily read, 7 points. */
  static final double PAGE = 250;

  private Frame() {}

  static void tab(XSSFSheet sheet, String colour, Theme theme) {
    CTSheetPr properties =
        sheet.getCTWorksheet().isSetSheetPr()
            ? sheet.getCTWorksheet().getSheetPr()
            : sheet.getCTWorksheet().addNewSheetPr();
    properties.addNewTabColor().setRgb(Colours.bytes("FF" + theme.look("tab." + colour)));
  }

  /** Widths in characters, the first column first. */
  static void widths(XSSFSheet sheet, List<Double> widths) {
    CTCols columns =
        sheet.getCTWorksheet().sizeOfColsArray() == 0
            ? sheet.getCTWorksheet().addNewCols()
            : sheet.getCTWorksheet().getColsArray(0);
    for (int i = 0; i < widths.size(); i++) {
      CTCol column = columns.addNewCol();
      column.setMin(i + 1L);
      column.setMax(i + 1L);
      column.setWidth(widths.get(i) + 0.71);
      column.setCustomWidth(true);
    }
  }

  static void view(XSSFSheet sheet, Theme theme, boolean gridlines) {
    sheet.setZoom(theme.number("zoom"));
    sheet.setDisplayGridlines(gridlines);
  }

  /** A title at the head of every page. */
  static void heading(XSSFSheet sheet, String title) {
    sheet.getHeader().setLeft("&B" + title.replace("&", "&&"));
    sheet.setMargin(PageMargin.TOP, 0.75);
  }

  /** The whole sheet on one page. */
  static void onePage(XSSFSheet sheet) {
    sheet.getPrintSetup().setFitHeight((short) 1);
  }

  /**
   * A4 across, its name and page number below; of a sheet wider than a page, the pages of a row lie
   * one after another.
   *
   * @param width of the printed columns, in characters
   */
  static void page(XSSFSheet sheet, double width) {
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) Math.max(1, Math.ceil(width / PAGE)));
    setup.setLeftToRight(true);
    setup.setFitHeight((short) 0);
    for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
      sheet.setMargin(margin, 0.4);
    }
    sheet.setMargin(PageMargin.TOP, 0.5);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
  }
}
