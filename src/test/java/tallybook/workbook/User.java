package tallybook.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tallybook.workbook.sheets.TableSheet;

/** Someone who opens a workbook, types into it and saves it. */
final class User implements Closeable {
  private final Path file;
  final XSSFWorkbook book;
  private boolean changed;

  private User(Path file, XSSFWorkbook book) {
    this.file = file;
    this.book = book;
  }

  static User of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new User(file, new XSSFWorkbook(in));
    }
  }

  void type(String sheet, String keyHeading, String key, String heading, Object value) {
    Cell cell = cell(sheet, keyHeading, key, heading);
    set(cell, value instanceof Number number ? (Object) number.doubleValue() : value);
    changed = true;
  }

  String text(String sheet, String keyHeading, String key, String heading) {
    return cell(sheet, keyHeading, key, heading).toString();
  }

  /** What names the rows of a sheet, in their order. */
  List<String> keys(String sheet, String keyHeading) {
    XSSFSheet of = book.getSheet(sheet);
    int column = column(of, keyHeading);
    var keys = new ArrayList<String>();
    for (Row row : of) {
      if (row.getRowNum() >= TableSheet.HEADINGS && row.getCell(column) != null) {
        keys.add(row.getCell(column).toString());
      }
    }
    return keys;
  }

  /** The cells of a column in the rows of a key, which may be several. */
  List<String> column(String sheet, String keyHeading, String key, String heading) {
    XSSFSheet of = book.getSheet(sheet);
    int keyColumn = column(of, keyHeading);
    int column = column(of, heading);
    var cells = new ArrayList<String>();
    for (Row row : of) {
      Cell cell = row.getCell(keyColumn);
      if (row.getRowNum() >= TableSheet.HEADINGS && cell != null && cell.toString().equals(key)) {
        cells.add(row.getCell(column).toString());
      }
    }
    return cells;
  }

  /** What a program shows in a cell that computes its formula anew. */
  String shown(String sheet, String keyHeading, String key, String heading) {
    var evaluator = book.getCreationHelper().createFormulaEvaluator();
    return evaluator.evaluate(cell(sheet, keyHeading, key, heading)).formatAsString();
  }

  /** The cells stay, the table goes; formulas that name it become addresses in Excel. */
  void tableToRange(String sheet) {
    XSSFSheet of = book.getSheet(sheet);
    of.removeTable(of.getTables().get(0));
    changed = true;
  }

  /** A copy of a sheet's values, as "Move or copy" makes it, after all others. */
  void copyValues(String sheet, String copy) {
    XSSFSheet made = book.createSheet(copy);
    for (Row row : book.getSheet(sheet)) {
      Row other = made.createRow(row.getRowNum());
      for (Cell cell : row) {
        Cell there = other.createCell(cell.getColumnIndex());
        if (cell.getCellType() != CellType.FORMULA) {
          set(there, value(cell));
        }
      }
    }
    changed = true;
  }

  /** The row of a key, from 1. */
  int row(String sheet, String keyHeading, String key) {
    return cell(sheet, keyHeading, key, keyHeading).getRowIndex() + 1;
  }

  String firstKey(String sheet, String keyHeading) {
    XSSFSheet of = book.getSheet(sheet);
    return of.getRow(TableSheet.HEADINGS).getCell(column(of, keyHeading)).toString();
  }

  String address(String sheet, String keyHeading, String key, String heading) {
    return cell(sheet, keyHeading, key, heading).getAddress().formatAsString();
  }

  /** A thread as Excel leaves it: its part, the persons, and a note that stands for it. */
  void thread(
      String sheet, String keyHeading, String key, String heading, String id, String comments)
      throws Exception {
    comment(sheet, keyHeading, key, heading, "[Threaded comment]\n\nComment:\n    Is this …");
    cell(sheet, keyHeading, key, heading).getCellComment().setAuthor("tc=" + id);
    String relations = "http://schemas.microsoft.com/office/2017/10/relationships/";
    add(
        book.getSheet(sheet).getPackagePart(),
        "/xl/threadedComments/threadedComment1.xml",
        "application/vnd.ms-excel.threadedcomments+xml",
        relations + "threadedComment",
        "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
            + comments
            + "</ThreadedComments>");
    add(
        book.getPackagePart(),
        "/xl/persons/person.xml",
        "application/vnd.ms-excel.person+xml",
        relations + "person",
        "<personList xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
            + "<person displayName=\"Aigerim\" id=\"{AAAAAAAA-0000-0000-0000-000000000001}\" userId=\"a\" providerId=\"None\"/></personList>");
  }

  private void add(PackagePart from, String name, String type, String relation, String xml)
      throws Exception {
    PackagePart part = book.getPackage().createPart(PackagingURIHelper.createPartName(name), type);
    try (OutputStream out = part.getOutputStream()) {
      out.write(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    from.addRelationship(part.getPartName(), TargetMode.INTERNAL, relation);
  }

  /** A part's text. */
  String part(String name) throws Exception {
    PackagePart part = book.getPackage().getPart(PackagingURIHelper.createPartName(name));
    try (InputStream in = part.getInputStream()) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  /** A note at a place, row and column from 0. */
  void commentAt(String sheet, int row, int column, String text) {
    XSSFSheet of = book.getSheet(sheet);
    comment(of.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), text);
  }

  String noteAt(String sheet, int row, int column) {
    var note =
        book.getSheet(sheet).getCellComment(new org.apache.poi.ss.util.CellAddress(row, column));
    return note == null ? "" : note.getString().getString();
  }

  void comment(String sheet, String keyHeading, String key, String heading, String text) {
    comment(cell(sheet, keyHeading, key, heading), text);
  }

  private void comment(Cell cell, String text) {
    String sheet = cell.getSheet().getSheetName();
    var anchor = book.getCreationHelper().createClientAnchor();
    anchor.setCol1(cell.getColumnIndex());
    anchor.setRow1(cell.getRowIndex());
    anchor.setCol2(cell.getColumnIndex() + 3);
    anchor.setRow2(cell.getRowIndex() + 4);
    var comment = book.getSheet(sheet).createDrawingPatriarch().createCellComment(anchor);
    comment.setAddress(cell.getRowIndex(), cell.getColumnIndex());
    comment.setAuthor("Aigerim");
    comment.setString(text);
    changed = true;
  }

  /** A column at the table's right, with a formula a row; {@code %d} is the row's number. */
  void ownColumn(String sheet, String heading, String formula) {
    XSSFSheet of = book.getSheet(sheet);
    int column = of.getRow(TableSheet.HEADINGS - 1).getLastCellNum();
    of.getRow(TableSheet.HEADINGS - 1).createCell(column).setCellValue(heading);
    for (int i = TableSheet.HEADINGS; i <= of.getLastRowNum(); i++) {
      String own = String.format(java.util.Locale.ROOT, formula, i + 1);
      of.getRow(i).createCell(column).setCellFormula(own);
    }
    changed = true;
  }

  /** Makes room above a row, from 1; formulas follow, as a spreadsheet does it. */
  void insertRowAbove(String sheet, int row) {
    XSSFSheet of = book.getSheet(sheet);
    of.shiftRows(row - 1, of.getLastRowNum(), 1);
    changed = true;
  }

  /** The words of a cell's note, or nothing. */
  String note(String sheet, String keyHeading, String key, String heading) {
    var note = cell(sheet, keyHeading, key, heading).getCellComment();
    return note == null ? "" : note.getString().getString();
  }

  void ownSheet(String name, String formula) {
    book.createSheet(name).createRow(0).createCell(0).setCellFormula(formula.substring(1));
    changed = true;
  }

  void remove(String sheet) {
    book.removeSheetAt(book.getSheetIndex(sheet));
    changed = true;
  }

  /** Types over a heading, and into the table's own list of headings, as Excel does. */
  void rename(String sheet, String heading, String other) {
    XSSFSheet of = book.getSheet(sheet);
    Cell cell = of.getRow(TableSheet.HEADINGS - 1).getCell(column(of, heading));
    set(cell, other);
    of.getTables()
        .get(0)
        .getCTTable()
        .getTableColumns()
        .getTableColumnArray(cell.getColumnIndex())
        .setName(other);
    changed = true;
  }

  void formula(String sheet, String keyHeading, String key, String heading, String formula) {
    cell(sheet, keyHeading, key, heading).setCellFormula(formula);
    changed = true;
  }

  /** A formula stays without what it computed, as some programs save it. */
  void forgetValue(String sheet, String keyHeading, String key, String heading) {
    ((XSSFCell) cell(sheet, keyHeading, key, heading)).getCTCell().unsetV();
    changed = true;
  }

  String formula(String sheet, int row, int column) {
    return "=" + book.getSheet(sheet).getRow(row).getCell(column).getCellFormula();
  }

  /** Turns a table's rows upside down, as a sort would: values move, formulas are relative. */
  void sort(String sheet) {
    XSSFSheet of = book.getSheet(sheet);
    int first = TableSheet.HEADINGS;
    int last = of.getLastRowNum();
    for (int i = first, k = last; i < k; i++, k--) {
      swap(of.getRow(i), of.getRow(k));
    }
    changed = true;
  }

  /** As {@link #sort}, of the first columns alone: what stands right of them stays. */
  void sortColumnsUpTo(String sheet, String heading) {
    XSSFSheet of = book.getSheet(sheet);
    int end = column(of, heading) + 1;
    for (int i = TableSheet.HEADINGS, k = of.getLastRowNum(); i < k; i++, k--) {
      swap(of.getRow(i), of.getRow(k), end);
    }
    changed = true;
  }

  /** Texts of no one, below everything on a sheet of ours, each once in the list of texts. */
  void scribble(String sheet, int texts) {
    XSSFSheet of = book.getSheet(sheet);
    int row = of.getLastRowNum() + 2;
    for (int i = 0; i < texts; i++) {
      of.createRow(row + i).createCell(0).setCellValue("scribble " + i);
    }
    changed = true;
  }

  private static void swap(Row a, Row b) {
    swap(a, b, a.getLastCellNum());
  }

  private static void swap(Row a, Row b, int end) {
    for (int c = 0; c < end; c++) {
      Cell x = a.getCell(c);
      Cell y = b.getCell(c);
      if (x.getCellType() == CellType.FORMULA) {
        continue;
      }
      Object was = value(x);
      set(x, value(y));
      set(y, was);
    }
  }

  private static Object value(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> cell.getNumericCellValue();
      case STRING -> cell.getStringCellValue();
      default -> "";
    };
  }

  /** Blank first: POI leaves the words of an inline text in place otherwise. */
  private static void set(Cell cell, Object value) {
    cell.setBlank();
    if (value instanceof Double number) {
      cell.setCellValue(number);
    } else if (!value.toString().isEmpty()) {
      cell.setCellValue(value.toString());
    }
  }

  private Cell cell(String sheet, String keyHeading, String key, String heading) {
    XSSFSheet of = book.getSheet(sheet);
    int keyColumn = column(of, keyHeading);
    int column = column(of, heading);
    for (Row row : of) {
      Cell cell = row.getCell(keyColumn);
      if (row.getRowNum() >= TableSheet.HEADINGS && cell != null && cell.toString().equals(key)) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new IllegalArgumentException(sheet + " has no row " + key);
  }

  private static int column(XSSFSheet sheet, String heading) {
    for (Cell cell : sheet.getRow(TableSheet.HEADINGS - 1)) {
      if (cell.getStringCellValue().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException(sheet.getSheetName() + " has no column " + heading);
  }

  @Override
  public void close() throws IOException {
    if (changed) {
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    book.close();
  }
}
