package tallybook.workbook.layout;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import tallybook.workbook.stream.Address;

/**
 * Named tables. POI makes the first column; for each that it makes, it looks all headings over
 * again, so the others are written beside it.
 */
final class Tables {
  private Tables() {}

  /**
   * A table from the sheet's first column on.
   *
   * @param first the row of the headings, from 1
   * @param last the row of the last line, from 1
   */
  static CTTable make(XSSFSheet sheet, String name, int first, int last, List<String> headings) {
    String column = Address.range(0, first, 0, last);
    XSSFTable made = sheet.createTable(new AreaReference(column, SpreadsheetVersion.EXCEL2007));
    made.setName(name);
    made.setDisplayName(name);
    CTTable table = made.getCTTable();
    table.setRef(Address.range(0, first, headings.size() - 1, last));
    CTTableColumns columns = table.getTableColumns();
    columns.getTableColumnArray(0).setName(headings.get(0));
    for (int i = 1; i < headings.size(); i++) {
      CTTableColumn next = columns.addNewTableColumn();
      next.setId(i + 1L);
      next.setName(headings.get(i));
    }
    columns.setCount(headings.size());
    return table;
  }
}
