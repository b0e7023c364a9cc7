package tallybook.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.workbook.chart.Sparklines;
import tallybook.workbook.layout.ChartsLayout;
import tallybook.workbook.layout.DefinedNames;
import tallybook.workbook.layout.Properties;
import tallybook.workbook.layout.ReadMeLayout;
import tallybook.workbook.layout.TableLayout;
import tallybook.workbook.layout.TableNames;
import tallybook.workbook.sheets.ChartsSheet;
import tallybook.workbook.sheets.Edits;
import tallybook.workbook.sheets.Ledger;
import tallybook.workbook.sheets.ReadMe;
import tallybook.workbook.sheets.Sheets;
import tallybook.workbook.sheets.TableSheet;
import tallybook.workbook.stream.PackageAssembler;
import tallybook.workbook.stream.RowXml;
import tallybook.workbook.style.Styles;
import tallybook.workbook.style.Theme;

/** Writes annotated workbooks: the same book is the same bytes. */
public final class WorkbookWriter {
  private static final String WORKBOOK = "xl/workbook.xml";

  private final Catalogue catalogue;
  private final Theme theme;

  public WorkbookWriter(Catalogue catalogue, Resources resources) {
    this.catalogue = catalogue;
    this.theme = Theme.load(resources);
  }

  /** Writes a book as a workbook, beside the target first and then in its place. */
  public void write(Book book, Path target) throws IOException {
    SafeFile.write(target, out -> write(book, out));
  }

  /** Writes a book as a workbook to a stream, which stays open. */
  public void write(Book book, OutputStream out) throws IOException {
    var ledger = new Ledger(book, catalogue, theme, Edits.none());
    Sheets sheets = Sheets.of(ledger, List.of());
    try (var workbook = new XSSFWorkbook()) {
      var styles = new Styles(workbook, theme);
      var names = new DefinedNames();
      Map<String, Consumer<RowXml>> rows = layOut(workbook, sheets, styles, names);
      Properties.set(workbook, book, theme);
      var laidOut = new ByteArrayOutputStream();
      workbook.write(laidOut);
      Map<String, UnaryOperator<String>> changes = new HashMap<>();
      changes.put(WORKBOOK, names::addTo);
      changes.put(part(workbook.getSheet(sheets.indicators().name())), xml -> trends(xml, sheets));
      new PackageAssembler(styles.markedRun()).write(laidOut.toByteArray(), rows, changes, out);
    }
  }

  private Map<String, Consumer<RowXml>> layOut(
      XSSFWorkbook workbook, Sheets sheets, Styles styles, DefinedNames names) {
    Map<String, Consumer<RowXml>> rows = new LinkedHashMap<>();
    var readMe = new ReadMe(sheets);
    XSSFSheet first = workbook.createSheet(ReadMe.SHEET);
    new ReadMeLayout(styles).lay(first, readMe, names);
    rows.put(part(first), ReadMeLayout.rows(readMe.cells(), styles));
    var layout = new TableLayout(workbook, styles, false);
    for (TableSheet<?> table : sheets.all()) {
      if (table == sheets.reconcile()) {
        charts(workbook, sheets, styles, names, rows);
      }
      XSSFSheet sheet = workbook.createSheet(table.name());
      layout.lay(sheet, table);
      TableNames.add(names, table);
      rows.put(part(sheet), new TableRows<>(table, styles)::write);
    }
    workbook.setActiveSheet(0);
    return rows;
  }

  private static void charts(
      XSSFWorkbook workbook,
      Sheets sheets,
      Styles styles,
      DefinedNames names,
      Map<String, Consumer<RowXml>> rows) {
    var charts = new ChartsSheet(sheets.ledger());
    XSSFSheet sheet = workbook.createSheet(ChartsSheet.SHEET);
    new ChartsLayout(styles).lay(sheet, charts, names);
    rows.put(part(sheet), ReadMeLayout.rows(charts.cells(), styles));
  }

  private String trends(String sheetXml, Sheets sheets) {
    TableSheet<?> table = sheets.indicators();
    int first = table.column("Status") + 1;
    return Sparklines.addTo(sheetXml, table, first, table.column("Trend"), theme);
  }

  private static String part(XSSFSheet sheet) {
    return sheet.getPackagePart().getPartName().getName().substring(1);
  }
}
