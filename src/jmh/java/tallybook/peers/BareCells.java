package tallybook.peers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.workbook.Book;
import tallybook.workbook.sheets.Column;
import tallybook.workbook.sheets.Edits;
import tallybook.workbook.sheets.Keeping;
import tallybook.workbook.sheets.Ledger;
import tallybook.workbook.sheets.Sheets;
import tallybook.workbook.sheets.Since;
import tallybook.workbook.sheets.TableSheet;
import tallybook.workbook.stream.Formula;
import tallybook.workbook.stream.Rich;
import tallybook.workbook.style.Theme;

/** The same cells as a workbook of ours, without format, table, rule or link. */
final class BareCells {
  private BareCells() {}

  static List<TableSheet<?>> sheets(Book book, Catalogue catalogue) {
    var theme = Theme.load(Resources.builtIn());
    var ledger = new Ledger(book, catalogue, theme, Edits.none(), Since.NOTHING);
    return Sheets.of(ledger, List.of(), Keeping.NOTHING, List.of()).all();
  }

  /** What stands in a cell, bare. */
  private static @Nullable Object bare(@Nullable Object content) {
    if (content instanceof Formula formula) {
      return formula.cached();
    }
    return content instanceof Rich rich ? rich.text() : content;
  }

  static void fastexcel(List<TableSheet<?>> tables, OutputStream out) throws IOException {
    try (var workbook = new Workbook(out, "peer", "1.0")) {
      for (TableSheet<?> table : tables) {
        try (Worksheet sheet = workbook.newWorksheet(table.name())) {
          fill(table, sheet);
        }
      }
    }
  }

  private static <R> void fill(TableSheet<R> table, Worksheet sheet) throws IOException {
    List<Column<R>> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, columns.get(i).heading());
    }
    int at = 1;
    for (R row : table.rows()) {
      for (int i = 0; i < columns.size(); i++) {
        Object content = bare(columns.get(i).content().apply(row));
        if (content instanceof Number number) {
          sheet.value(at, i, number);
        } else if (content instanceof LocalDate day) {
          sheet.value(at, i, day);
        } else if (content != null) {
          sheet.value(at, i, content.toString());
        }
      }
      if (++at % 1000 == 0) {
        sheet.flush();
      }
    }
  }

  static void sxssf(List<TableSheet<?>> tables, OutputStream out) throws IOException {
    try (var workbook = new SXSSFWorkbook(100)) {
      for (TableSheet<?> table : tables) {
        fill(table, workbook.createSheet(table.name()));
      }
      workbook.write(out);
    }
  }

  private static <R> void fill(TableSheet<R> table, Sheet sheet) {
    List<Column<R>> columns = table.columns();
    Row headings = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      headings.createCell(i).setCellValue(columns.get(i).heading());
    }
    int at = 1;
    for (R row : table.rows()) {
      Row written = sheet.createRow(at++);
      for (int i = 0; i < columns.size(); i++) {
        Object content = bare(columns.get(i).content().apply(row));
        Cell cell = written.createCell(i);
        if (content instanceof Number number) {
          cell.setCellValue(number.doubleValue());
        } else if (content instanceof LocalDate day) {
          cell.setCellValue(day);
        } else if (content != null) {
          cell.setCellValue(content.toString());
        }
      }
    }
  }
}
