package tallybook.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.ResourceException;
import tallybook.catalogue.Resources;
import tallybook.flow.Diagnostic;
import tallybook.flow.Severity;
import tallybook.workbook.chart.Sparklines;
import tallybook.workbook.layout.ChartsLayout;
import tallybook.workbook.layout.DefinedNames;
import tallybook.workbook.layout.Properties;
import tallybook.workbook.layout.ReadMeLayout;
import tallybook.workbook.layout.TableLayout;
import tallybook.workbook.layout.TableNames;
import tallybook.workbook.readback.Changes;
import tallybook.workbook.readback.Kept;
import tallybook.workbook.readback.Previous;
import tallybook.workbook.readback.ReadBack;
import tallybook.workbook.readback.Schema;
import tallybook.workbook.readback.States;
import tallybook.workbook.sheets.ChartsSheet;
import tallybook.workbook.sheets.DecisionRow;
import tallybook.workbook.sheets.Edits;
import tallybook.workbook.sheets.Keeping;
import tallybook.workbook.sheets.Ledger;
import tallybook.workbook.sheets.LogRow;
import tallybook.workbook.sheets.Note;
import tallybook.workbook.sheets.ReadMe;
import tallybook.workbook.sheets.Sheets;
import tallybook.workbook.sheets.Since;
import tallybook.workbook.sheets.TableSheet;
import tallybook.workbook.stream.PackageAssembler;
import tallybook.workbook.stream.RowXml;
import tallybook.workbook.style.Styles;
import tallybook.workbook.style.Theme;

/** Writes annotated workbooks: the same book is the same bytes. */
public final class WorkbookWriter {
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final int LARGE = 10_000;

  private final Catalogue catalogue;
  private final Theme theme;

  public WorkbookWriter(Catalogue catalogue, Resources resources) {
    this.catalogue = catalogue;
    this.theme = Theme.load(resources);
  }

  /** Writes a book as a workbook where there is none, or over the one that is there. */
  public void write(Book book, Path target) throws IOException {
    files().write(book, target, null, WorkbookFile.Options.USUAL);
  }

  /** Workbooks on disk, with what users left in them. */
  public WorkbookFile files() {
    return new WorkbookFile(this, Schema.of(catalogue, theme));
  }

  /**
   * Writes a single sheet, without rows, to nowhere. What the first workbook of a run takes is
   * mostly done once for all: classes are loaded, and the schemas of their parts.
   */
  public void rehearse() throws IOException {
    TableSheet<?> table = sheets(Book.EMPTY, TableSheet.MOST_ROWS, null, null).reconcile();
    var workbook = new XSSFWorkbook();
    var styles = new Styles(workbook, theme, false);
    XSSFSheet sheet = workbook.createSheet(table.table());
    new TableLayout(workbook, styles, false).lay(sheet, table, List.of());
    workbook.write(OutputStream.nullOutputStream());
    workbook.getPackage().revert();
  }

  /** Writes a book as a fresh workbook. */
  public void write(Book book, OutputStream out) throws IOException {
    write(book, null, null, WorkbookFile.Options.USUAL, out);
  }

  /**
   * Writes a book as a workbook.
   *
   * @param read what the user left in the last one, or null
   * @param previous the last one, where it holds more than ours; else null
   * @return what the user should know: formulas of theirs whose cells have moved
   */
  List<Diagnostic> write(
      Book book,
      @Nullable ReadBack read,
      @Nullable Previous previous,
      WorkbookFile.Options options,
      OutputStream out)
      throws IOException {
    boolean plain = options.plain();
    Sheets sheets = sheets(book, options.rows(), read, previous);
    XSSFWorkbook workbook = open(previous);
    try {
      var named = new SheetNames(workbook, previous);
      Sheets shown = sheets.on(named::of);
      var styles = new Styles(workbook, theme, plain);
      var names = new DefinedNames();
      Map<String, Consumer<RowXml>> rows = layOut(workbook, named, shown, styles, names, plain);
      Properties.set(workbook, book, theme);
      var laidOut = new ByteArrayOutputStream();
      workbook.write(laidOut);
      Map<String, PackageAssembler.Change> changes = new HashMap<>();
      changes.put(WORKBOOK, names::addTo);
      changes.put(
          part(named.sheet(shown.indicators())),
          (xml, pieces) -> pieces.accept(trends(xml, shown)));
      new PackageAssembler(styles.markedRun(), isLarge(book))
          .write(laidOut.toByteArray(), rows, changes, out);
      return shown.warnings();
    } finally {
      workbook.getPackage().revert(); // to close the workbook would write it once more
    }
  }

  /** How many rows of figures a person should be given to work in, as the theme says. */
  public int usualRows() {
    int most = theme.number("rows.most");
    if (most < 1 || most > TableSheet.MOST_ROWS) {
      throw new ResourceException(
          Theme.LOOKS, 0, "rows.most is " + most + ", not 1 to " + TableSheet.MOST_ROWS);
    }
    return most;
  }

  /** Beyond this, packing small would take most of the time. */
  private static boolean isLarge(Book book) {
    return book.reconciliation().observations().size() > LARGE;
  }

  private Sheets sheets(Book book, int most, @Nullable ReadBack read, @Nullable Previous previous) {
    var changes = new Changes(book, read);
    Since since = changes.since();
    Edits edits = read == null ? Edits.none() : read.edits();
    var ledger = new Ledger(Excerpt.of(book, most), catalogue, theme, edits, since);
    var facts = new ArrayList<LogRow>();
    if (ledger.leavesOutParagraphs()) {
      String told = theme.text("log.paragraphs");
      facts.add(new LogRow("text.left_out", told, null, Severity.LOW.code()));
    }
    since.log().forEach(fact -> facts.add(new LogRow(fact.getKey(), fact.getValue(), null, null)));
    if (read == null) {
      return Sheets.of(ledger, List.of(), Keeping.NOTHING, facts);
    }
    read.refused()
        .forEach(
            (cell, reason) -> {
              if (ledger.hasRowOf(cell)) {
                facts.add(refused(cell, edits.get(cell), reason));
              }
            });
    List<DecisionRow> log = States.of(read.log(), book.reconciliation().rulings());
    return Sheets.of(ledger, log, new Kept(read, changes, previous), facts);
  }

  private static LogRow refused(Edits.Cell cell, @Nullable Object typed, String reason) {
    return new LogRow(
        LogRow.REFUSED,
        "\"" + typed + "\" " + reason + "; left in its cell, not applied",
        cell.table() + ", " + cell.key() + ", " + cell.heading(),
        Severity.LOW.code());
  }

  private static XSSFWorkbook open(@Nullable Previous previous) throws IOException {
    return previous == null ? new XSSFWorkbook() : new XSSFWorkbook(previous.reduced());
  }

  private Map<String, Consumer<RowXml>> layOut(
      XSSFWorkbook workbook,
      SheetNames named,
      Sheets sheets,
      Styles styles,
      DefinedNames names,
      boolean plain) {
    Map<String, Consumer<RowXml>> rows = new LinkedHashMap<>();
    var readMe = new ReadMe(sheets);
    XSSFSheet first = named.sheet(ReadMe.CONTENTS, ReadMe.SHEET);
    new ReadMeLayout(styles, plain).lay(first, readMe, names, notes(sheets, ReadMe.CONTENTS));
    rows.put(part(first), FreeRows.of(readMe.cells(), styles, plain));
    var layout = new TableLayout(workbook, styles, plain);
    for (TableSheet<?> table : sheets.all()) {
      if (table == sheets.reconcile()) {
        charts(named, sheets, styles, names, rows, plain);
      }
      XSSFSheet sheet = named.sheet(table);
      layout.lay(sheet, table, notes(sheets, table.table()));
      TableNames.add(names, table);
      rows.put(part(sheet), new TableRows<>(table, styles, plain)::write);
    }
    workbook.setActiveSheet(workbook.getSheetIndex(first));
    workbook.sheetIterator().forEachRemaining(sheet -> sheet.setSelected(sheet == first));
    return rows;
  }

  private static List<Note> notes(Sheets sheets, String table) {
    return sheets.notes().getOrDefault(table, List.of());
  }

  private static void charts(
      SheetNames named,
      Sheets sheets,
      Styles styles,
      DefinedNames names,
      Map<String, Consumer<RowXml>> rows,
      boolean plain) {
    XSSFSheet sheet = named.sheet(ChartsSheet.SHEET, ChartsSheet.SHEET);
    var charts = new ChartsSheet(sheets.ledger(), sheet.getSheetName());
    new ChartsLayout(styles, plain).lay(sheet, charts, names, notes(sheets, ChartsSheet.SHEET));
    rows.put(part(sheet), FreeRows.of(charts.cells(), styles, plain));
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
