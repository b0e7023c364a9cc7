package tallybook.workbook.chart;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import tallybook.workbook.sheets.ChartNumbers;
import tallybook.workbook.sheets.ChartsSheet;
import tallybook.workbook.style.Theme;

/** A series through the years: reconciled line, published range, every figure, targets apart. */
final class SeriesChart {
  private final ChartsSheet data;
  private final Theme theme;
  private final int years;

  SeriesChart(ChartsSheet data, Theme theme) {
    this.data = data;
    this.theme = theme;
    this.years = data.years();
  }

  void draw(XSSFSheet sheet, int firstRow, int lastRow) {
    var drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(0, 0, 0, 0, 0, firstRow, ChartNumbers.ROW, lastRow));
    Drawings.title(chart, data.titleCell(), data.title(), theme);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    Drawings.text(chart.getCTChart().getLegend().addNewTxPr(), theme);
    XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
    XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
    axes(chart, across, up);
    XDDFScatterChartData points =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
    points.setStyle(ScatterStyle.LINE_MARKER);
    points.setVaryColors(false);
    range(points, ChartNumbers.LOW, PresetLineDash.SYSTEM_DASH);
    range(points, ChartNumbers.HIGH, PresetLineDash.SYSTEM_DOT);
    evidence(points);
    line(points);
    apart(points);
    target(points);
    margin(points);
    chart.plot(points);
    var unlisted = chart.getCTChart().getLegend().addNewLegendEntry();
    unlisted.addNewIdx().setVal(points.getSeriesCount() - 1);
    unlisted.addNewDelete().setVal(true);
    frame(chart);
    chart.displayBlanksAs(DisplayBlanks.SPAN);
    Drawings.describe(chart, "chart_series", theme.text("Charts.description", data.title()));
  }

  private void axes(XSSFChart chart, XDDFValueAxis across, XDDFValueAxis up) {
    across.setNumberFormat("0");
    across.setTickLabelPosition(AxisTickLabelPosition.LOW);
    up.setNumberFormat("#,##0.###");
    Drawings.grid(up, theme);
    var plot = chart.getCTChart().getPlotArea();
    Drawings.axisTitle(
        plot.getValAxArray(0).addNewTitle(),
        data.at(ChartNumbers.YEAR, ChartsSheet.HEADINGS),
        ChartNumbers.headings(theme)[0],
        theme);
    Drawings.axisTitle(plot.getValAxArray(1).addNewTitle(), data.unitCell(), data.unit(), theme);
    for (var axis : plot.getValAxArray()) {
      Drawings.text(axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr(), theme);
    }
  }

  private XDDFScatterChartData.Series add(XDDFScatterChartData points, int x, int y, int rows) {
    var made = (XDDFScatterChartData.Series) points.addSeries(numbers(x, rows), numbers(y, rows));
    String heading = ChartNumbers.headings(theme)[y];
    made.setTitle(heading, reference(y));
    made.setSmooth(false);
    return made;
  }

  private CellReference reference(int column) {
    return new CellReference(data.name(), ChartsSheet.HEADINGS - 1, column, true, true);
  }

  private XDDFNumericalDataSource<Double> numbers(int column, int rows) {
    return XDDFDataSourcesFactory.fromArray(
        ChartNumbers.cached(data, column, rows), data.range(column, rows), column);
  }

  private void line(XDDFScatterChartData points) {
    var made = add(points, ChartNumbers.YEAR, ChartNumbers.RECONCILED, years);
    made.setTitle(
        ChartNumbers.headings(theme)[ChartNumbers.RECONCILED] + ": " + data.title(),
        new CellReference(data.name(), data.lineRow() - 1, 1, true, true));
    String colour = theme.look("colour.reconciled");
    made.setLineProperties(Drawings.line(colour, 2.25));
    made.setMarkerStyle(MarkerStyle.CIRCLE);
    made.setMarkerSize((short) 6);
    fillMarker(made, colour, true);
  }

  private void range(XDDFScatterChartData points, int column, PresetLineDash dash) {
    var made = add(points, ChartNumbers.YEAR, column, years);
    String colour = theme.look("colour.range");
    XDDFLineProperties line = Drawings.line(colour, 1.25);
    line.setPresetDash(new XDDFPresetLineDash(dash));
    made.setLineProperties(line);
    made.setMarkerStyle(MarkerStyle.DASH);
    made.setMarkerSize((short) 5);
    fillMarker(made, colour, true);
  }

  private void evidence(XDDFScatterChartData points) {
    var made = add(points, ChartNumbers.EVIDENCE_YEAR, ChartNumbers.EVIDENCE, data.evidenceRows());
    bare(made);
    made.setMarkerStyle(MarkerStyle.X);
    made.setMarkerSize((short) 6);
    fillMarker(made, theme.look("colour.evidence"), false);
  }

  private void apart(XDDFScatterChartData points) {
    var made = add(points, ChartNumbers.YEAR, ChartNumbers.APART, years);
    bare(made);
    made.setMarkerStyle(MarkerStyle.SQUARE);
    made.setMarkerSize((short) 9);
    fillMarker(made, theme.look("colour.reconciled"), false);
  }

  private void target(XDDFScatterChartData points) {
    var made = add(points, ChartNumbers.YEAR, ChartNumbers.TARGET, years);
    bare(made);
    made.setMarkerStyle(MarkerStyle.DIAMOND);
    made.setMarkerSize((short) 9);
    fillMarker(made, theme.look("colour.target"), false);
  }

  /** Nothing to be seen: it holds the axis of years around the values, whatever is picked. */
  private void margin(XDDFScatterChartData points) {
    var made = add(points, ChartNumbers.MARGIN_YEAR, ChartNumbers.MARGIN, ChartNumbers.MARGIN_ROWS);
    bare(made);
    made.setMarkerStyle(MarkerStyle.NONE);
  }

  private static void bare(XDDFScatterChartData.Series series) {
    series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
  }

  private static void fillMarker(
      XDDFScatterChartData.Series series, String colour, boolean filled) {
    CTScatterSer made = series.getCTScatterSer();
    CTMarker marker = made.getMarker();
    var shape = new XDDFShapeProperties();
    shape.setFillProperties(filled ? Drawings.solid(colour) : new XDDFNoFillProperties());
    shape.setLineProperties(Drawings.line(colour, filled ? 0.75 : 1.75));
    marker.setSpPr(shape.getXmlObject());
  }

  /** POI writes a frame around charts of its own accord; papers want none. */
  static void frame(XSSFChart chart) {
    var space = chart.getCTChartSpace();
    if (!space.isSetRoundedCorners()) {
      space.addNewRoundedCorners().setVal(false);
    }
    var shape = space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr();
    if (!shape.isSetSolidFill()) {
      shape.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {-1, -1, -1});
      shape.addNewLn().addNewNoFill();
    }
  }
}
