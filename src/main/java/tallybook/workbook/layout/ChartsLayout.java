package tallybook.workbook.layout;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tallybook.workbook.chart.Charts;
import tallybook.workbook.sheets.ChartNumbers;
import tallybook.workbook.sheets.ChartSeries;
import tallybook.workbook.sheets.ChartsSheet;
import tallybook.workbook.sheets.Names;
import tallybook.workbook.sheets.Note;
import tallybook.workbook.sheets.Rule;
import tallybook.workbook.stream.Address;
import tallybook.workbook.style.Styles;

/** Lays out the sheet of charts. */
public final class ChartsLayout {
  private static final List<Double> WIDTHS =
      List.of(
          16.0, 14.0, 14.0, 14.0, 16.0, 16.0, 14.0, 14.0, 8.0, 8.0, 8.0, 8.0, 44.0, 40.0, 8.0, 8.0,
          16.0, 14.0, 44.0, 14.0, 8.0, 8.0, 8.0, 14.0);

  private final Styles styles;

  private final boolean plain;

  public ChartsLayout(Styles styles, boolean plain) {
    this.styles = styles;
    this.plain = plain;
  }

  public void lay(XSSFSheet sheet, ChartsSheet charts, DefinedNames names, List<Note> notes) {
    Frame.tab(sheet, "look", styles.theme());
    Frame.widths(sheet, WIDTHS);
    Frame.view(sheet, styles.theme(), false);
    Frame.page(sheet, 118);
    int last = charts.isEmpty() ? ChartsSheet.HEADINGS : charts.lastRow();
    sheet.getCTWorksheet().getDimension().setRef(Address.range(0, 1, WIDTHS.size() - 1, last));
    var workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), String.join(",", pages(charts)));
    names.hide(Names.sheet(ChartsSheet.SHEET), Address.absolute(charts.name(), 0, 1, 0, 1));
    if (!charts.isEmpty()) {
      charts(sheet, charts, names, last);
    }
    NoteLayout.add(sheet, notes);
  }

  /** A page for each chart, and one for the numbers. */
  private static List<String> pages(ChartsSheet charts) {
    if (charts.isEmpty()) {
      return List.of(rows(1, 10));
    }
    String numbers = rows(ChartsSheet.HEADINGS, ChartsSheet.HEADINGS + charts.printedYears());
    return charts.hasConflicts()
        ? List.of(
            rows(1, ChartsSheet.CHART_ENDS),
            rows(ChartsSheet.BARS_BEGIN, ChartsSheet.BARS_END),
            numbers)
        : List.of(rows(1, ChartsSheet.BARS_BEGIN), numbers);
  }

  private static String rows(int first, int last) {
    return "$A$" + first + ":$" + Address.letters(ChartNumbers.ROW - 1) + "$" + last;
  }

  private void charts(XSSFSheet sheet, ChartsSheet charts, DefinedNames names, int last) {
    ChartSeries.names(charts).forEach(names::show);
    if (!plain) {
      picker(sheet, charts, last);
    }
    Charts.draw(sheet, charts, styles.theme());
  }

  private void picker(XSSFSheet sheet, ChartsSheet charts, int last) {
    var rule = new Rule(Rule.Kind.LIST, "list_series", "", "prompt.series");
    Validation.rule(sheet, charts.pickerAddress(), "Series", rule, rule.formula(), styles.theme());
    int first = ChartsSheet.HEADINGS + 1;
    Shading.hideRepeats(
        sheet,
        Address.range(ChartNumbers.YEAR, first + 1, ChartNumbers.TARGET, first + charts.years()),
        styles);
    Shading.greyErrors(
        sheet, Address.range(ChartNumbers.RECONCILED, first, ChartNumbers.TARGET, last), styles);
    Shading.greyRows(
        sheet,
        Address.range(ChartNumbers.EVIDENCE_YEAR, first, ChartNumbers.EVIDENCE, last),
        Address.letters(ChartNumbers.EVIDENCE),
        styles);
  }
}
