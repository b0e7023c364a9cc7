package tallybook.workbook.chart;

import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tallybook.workbook.sheets.ChartNumbers;
import tallybook.workbook.sheets.ChartsSheet;
import tallybook.workbook.style.Theme;

/** Open conflicts by series, as bars. */
final class ConflictChart {
  private final ChartsSheet data;
  private final Theme theme;

  ConflictChart(ChartsSheet data, Theme theme) {
    this.data = data;
    this.theme = theme;
  }

  void draw(XSSFSheet sheet, int firstRow, int lastRow) {
    var drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(0, 0, 0, 0, 0, firstRow, ChartNumbers.ROW, lastRow));
    String heading = ChartNumbers.headings(theme)[ChartNumbers.BAR];
    Drawings.title(chart, data.at(ChartNumbers.BAR, ChartsSheet.HEADINGS), heading, theme);
    XDDFCategoryAxis labels = chart.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis counts = chart.createValueAxis(AxisPosition.BOTTOM);
    labels.setOrientation(AxisOrientation.MAX_MIN);
    counts.setCrosses(AxisCrosses.MAX);
    counts.setMinimum(0);
    counts.setMajorUnit(Math.max(1, Math.ceil(most() / 8.0)));
    counts.setNumberFormat("0");
    Drawings.grid(counts, theme);
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, counts);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.CLUSTERED);
    bars.setVaryColors(false);
    bars.setGapWidth(60);
    int rows = data.barLabels().length;
    var series =
        bars.addSeries(
            XDDFDataSourcesFactory.fromArray(
                data.barLabels(), data.range(ChartNumbers.BAR_LABEL, rows)),
            XDDFDataSourcesFactory.fromArray(
                ChartNumbers.cached(data, ChartNumbers.BAR, rows),
                data.range(ChartNumbers.BAR, rows)));
    series.setTitle(
        heading,
        new org.apache.poi.ss.util.CellReference(
            data.name(), ChartsSheet.HEADINGS - 1, ChartNumbers.BAR, true, true));
    series.setFillProperties(Drawings.solid(theme.look("colour.evidence")));
    chart.plot(bars);
    finish(chart);
  }

  private void finish(XSSFChart chart) {
    var plot = chart.getCTChart().getPlotArea();
    Drawings.axisTitle(
        plot.getCatAxArray(0).addNewTitle(),
        data.at(ChartNumbers.BAR_LABEL, ChartsSheet.HEADINGS),
        ChartNumbers.headings(theme)[ChartNumbers.BAR_LABEL],
        theme);
    Drawings.axisTitle(
        plot.getValAxArray(0).addNewTitle(),
        data.at(ChartNumbers.BAR, ChartsSheet.HEADINGS),
        ChartNumbers.headings(theme)[ChartNumbers.BAR],
        theme);
    Drawings.text(plot.getCatAxArray(0).addNewTxPr(), theme);
    Drawings.text(plot.getValAxArray(0).addNewTxPr(), theme);
    SeriesChart.frame(chart);
    Drawings.describe(chart, "chart_conflicts", theme.text("Charts.conflicts_description"));
  }

  private double most() {
    double most = 0;
    for (Double value : ChartNumbers.cached(data, ChartNumbers.BAR, data.barLabels().length)) {
      most = Math.max(most, value == null ? 0 : value);
    }
    return most;
  }
}
