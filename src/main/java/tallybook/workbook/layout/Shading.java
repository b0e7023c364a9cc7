package tallybook.workbook.layout;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfvoType;
import tallybook.workbook.sheets.Shade;
import tallybook.workbook.sheets.TableSheet;
import tallybook.workbook.stream.Address;
import tallybook.workbook.style.Colours;
import tallybook.workbook.style.Styles;
import tallybook.workbook.style.Theme;

/** Conditional formats: one rule a column, its formula relative to the row, so sorting is safe. */
final class Shading {
  private Shading() {}

  static void add(XSSFSheet sheet, TableSheet<?> table, Styles styles) {
    int priority = 0;
    for (Shade shade : table.shades()) {
      CTConditionalFormatting formatting = sheet.getCTWorksheet().addNewConditionalFormatting();
      formatting.setSqref(List.of(range(table, shade)));
      CTCfRule rule = formatting.addNewCfRule();
      rule.setType(STCfType.EXPRESSION);
      rule.setPriority(++priority);
      rule.setDxfId(styles.conditional(format(shade, styles.theme())));
      rule.addFormula(onRow(shade.when(), table));
    }
    if (table.table().equals("Evidence")) {
      bar(sheet, table, ++priority, styles.theme());
    }
  }

  /** A formula about the table's first row: {@code {Use}} becomes {@code $F6}. */
  static String onRow(String formula, TableSheet<?> table) {
    String onRow = formula;
    for (int i = 0; i < table.columns().size(); i++) {
      String cell = "$" + Address.letters(i) + table.firstRow();
      onRow = onRow.replace("{" + table.columns().get(i).heading() + "}", cell);
    }
    return onRow;
  }

  private static String range(TableSheet<?> table, Shade shade) {
    if (shade.headings().isEmpty()) {
      return Address.range(0, table.firstRow(), table.columns().size() - 1, table.lastRow());
    }
    int column = table.column(shade.headings().get(0));
    return Address.range(column, table.firstRow(), column, table.lastRow());
  }

  private static CTDxf format(Shade shade, Theme theme) {
    CTDxf format = CTDxf.Factory.newInstance();
    if (shade.font() != null || shade.fill() != null) {
      var font = format.addNewFont();
      if (shade.bold() || "conflict".equals(shade.fill())) {
        font.addNewB();
      }
      if (shade.font() != null) {
        font.addNewColor().setRgb(Colours.bytes(theme.colour(shade.font())));
      }
    }
    if (shade.fill() != null) {
      var pattern = format.addNewFill().addNewPatternFill();
      pattern.addNewBgColor().setRgb(Colours.bytes(theme.colour(shade.fill())));
    }
    return format;
  }

  /** Values that are not available stand back. */
  static void greyErrors(XSSFSheet sheet, String range, Styles styles) {
    String first = range.substring(0, range.indexOf(':'));
    colour(sheet, range, 2, "ISERROR(" + first + ")", "not_available", styles);
  }

  /** Rows stand back whose value, in a column of that letter, is not available. */
  static void greyRows(XSSFSheet sheet, String range, String letter, Styles styles) {
    var at = new CellReference(range.substring(0, range.indexOf(':')));
    String value = "$" + letter + (at.getRow() + 1);
    colour(sheet, range, 2, "ISERROR(" + value + ")", "not_available", styles);
  }

  /** Rows whose first cell says the same as the one above it are not seen. */
  static void hideRepeats(XSSFSheet sheet, String range, Styles styles) {
    var at = new CellReference(range.substring(0, range.indexOf(':')));
    String same = "$A" + (at.getRow() + 1) + "=$A" + at.getRow();
    colour(sheet, range, 1, same, "paper", styles);
  }

  private static void colour(
      XSSFSheet sheet, String range, int priority, String when, String colour, Styles styles) {
    CTConditionalFormatting formatting = sheet.getCTWorksheet().addNewConditionalFormatting();
    formatting.setSqref(List.of(range));
    CTCfRule rule = formatting.addNewCfRule();
    rule.setType(STCfType.EXPRESSION);
    rule.setPriority(priority);
    var shade = new Shade(List.of(), "", null, colour, false);
    rule.setDxfId(styles.conditional(format(shade, styles.theme())));
    rule.addFormula(when);
  }

  private static void bar(XSSFSheet sheet, TableSheet<?> table, int priority, Theme theme) {
    int column = table.column("Confidence");
    CTConditionalFormatting formatting = sheet.getCTWorksheet().addNewConditionalFormatting();
    formatting.setSqref(List.of(Address.range(column, table.firstRow(), column, table.lastRow())));
    CTCfRule rule = formatting.addNewCfRule();
    rule.setType(STCfType.DATA_BAR);
    rule.setPriority(priority);
    var bar = rule.addNewDataBar();
    for (String end : new String[] {"0", "1"}) {
      var point = bar.addNewCfvo();
      point.setType(STCfvoType.NUM);
      point.setVal(end);
    }
    bar.addNewColor().setRgb(Colours.bytes(theme.colour("agree")));
  }
}
