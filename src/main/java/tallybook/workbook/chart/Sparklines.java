package tallybook.workbook.chart;

import tallybook.workbook.sheets.TableSheet;
import tallybook.workbook.stream.Address;
import tallybook.workbook.style.Theme;

/** Small lines in cells, which POI has no means for: they are written as XML. */
public final class Sparklines {
  private static final String END = "</worksheet>";
  private static final String OPEN =
      "<extLst><ext uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\""
          + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">"
          + "<x14:sparklineGroups"
          + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
          + "<x14:sparklineGroup displayEmptyCellsAs=\"span\" markers=\"1\">";
  private static final String CLOSE =
      "</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";

  private Sparklines() {}

  /**
   * Adds a line a row to a sheet's XML.
   *
   * @param table with the years' columns before the column of the lines
   * @param firstYear column of the first year, from 0
   * @param trend column of the lines, from 0
   */
  public static String addTo(
      String sheetXml, TableSheet<?> table, int firstYear, int trend, Theme theme) {
    if (trend - firstYear < 2 || table.rows().isEmpty()) {
      return sheetXml;
    }
    var xml = new StringBuilder(OPEN);
    colour(xml, "colorSeries", theme);
    for (String part :
        new String[] {
          "colorNegative",
          "colorAxis",
          "colorMarkers",
          "colorFirst",
          "colorLast",
          "colorHigh",
          "colorLow"
        }) {
      colour(xml, part, theme);
    }
    xml.append("<x14:sparklines>");
    for (int row = table.firstRow(); row <= table.lastRow(); row++) {
      xml.append("<x14:sparkline><xm:f>")
          .append(Address.sheet(table.name()))
          .append('!')
          .append(Address.range(firstYear, row, trend - 1, row))
          .append("</xm:f><xm:sqref>")
          .append(Address.cell(trend, row))
          .append("</xm:sqref></x14:sparkline>");
    }
    return sheetXml.replace(END, xml.append(CLOSE).append(END));
  }

  private static void colour(StringBuilder xml, String part, Theme theme) {
    String colour = theme.colour("reconciled");
    xml.append("<x14:").append(part).append(" rgb=\"").append(colour).append("\"/>");
  }
}
