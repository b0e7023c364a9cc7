package tallybook.workbook.chart;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import tallybook.workbook.style.Theme;

/** What all charts of a workbook share: quiet grids, one font, titles that follow cells. */
final class Drawings {
  private static final int TITLE_SIZE = 1400;
  private static final int TEXT_SIZE = 1000;

  private Drawings() {}

  static XDDFSolidFillProperties solid(String colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(java.util.HexFormat.of().parseHex(colour)));
  }

  static XDDFLineProperties line(String colour, double points) {
    var line = new XDDFLineProperties(solid(colour));
    line.setWidth(points);
    return line;
  }

  static void grid(XDDFChartAxis axis, Theme theme) {
    axis.getOrAddMajorGridProperties().setLineProperties(line(theme.look("colour.grid"), 0.5));
  }

  /** A chart's title that shows a cell. */
  static void title(XSSFChart chart, String cell, String now, Theme theme) {
    var made = chart.getCTChart();
    CTTitle title = made.isSetTitle() ? made.getTitle() : made.addNewTitle();
    refer(title, cell, now, TITLE_SIZE, true, theme);
    if (made.isSetAutoTitleDeleted()) {
      made.getAutoTitleDeleted().setVal(false);
    } else {
      made.addNewAutoTitleDeleted().setVal(false);
    }
  }

  static void refer(CTTitle title, String cell, String now, int size, boolean bold, Theme theme) {
    var text = title.addNewTx().addNewStrRef();
    text.setF(cell);
    var cache = text.addNewStrCache();
    cache.addNewPtCount().setVal(1);
    var point = cache.addNewPt();
    point.setIdx(0);
    point.setV(now);
    title.addNewOverlay().setVal(false);
    style(title.addNewTxPr(), size, bold, theme);
  }

  static void axisTitle(CTTitle title, String cell, String now, Theme theme) {
    refer(title, cell, now, TEXT_SIZE, false, theme);
  }

  static void text(CTTextBody body, Theme theme) {
    style(body, TEXT_SIZE, false, theme);
  }

  private static void style(CTTextBody body, int size, boolean bold, Theme theme) {
    body.addNewBodyPr();
    body.addNewLstStyle();
    var paragraph = body.addNewP();
    CTTextCharacterProperties font = paragraph.addNewPPr().addNewDefRPr();
    font.setSz(size);
    font.setB(bold);
    font.addNewSolidFill().addNewSrgbClr().setVal(java.util.HexFormat.of().parseHex("3D3D3D"));
    font.addNewLatin().setTypeface(theme.look("font"));
    paragraph.addNewEndParaRPr();
  }

  /** Name and description for people who can't see the chart. */
  static void describe(XSSFChart chart, String name, String description) {
    var properties =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    properties.setName(name);
    properties.setDescr(description);
  }
}
