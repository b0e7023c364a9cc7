package tallybook.workbook.layout;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTIgnoredError;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import tallybook.workbook.sheets.Column;
import tallybook.workbook.sheets.Note;
import tallybook.workbook.sheets.TableSheet;
import tallybook.workbook.stream.Address;
import tallybook.workbook.style.Styles;

/** Lays a sheet out around its table, whose rows come later. */
public final class TableLayout {
  private final XSSFWorkbook workbook;
  private final Styles styles;
  private final boolean plain;

  /**
   * @param plain for publication: no filters, panes, fills or rules
   */
  public TableLayout(XSSFWorkbook workbook, Styles styles, boolean plain) {
    this.workbook = workbook;
    this.styles = styles;
    this.plain = plain;
  }

  public void lay(XSSFSheet sheet, TableSheet<?> table, List<Note> notes) {
    Frame.tab(sheet, table.tab(), styles.theme());
    List<Double> widths = table.widths();
    Frame.widths(sheet, widths);
    Frame.view(sheet, styles.theme(), true);
    sheet
        .getCTWorksheet()
        .getDimension()
        .setRef(Address.range(0, 1, widths.size() - 1, table.lastRow()));
    if (!plain) {
      sheet.createFreezePane(table.frozen(), TableSheet.HEADINGS);
    }
    print(sheet, table, widths);
    if (!plain) {
      Shading.add(sheet, table, styles);
      Validation.add(sheet, table, styles.theme());
    }
    quietErrors(sheet, table);
    table(sheet, table);
    NoteLayout.add(sheet, notes);
  }

  /**
   * A sheet that is wider than a page carries its title in the page's head: the lines above the
   * table would be cut off on all pages but the first.
   */
  private void print(XSSFSheet sheet, TableSheet<?> table, List<Double> widths) {
    int printed = Math.max(1, table.printed());
    double width = 0;
    for (double column : widths.subList(0, printed)) {
      width += column;
    }
    Frame.page(sheet, width);
    sheet.setRepeatingRows(
        new CellRangeAddress(TableSheet.HEADINGS - 1, TableSheet.HEADINGS - 1, -1, -1));
    int firstRow = 0;
    if (width > Frame.PAGE) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, table.frozen() - 1));
      Frame.heading(sheet, styles.theme().text(table.table() + ".title"));
      firstRow = TableSheet.HEADINGS - 1;
    }
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet), 0, printed - 1, firstRow, table.lastRow() - 1);
  }

  /** Years and codes are texts on purpose: no green corners. */
  private static void quietErrors(XSSFSheet sheet, TableSheet<?> table) {
    CTIgnoredError quiet = sheet.getCTWorksheet().addNewIgnoredErrors().addNewIgnoredError();
    quiet.setSqref(
        List.of(
            Address.range(0, TableSheet.HEADINGS, table.columns().size() - 1, table.lastRow())));
    quiet.setNumberStoredAsText(true);
    quiet.setCalculatedColumn(true);
  }

  private void table(XSSFSheet sheet, TableSheet<?> spec) {
    String range = Address.range(0, TableSheet.HEADINGS, spec.columns().size() - 1, spec.lastRow());
    List<String> headings = spec.columns().stream().<String>map(Column::heading).toList();
    CTTable table = Tables.make(sheet, spec.table(), TableSheet.HEADINGS, spec.lastRow(), headings);
    for (int i = 0; i < headings.size() && !plain; i++) {
      String formula = spec.columns().get(i).formula();
      if (formula != null) {
        table
            .getTableColumns()
            .getTableColumnArray(i)
            .addNewCalculatedColumnFormula()
            .setStringValue(formula);
      }
    }
    if (spec.filter() && !plain) {
      table.addNewAutoFilter().setRef(range);
    }
    var style = table.addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(false);
    style.setShowColumnStripes(false);
  }
}
