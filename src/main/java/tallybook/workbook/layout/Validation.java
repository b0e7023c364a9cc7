package tallybook.workbook.layout;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationErrorStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationOperator;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationType;
import tallybook.workbook.sheets.Column;
import tallybook.workbook.sheets.Rule;
import tallybook.workbook.sheets.TableSheet;
import tallybook.workbook.stream.Address;
import tallybook.workbook.style.Theme;

/** Data validation of the user's columns: one rule a column, relative to the row. */
final class Validation {
  private static final int TITLE = 32;
  private static final int TEXT = 255;

  /** Rows below the decisions' log that may be filled. */
  private static final int SPARE = 200;

  private Validation() {}

  static void add(XSSFSheet sheet, TableSheet<?> table, Theme theme) {
    for (int i = 0; i < table.columns().size(); i++) {
      Column<?> column = table.columns().get(i);
      if (column.rule() != null) {
        int last = table.lastRow() + (table.table().equals("Decisions") ? SPARE : 0);
        String range = Address.range(i, table.firstRow(), i, last);
        String formula = Shading.onRow(column.rule().formula(), table);
        rule(sheet, range, column.heading(), column.rule(), formula, theme);
      }
    }
  }

  static void rule(
      XSSFSheet sheet, String range, String title, Rule rule, String formula, Theme theme) {
    CTDataValidations all =
        sheet.getCTWorksheet().isSetDataValidations()
            ? sheet.getCTWorksheet().getDataValidations()
            : sheet.getCTWorksheet().addNewDataValidations();
    CTDataValidation written = all.addNewDataValidation();
    all.setCount(all.sizeOfDataValidationArray());
    written.setSqref(List.of(range));
    written.setType(
        switch (rule.kind()) {
          case LIST -> STDataValidationType.LIST;
          case DECIMAL -> STDataValidationType.DECIMAL;
          case DATE -> STDataValidationType.DATE;
          case TEXT -> STDataValidationType.TEXT_LENGTH;
        });
    if (rule.kind() != Rule.Kind.LIST) {
      written.setOperator(STDataValidationOperator.BETWEEN);
      written.setFormula2(rule.limit());
    }
    written.setFormula1(formula);
    written.setAllowBlank(true);
    written.setShowInputMessage(true);
    written.setPromptTitle(cut(title, TITLE));
    written.setPrompt(cut(theme.text(rule.prompt()), TEXT));
    written.setShowErrorMessage(true);
    written.setErrorStyle(STDataValidationErrorStyle.WARNING);
    written.setErrorTitle(cut(title, TITLE));
    written.setError(cut(theme.text(rule.prompt()), TEXT));
  }

  private static String cut(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
  }
}
