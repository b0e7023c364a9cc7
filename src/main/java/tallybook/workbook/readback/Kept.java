package tallybook.workbook.readback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Diagnostic;
import tallybook.workbook.sheets.ChartsSheet;
import tallybook.workbook.sheets.Column;
import tallybook.workbook.sheets.Edits;
import tallybook.workbook.sheets.Keeping;
import tallybook.workbook.sheets.LogRow;
import tallybook.workbook.sheets.Note;
import tallybook.workbook.sheets.OwnRow;
import tallybook.workbook.sheets.OwnRowsSheet;
import tallybook.workbook.sheets.ReadMe;
import tallybook.workbook.sheets.TableSheet;
import tallybook.workbook.stream.Address;
import tallybook.workbook.stream.Formula;

/** Brings the user's order, columns and lost rows back into the tables that are written. */
public final class Kept implements Keeping {
  private static final String YOURS = "yours";

  private final ReadBack read;
  private final Changes changes;
  private final @Nullable Previous previous;
  private final List<OwnRow> own = new ArrayList<>();
  private final Set<String> sorted = new HashSet<>();
  private final Map<String, List<Note>> notes = new LinkedHashMap<>();
  private final List<Moves> moves = new ArrayList<>();
  private int lastId;

  /**
   * @param previous the workbook that is written over, if it holds sheets of the user's
   */
  public Kept(ReadBack read, Changes changes, @Nullable Previous previous) {
    this.read = read;
    this.changes = changes;
    this.previous = previous;
    for (NotesReader.Kept note : read.notes()) {
      if (note.table().equals(ReadMe.CONTENTS) || note.table().equals(ChartsSheet.SHEET)) {
        place(note);
      }
    }
    TableContent before = read.tables().get(OwnRowsSheet.TABLE);
    if (before != null) {
      for (String id : before.keys()) {
        CellValue value = before.cell(id, "Value");
        if (id.matches("w-\\d{1,6}") && !value.isBlank()) {
          lastId = Math.max(lastId, Integer.parseInt(id.substring(2)));
          own.add(
              new OwnRow(
                  id,
                  before.seen(id, "Table").text(),
                  before.seen(id, "Row key").text(),
                  before.seen(id, "Column").text(),
                  value.text()));
        }
      }
    }
  }

  @Override
  public <R> TableSheet<R> keep(TableSheet<R> sheet) {
    TableContent content = read.tables().get(sheet.table());
    Map<String, R> byKey = new LinkedHashMap<>();
    sheet.rows().forEach(row -> byKey.put(sheet.keyOf(row), row));
    restore(sheet.table(), byKey.keySet());
    if (content == null) {
      place(sheet);
      return sheet;
    }
    gather(sheet.table(), content, byKey.keySet());
    List<R> rows = rows(sheet, content, byKey);
    var moved = new Moves(content);
    TableSheet<R> kept = sheet.with(columns(sheet, content, moved), rows);
    moved.to(kept);
    moves.add(moved);
    place(kept);
    return kept;
  }

  /** Notes go where their row and column are now; those of rows that are gone become own rows. */
  private <R> void place(TableSheet<R> sheet) {
    List<NotesReader.Kept> theirs =
        read.notes().stream().filter(note -> note.table().equals(sheet.table())).toList();
    Map<String, Integer> rows = theirs.isEmpty() ? Map.of() : rowNumbers(sheet);
    List<String> headings = headings(sheet);
    for (NotesReader.Kept note : theirs) {
      if (note.key().isEmpty()) {
        place(note);
        continue;
      }
      Integer row = rows.get(note.key());
      int column = headings.indexOf(Schema.normal(note.heading()));
      if (row == null || column < 0) {
        String heading = note.heading() + " (note)";
        gather(sheet.table(), note.key(), heading, new CellValue(note.words(), null));
      } else {
        put(sheet.table(), column, row, note);
      }
    }
  }

  /** Where each key stands, from 1; of a key that stands twice, where it stands first. */
  private static <R> Map<String, Integer> rowNumbers(TableSheet<R> sheet) {
    Map<String, Integer> numbers = new HashMap<>();
    int number = sheet.firstRow();
    for (R row : sheet.rows()) {
      numbers.putIfAbsent(sheet.keyOf(row), number++);
    }
    return numbers;
  }

  /** A note outside a table's rows stays at its address. */
  private void place(NotesReader.Kept note) {
    int row = Integer.parseInt("0" + note.heading().replaceAll("[^0-9]", ""));
    put(note.table(), Address.column(note.heading()), Math.max(1, row), note);
  }

  private static List<String> headings(TableSheet<?> sheet) {
    return sheet.columns().stream().map(c -> Schema.normal(c.heading())).toList();
  }

  private void put(String table, int column, int row, NotesReader.Kept note) {
    notes
        .computeIfAbsent(table, t -> new ArrayList<>())
        .add(new Note(column, row, note.author(), note.text(), note.thread()));
  }

  @Override
  public Map<String, List<Note>> notes() {
    return notes;
  }

  /** Our order, unless the user sorted the table; then theirs, with new rows last. */
  private <R> List<R> rows(TableSheet<R> sheet, TableContent content, Map<String, R> byKey) {
    String before = read.run("row order of " + sheet.table());
    boolean users =
        YOURS.equals(before) || before != null && !before.equals(Keeping.orderOf(content.keys()));
    if (!users || sameOrder(content.keys(), byKey)) {
      return sheet.rows();
    }
    sorted.add(sheet.table());
    Map<String, R> left = new LinkedHashMap<>(byKey);
    var rows = new ArrayList<R>();
    for (String key : content.keys()) {
      R row = left.remove(key);
      if (row != null) {
        rows.add(row);
      }
    }
    rows.addAll(left.values());
    return rows;
  }

  /** Deleted rows alone are no order. */
  private static boolean sameOrder(List<String> theirs, Map<String, ?> ours) {
    Set<String> there = new HashSet<>(theirs);
    List<String> common = new ArrayList<>();
    ours.keySet().stream().filter(there::contains).forEach(common::add);
    return theirs.stream().filter(ours::containsKey).toList().equals(common);
  }

  @Override
  public String order(TableSheet<?> sheet) {
    return sorted.contains(sheet.table()) ? YOURS : Keeping.fingerprint(sheet);
  }

  private static <R> List<Column<R>> columns(
      TableSheet<R> sheet, TableContent content, Moves moves) {
    var columns = new ArrayList<Column<R>>(sheet.columns());
    for (String heading : content.userColumns()) {
      columns.add(Column.users(heading, row -> users(content, sheet.keyOf(row), heading, moves)));
    }
    return columns;
  }

  private static @Nullable Object users(
      TableContent content, String key, String heading, Moves moves) {
    CellValue value = content.cell(key, heading);
    String formula = value.formula();
    if (formula != null && !formula.isEmpty()) {
      Object cached = value.value() instanceof Boolean yes ? (yes ? 1.0 : 0.0) : value.value();
      return new Formula(moves.moved(formula), cached);
    }
    return value.value() instanceof Boolean ? value.text() : value.value();
  }

  /** What stood in rows that are gone, decisions aside: those are in the log. */
  private void gather(String table, TableContent content, Set<String> present) {
    content
        .cells()
        .forEach(
            (key, cells) -> {
              if (!present.contains(key)) {
                cells.forEach((heading, value) -> gather(table, key, heading, value));
              }
            });
    if (table.equals(Log.TABLE)) {
      return;
    }
    content
        .unkeyed()
        .forEach(
            (row, cells) ->
                cells.forEach((heading, value) -> gather(table, "row " + row, heading, value)));
  }

  private void gather(String table, String key, String heading, CellValue value) {
    if (Rulings.isUsual(table, heading, value)
        || Rulings.decides(table, heading) && !key.startsWith("row ")) {
      return;
    }
    boolean known =
        own.stream()
            .anyMatch(
                o ->
                    o.table().equals(table)
                        && o.key().equals(key)
                        && o.heading().equals(heading)
                        && o.value().equals(value.text()));
    if (!known && !value.isBlank()) {
      own.add(new OwnRow(nextId(), table, key, heading, value.text()));
    }
  }

  private String nextId() {
    String number = Integer.toString(++lastId);
    return "w-" + "0".repeat(Math.max(0, 4 - number.length())) + number;
  }

  /** A row that has come back takes back what it held, unless it holds something else by now. */
  private void restore(String table, Set<String> present) {
    Map<String, TableContent> tables = new HashMap<>(read.tables());
    own.removeIf(
        row -> {
          TableContent content = tables.get(table);
          boolean back = row.table().equals(table) && present.contains(row.key());
          boolean blank = content == null || content.cell(row.key(), row.heading()).isBlank();
          boolean ours =
              content != null && content.found().known().yours().containsValue(row.heading());
          if (back && blank && ours) {
            read.edits().put(new Edits.Cell(table, row.key(), row.heading()), row.value());
            return true;
          }
          return false;
        });
  }

  @Override
  public List<Diagnostic> warnings() {
    if (previous == null) {
      return List.of();
    }
    try {
      return previous.movedReferences(moves);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<LogRow> carried(List<Diagnostic> now) {
    return changes.carried(now);
  }

  @Override
  public List<OwnRow> ownRows() {
    return List.copyOf(own);
  }
}
