package tallybook.workbook.readback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.decision.Decision;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.workbook.sheets.DecisionRow;
import tallybook.workbook.sheets.Edits;
import tallybook.workbook.sheets.OwnRowsSheet;

/**
 * The three-way merge: what the log says a cell stood for, and what it holds now. The same: the
 * decision stands. Changed: a new one. Emptied, or back to its default: withdrawn. A row that is
 * not there says nothing.
 */
public final class Merge {
  private static final Set<String> LEFT_TO_OTHERS = Set.of(Log.TABLE, OwnRowsSheet.TABLE);

  private static final Comparator<Edits.Cell> BY_PLACE =
      Comparator.comparing(Edits.Cell::table)
          .thenComparing(Edits.Cell::key)
          .thenComparing(Edits.Cell::heading);

  private final Path path;
  private final PackageFile file;
  private final Schema schema;
  private final CellParser parser;
  private final List<Diagnostic> notes = new ArrayList<>();
  private final Edits edits = Edits.none();

  /** In an order of their own: whether their rows are still there changes nothing. */
  private final Map<Edits.Cell, String> refused = new TreeMap<>(BY_PLACE);

  private final Map<Edits.Cell, Diagnostic> refusals = new TreeMap<>(BY_PLACE);
  private final OurTables found;
  private final Map<String, TableContent> tables;

  public Merge(Path path, PackageFile file, Schema schema, NumberReader numbers) {
    this.path = path;
    this.file = file;
    this.schema = schema;
    this.parser = new CellParser(numbers);
    this.found = new OurTables(path, file, schema, this::note);
    this.tables = found.tables();
  }

  public ReadBack read() throws IOException {
    found.read();
    notes.addAll(found.overwritten());
    Log log = Log.of(tables.get(Log.TABLE));
    int run = run();
    for (TableContent table : tables.values()) {
      if (!LEFT_TO_OTHERS.contains(table.found().known().table())) {
        mergeTable(table, log, run);
      }
    }
    TypedLines.add(tables.get(Log.TABLE), log, run, this::note);
    keepMissing(log);
    notes.addAll(refusals.values());
    new FrontMatter(file, edits).read();
    return new ReadBack(
        path,
        decisions(log),
        log.rows(),
        edits,
        refused,
        notes,
        new FrontMatter(file, edits).tolerances(),
        tables,
        found.notes(),
        found.runLines());
  }

  private int run() {
    TableContent log = tables.get("RunLog");
    String before = log == null ? "" : log.seen("Run", "Value").text();
    return before.matches("\\d{1,6}") ? Integer.parseInt(before) + 1 : 2;
  }

  private void mergeTable(TableContent table, Log log, int run) throws IOException {
    Schema.Known known = table.found().known();
    Choices choices = new Choices(file, schema);
    List<String> headings =
        known.yours().values().stream()
            .filter(heading -> table.found().column(heading) != null)
            .toList();
    boolean logged = log.latest().keySet().stream().anyMatch(c -> c.table().equals(known.table()));
    for (String key : table.keys()) {
      if (table.torn().contains(key)) {
        continue;
      }
      if (table.duplicates().contains(key)) {
        note(
            "readback.duplicate",
            table.found().sheet().name(),
            "two rows bear the key "
                + key
                + " and differ: neither is applied, both are in Own rows");
        continue;
      }
      Map<String, CellValue> typed = table.cells().getOrDefault(key, Map.of());
      for (String heading : headings) {
        if (logged || !Rulings.isUsual(known.table(), heading, typed.get(heading))) {
          mergeCell(new Edits.Cell(known.table(), key, heading), table, log, run, choices);
        }
      }
    }
    ownRows(table);
  }

  private void mergeCell(Edits.Cell cell, TableContent table, Log log, int run, Choices choices)
      throws IOException {
    CellValue now = table.cell(cell.key(), cell.heading());
    DecisionRow before = log.baseline(cell);
    if (!Rulings.decides(cell.table(), cell.heading())) {
      if (!now.isBlank()) {
        edits.put(cell, now.value() instanceof Double d ? d : now.text());
      }
      return;
    }
    Typed typed = now.isBlank() ? null : parser.parse(cell.table(), cell.heading(), now);
    if (typed != null
        && !typed.isRefused()
        && cell.heading().equals("Chosen evidence")
        && !choices.belongs(typed.canonical(), cell.key())) {
      typed = Typed.refused(now.text(), "is no figure of this row: pick one from the list");
    }
    String was = before == null ? "" : canonical(cell, before);
    boolean decides =
        typed != null
            && (typed.isRefused()
                || Rulings.action(cell.table(), cell.heading(), typed.canonical()).isPresent());
    String is = decides && typed != null ? typed.canonical() : "";
    if (typed != null && !typed.canonical().isEmpty()) {
      keep(cell, typed);
      say(cell, typed, table);
    }
    if (!is.equals(was)) {
      log.add(line(cell, decides ? typed : null, before, table, log, run));
    }
  }

  private void keep(Edits.Cell cell, Typed typed) {
    edits.put(cell, typed.value());
    if (typed.refusal() != null) {
      refused.put(cell, typed.refusal());
    }
  }

  /** Of a row that is gone, nobody could mend what was refused: the log alone tells of it. */
  private void say(Edits.Cell cell, Typed typed, TableContent table) {
    if (typed.refusal() != null) {
      String sheet = table.found().sheet().name();
      refusals.put(
          cell,
          new Diagnostic(
              Severity.LOW,
              "readback.refused",
              Place.of(sheet + ", " + cell.key() + ", " + cell.heading()),
              "\"" + typed.value() + "\" " + typed.refusal() + "; left in its cell, not applied"));
    }
  }

  private DecisionRow line(
      Edits.Cell cell,
      @Nullable Typed typed,
      @Nullable DecisionRow before,
      TableContent table,
      Log log,
      int run) {
    String action =
        typed == null || typed.isRefused()
            ? before == null ? "" : before.action()
            : Rulings.action(cell.table(), cell.heading(), typed.canonical())
                .map(tallybook.observation.Code::code)
                .orElse("");
    CellValue tool = table.seen(cell.key(), "Tool value");
    String basis = table.seen(cell.key(), "Basis hash").text();
    return new DecisionRow(
        log.nextId(),
        run,
        action,
        cell.table(),
        cell.key(),
        cell.heading(),
        tool.isBlank() ? null : tool.value(),
        before == null ? null : before.after(),
        typed == null ? null : shown(typed),
        basis.isEmpty() ? null : basis,
        typed == null
            ? "withdrawn"
            : typed.refusal() == null ? "" : DecisionRow.refused(typed.refusal()),
        null);
  }

  private static Object shown(Typed typed) {
    return typed.value() instanceof java.math.BigDecimal number
        ? (Object) number.doubleValue()
        : typed.value().toString();
  }

  /** What a line of the log stands for, in the form in which a cell's content is compared. */
  private String canonical(Edits.Cell cell, DecisionRow line) {
    return line.after() == null ? "" : typed(cell, line, line.after()).canonical();
  }

  private Typed typed(Edits.Cell cell, DecisionRow line, Object after) {
    CellValue held = new CellValue(after, null);
    return line.isRefused()
        ? Typed.refused(held.text(), line.refusal())
        : parser.parse(cell.table(), cell.heading(), held);
  }

  /** A row that is gone says nothing: what it held when it was written is held still. */
  private void keepMissing(Log log) {
    Map<String, Set<String>> present = new LinkedHashMap<>();
    tables.forEach((name, table) -> present.put(name, new HashSet<>(table.keys())));
    log.latest()
        .forEach(
            (cell, row) -> {
              TableContent table = tables.get(cell.table());
              boolean there =
                  table != null
                      && present.getOrDefault(cell.table(), Set.of()).contains(cell.key())
                      && table.isSound(cell.key())
                      && table.found().column(cell.heading()) != null;
              Object after = row.after();
              if (!there && after != null) {
                keep(cell, typed(cell, row, after));
              }
            });
  }

  private List<Decision> decisions(Log log) {
    var decisions = new ArrayList<Decision>();
    for (DecisionRow row : log.rows()) {
      boolean stands = log.isLatest(row) && !row.isRefused();
      if (stands && (row.table().isEmpty() || row.after() != null)) {
        Rulings.decision(row, noteOf(row)).ifPresent(decisions::add);
      }
    }
    return decisions;
  }

  private @Nullable String noteOf(DecisionRow row) {
    if (row.note() != null) {
      return row.note();
    }
    Object note =
        row.table().isEmpty() ? null : edits.get(new Edits.Cell(row.table(), row.key(), "Note"));
    return note == null ? null : note.toString();
  }

  private void ownRows(TableContent table) {
    String sheet = table.found().sheet().name();
    for (int number : table.unkeyed().keySet()) {
      if (table.duplicates().isEmpty() && table.rows().indexOf(number) < 0) {
        note(
            "readback.own_row", sheet + ", row " + number, "has no key of ours: moved to Own rows");
      }
    }
  }

  private void note(String code, String place, String text) {
    notes.add(new Diagnostic(Severity.LOW, code, Place.of(place), text));
  }
}
