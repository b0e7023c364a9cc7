package tallybook.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.sheets.Column;
import tallybook.workbook.sheets.Names;
import tallybook.workbook.sheets.ReadMe;
import tallybook.workbook.sheets.TableSheet;
import tallybook.workbook.stream.Formula;
import tallybook.workbook.stream.RowXml;
import tallybook.workbook.style.Role;
import tallybook.workbook.style.Styles;
import tallybook.workbook.style.Theme;

/** The rows of a table's sheet: title, explanation, the way back, headings, and the table's own. */
final class TableRows<R> {
  private static final List<Role> FRAME =
      List.of(Role.TITLE, Role.EXPLANATION, Role.LINK, Role.LEGEND);
  private static final double TITLE = 24;
  private static final double HEADINGS = 32;

  private final TableSheet<R> sheet;
  private final Styles styles;
  private final boolean plain;
  private final List<ColumnStyle<R>> columnStyles = new ArrayList<>();

  /** Makes every format that the rows need: once rows are written, formats can't be added. */
  TableRows(TableSheet<R> sheet, Styles styles, boolean plain) {
    this.plain = plain;
    this.sheet = sheet;
    this.styles = styles;
    sheet.columns().forEach(column -> columnStyles.add(new ColumnStyle<>(column)));
    needed(columnStyles.stream().filter(ColumnStyle::varies).toList());
    columnStyles.forEach(column -> column.make(styles));
    FRAME.forEach(styles::of);
    sheet.columns().forEach(column -> styles.of(column.role().heading()));
  }

  /** One walk through the rows for all columns. */
  private void needed(List<ColumnStyle<R>> varied) {
    if (!varied.isEmpty()) {
      sheet.rows().forEach(row -> varied.forEach(column -> column.need(row)));
    }
  }

  void write(RowXml xml) {
    Theme theme = styles.theme();
    String table = sheet.table();
    line(xml, 1, TITLE, Role.TITLE, theme.text(table + ".title"));
    line(xml, 2, 0, Role.EXPLANATION, theme.text(table + ".says", sheet.says().toArray()));
    Formula back = Formula.link(Names.sheet(ReadMe.CONTENTS), theme.text("link.back"));
    if (!plain) {
      line(xml, 3, 0, Role.BACK, back);
    }
    if (theme.says(table + ".legend")) {
      line(xml, 4, 0, Role.LEGEND, theme.text(table + ".legend"));
    }
    headings(xml);
    rows(xml);
  }

  private void line(RowXml xml, int row, double height, Role role, Object content) {
    xml.row(row, height);
    xml.cell(0, styles.of(role), content);
    xml.endRow();
  }

  private void headings(RowXml xml) {
    xml.row(TableSheet.HEADINGS, HEADINGS);
    List<Column<R>> columns = sheet.columns();
    for (int i = 0; i < columns.size(); i++) {
      Column<R> column = columns.get(i);
      xml.cell(i, styles.of(column.role().heading()), column.heading());
    }
    xml.endRow();
  }

  private void rows(RowXml xml) {
    List<Column<R>> columns = sheet.columns();
    int number = sheet.firstRow();
    for (R row : sheet.rows()) {
      xml.row(number++, sheet.height().applyAsDouble(row));
      for (int i = 0; i < columns.size(); i++) {
        cell(xml, i, columns.get(i), row);
      }
      xml.endRow();
    }
    if (sheet.rows().isEmpty()) {
      blank(xml, number);
    }
  }

  private void cell(RowXml xml, int at, Column<R> column, R row) {
    Object content = column.content().apply(row);
    int style = columnStyles.get(at).of(row, content);
    Object written = column.formula() == null ? content : formula(column.formula(), content);
    xml.cell(at, style, plain ? PlainValues.of(written) : written);
  }

  private static Formula formula(String expression, @Nullable Object cached) {
    return new Formula(expression, cached);
  }

  /** A table has at least one row; that of an empty one is blank. */
  private void blank(RowXml xml, int number) {
    xml.row(number, 0);
    for (int i = 0; i < sheet.columns().size(); i++) {
      xml.cell(i, styles.of(sheet.columns().get(i).role()), null);
    }
    xml.endRow();
  }
}
