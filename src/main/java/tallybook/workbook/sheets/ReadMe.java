package tallybook.workbook.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.Book;
import tallybook.workbook.stream.Formula;
import tallybook.workbook.style.Role;

/**
 * The first sheet: what this is, how to use it, what it was computed with, and whether all is well.
 */
public final class ReadMe {
  public static final String SHEET = "Read me";
  public static final String CONTENTS = "Contents";

  /** Headings of the table of contents. */
  public static final List<String> HEADINGS = List.of("Sheet", "What it shows", "Rows", "Look at");

  /** A cell of the sheet: column from 0, row from 1. */
  public record Cell(int column, int row, Role role, String format, @Nullable Object content) {}

  private final List<Cell> cells = new ArrayList<>();
  private final Ledger ledger;
  private final Sheets sheets;
  private int row = 1;
  private int firstTolerance;
  private int contents;
  private int master;

  public ReadMe(Sheets sheets) {
    this.sheets = sheets;
    this.ledger = sheets.ledger();
    prose();
    tolerances();
    checks();
    contents();
  }

  public List<Cell> cells() {
    return cells;
  }

  /** The row of the first of the three tolerances. */
  public int firstTolerance() {
    return firstTolerance;
  }

  /** The row of the headings of the table of contents, and the table's length without them. */
  public int contentsRow() {
    return contents;
  }

  public int contentsLength() {
    return sheets.all().size() + 1;
  }

  public int masterRow() {
    return master;
  }

  public int lastRow() {
    return row - 1;
  }

  private void prose() {
    Book book = ledger.book;
    add(Role.TITLE, ledger.theme.text("readme.title", book.title()));
    add(Role.EXPLANATION, ledger.theme.text("readme.what", book.sources().size(), span()));
    part(book.run());
    master = row;
    add(0, Role.PROSE_BOLD, ledger.theme.text("readme.state"));
    row++;
    for (String key : List.of("use", "colours", "kept", "cite")) {
      row++;
      add(Role.HEADING, ledger.theme.text("readme." + key));
      for (int i = 1; ledger.theme.says("readme." + key + "." + i); i++) {
        add(Role.PROSE, ledger.theme.text("readme." + key + "." + i, book.command(), book.title()));
      }
    }
    row++;
  }

  /** What the workbook shows of how much, and where the whole is. */
  private void part(Map<String, String> run) {
    String shown = run.get(Book.FIGURES_SHOWN);
    if (shown == null) {
      return;
    }
    add(
        Role.PROSE_BOLD,
        ledger.theme.text(
            "readme.shown",
            shown,
            run.getOrDefault(Book.GROUPS_SHOWN, ""),
            run.getOrDefault(Book.CONFLICTS_SHOWN, "")));
    String figures = run.get(Book.ALL_FIGURES);
    String groups = run.get(Book.ALL_GROUPS);
    if (figures != null && groups != null) {
      add(Role.PROSE_BOLD, ledger.theme.text("readme.beside", figures, groups));
    }
  }

  private String span() {
    var days =
        book().sources().stream()
            .map(Book.Source::published)
            .filter(d -> d != null)
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return ledger.theme.text("readme.undated");
    }
    return ledger.theme.text("readme.dated", days.get(0), days.get(days.size() - 1));
  }

  private Book book() {
    return ledger.book;
  }

  private void tolerances() {
    add(Role.HEADING, ledger.theme.text("readme.tolerances"));
    add(Role.PROSE, ledger.theme.text("readme.tolerances.1"));
    firstTolerance = row;
    Book.Tolerances used = book().tolerances();
    tolerance("money", used.money(), "0.0%");
    tolerance("count", used.count(), "0.0%");
    tolerance("rate", used.rate(), "0.00");
    row++;
  }

  private void tolerance(String kind, double value, String format) {
    cells.add(new Cell(0, row, Role.PROSE, "", ledger.theme.text("readme.tolerance." + kind)));
    cells.add(new Cell(1, row, Role.YOURS_RATE, format, value));
    row++;
  }

  private void checks() {
    add(Role.HEADING, ledger.theme.text("readme.checks"));
    int first = row;
    long undated = ledger.sources.values().stream().filter(s -> s.used() == null).count();
    long without =
        ledger.cells.values().stream()
            .filter(c -> c.reconciled() == null && !c.basis().equals("excluded"))
            .count();
    long open = ledger.cells.values().stream().filter(SeriesRow::isOpenConflict).count();
    long unknown =
        ledger.cells.values().stream().filter(c -> c.basis().equals("choice not found")).count();
    long neither =
        ledger.evidence.stream()
            .filter(e -> !e.use().equals("yes") && !e.use().equals("no"))
            .count();
    check(
        "value",
        "COUNTA(Reconcile[Group key])-COUNT(Reconcile[Reconciled value])"
            + "-COUNTIFS(Reconcile[Basis],\"excluded\")",
        without);
    check(
        "conflict", "COUNTIFS(Reconcile[Agreement],\"conflict\",Reconcile[Review],\"open\")", open);
    check("choice", "COUNTIFS(Reconcile[Basis],\"choice not found\")", unknown);
    check(
        "figures",
        "COUNTA(Evidence[id])-COUNTIFS(Evidence[Use],\"yes\")-COUNTIFS(Evidence[Use],\"no\")",
        neither);
    check("dated", "COUNTA(Sources[Article])-COUNT(Sources[Date used])", undated);
    check("slices", "COUNTIFS(Reconcile[Slice check],\"moved\")", 0);
    String range = "B" + first + ":B" + (row - 1);
    long sum = without + open + unknown + neither + undated;
    String passed = ledger.theme.text("readme.passed");
    String look = ledger.theme.text("readme.look");
    cells.add(
        new Cell(
            1,
            master,
            Role.PROSE_BOLD,
            "",
            new Formula(
                "IF(SUM(" + range + ")=0,\"" + passed + "\",SUM(" + range + ")&\" " + look + "\")",
                sum == 0 ? passed : sum + " " + look)));
    row++;
  }

  private void check(String what, String formula, long now) {
    cells.add(new Cell(0, row, Role.PROSE, "", ledger.theme.text("readme.check." + what)));
    cells.add(new Cell(1, row, Role.CHECK, "", new Formula(formula, now)));
    row++;
  }

  private void contents() {
    add(Role.HEADING, ledger.theme.text("readme.contents"));
    contents = row;
    for (int i = 0; i < HEADINGS.size(); i++) {
      cells.add(new Cell(i, row, i == 0 ? Role.HEADER_LABEL : Role.HEADER, "", HEADINGS.get(i)));
    }
    row++;
    boolean charts = false;
    for (TableSheet<?> sheet : sheets.all()) {
      if (sheet == sheets.reconcile() && !charts) {
        line("Charts", "Charts", null, 0, null, 0);
        charts = true;
      }
      String key = sheet.table() + "[" + sheet.key() + "]";
      line(
          sheet.table(),
          sheet.name(),
          "COUNTA(" + key + ")",
          sheet.rows().size(),
          look(sheet),
          lookNow(sheet));
    }
  }

  private @Nullable String look(TableSheet<?> sheet) {
    return switch (sheet.table()) {
      case "Reconcile" -> "COUNTIFS(Reconcile[Agreement],\"conflict\",Reconcile[Review],\"open\")";
      case "Conflicts" ->
          "COUNTIFS(Conflicts[State],\"open\",Conflicts[Severity],\"high\")"
              + "+COUNTIFS(Conflicts[State],\"open\",Conflicts[Severity],\"medium\")";
      case "Sources" -> "COUNTIFS(Sources[How dated],\"missing*\")";
      default -> null;
    };
  }

  private long lookNow(TableSheet<?> sheet) {
    return switch (sheet.table()) {
      case "Reconcile" -> ledger.cells.values().stream().filter(SeriesRow::isOpenConflict).count();
      case "Conflicts" ->
          sheet.rows().stream()
              .filter(r -> r instanceof ConflictRow c && c.isOpen() && c.isGrave())
              .count();
      case "Sources" ->
          ledger.sources.values().stream()
              .filter(s -> s.source.dated().startsWith("missing"))
              .count();
      default -> 0;
    };
  }

  private void line(
      String table,
      String name,
      @Nullable String rows,
      int count,
      @Nullable String look,
      long now) {
    cells.add(new Cell(0, row, Role.BACK, "", Formula.link(Names.sheet(table), name)));
    cells.add(new Cell(1, row, Role.WRAPPED, "", ledger.theme.text(table + ".shows")));
    cells.add(new Cell(2, row, Role.INTEGER, "", rows == null ? null : new Formula(rows, count)));
    cells.add(new Cell(3, row, Role.INTEGER, "", look == null ? null : new Formula(look, now)));
    row++;
  }

  private void add(Role role, String text) {
    add(0, role, text);
    row++;
  }

  private void add(int column, Role role, String text) {
    cells.add(new Cell(column, row, role, "", text));
  }
}
