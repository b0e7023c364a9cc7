package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.workbook.sheets.Written;

/**
 * Cells of ours that a person has typed over: by the fingerprint of their row, and formulas that
 * are no formulas any more. The next run writes them again, so they are listed.
 */
final class Overwritten {
  static final String CODE = "readback.overwritten";
  private static final int MOST = 20;
  private static final int SHOWN = 60;

  private final TableFinder.Found found;
  private final Map<Integer, String> formulas = new TreeMap<>();
  private final List<@Nullable Integer> covered = new ArrayList<>();
  private final @Nullable Integer written;
  private final @Nullable Integer key;

  /** Cells whose formula is gone or another, by heading. */
  private final Map<String, List<Diagnostic>> changed = new LinkedHashMap<>();

  /** Of these, how many hold another formula: in every row, another release wrote them. */
  private final Map<String, Integer> reworded = new HashMap<>();

  /** Cells that hold something else than was written, by row. */
  private final Map<String, List<Diagnostic>> typed = new LinkedHashMap<>();

  private final TornRows torn = new TornRows();
  private int rows;

  /** Whether there are formulas at all: a workbook for publication holds values alone. */
  private boolean calculated;

  private Overwritten(TableFinder.Found found) {
    this.found = found;
    this.written = found.columns().get(Schema.normal(Written.HEADING));
    this.key = found.column(found.known().key());
    found.known().covered().forEach(heading -> covered.add(found.columns().get(heading)));
    found
        .columns()
        .forEach(
            (heading, column) -> {
              boolean year = found.known().table().equals("Indicators") && Written.isYear(heading);
              String formula = year ? "" : found.known().formulas().get(heading);
              if (formula != null) {
                formulas.put(column, formula);
              }
            });
  }

  /**
   * What became of the cells of ours in a table.
   *
   * @param notes those that were typed over, a line each
   * @param torn keys of rows whose cells were sorted away, each with the key they came from
   */
  record Result(List<Diagnostic> notes, Map<String, String> torn) {}

  /** What was typed over in a table; nothing if it carries no fingerprints. */
  static Result in(PackageFile file, TableFinder.Found found) throws IOException {
    var overwritten = new Overwritten(found);
    return overwritten.written == null || overwritten.key == null
        ? new Result(List.of(), Map.of())
        : overwritten.read(file);
  }

  private Result read(PackageFile file) throws IOException {
    try (InputStream in = file.open(found.sheet().part())) {
      file.rows(found.sheet(), in)
          .read(
              column -> true,
              (row, cells) -> {
                if (row > found.headingRow()) {
                  look(cells);
                }
                return true;
              });
    }
    Map<String, String> moved = torn.found();
    typed.keySet().removeAll(moved.keySet());
    return new Result(shortened(notes()), moved);
  }

  private List<Diagnostic> notes() {
    var notes = new ArrayList<Diagnostic>();
    if (calculated) {
      changed.forEach((heading, cells) -> notes.addAll(isRelease(heading) ? List.of() : cells));
    }
    typed.values().forEach(notes::addAll);
    return notes;
  }

  private List<Diagnostic> shortened(List<Diagnostic> notes) {
    if (notes.size() <= MOST) {
      return notes;
    }
    var shown = new ArrayList<>(notes.subList(0, MOST));
    shown.add(
        new Diagnostic(
            Severity.LOW,
            CODE,
            Place.of(found.sheet().name()),
            "and " + (notes.size() - MOST) + " more cells of the tool's own"));
    return shown;
  }

  private void look(TreeMap<Integer, CellValue> cells) {
    CellValue name = cells.getOrDefault(key == null ? -1 : key, CellValue.BLANK);
    CellValue marks = cells.getOrDefault(written == null ? -1 : written, CellValue.BLANK);
    if (name.isBlank()) {
      return;
    }
    rows++;
    formulas.forEach(
        (column, formula) -> {
          CellValue cell = cells.getOrDefault(column, CellValue.BLANK);
          calculated |= cell.formula() != null;
          if (isOther(cell, formula)) {
            String heading = heading(column);
            reworded.merge(heading, cell.formula() == null ? 0 : 1, Integer::sum);
            changed
                .computeIfAbsent(heading, h -> new ArrayList<>())
                .add(note(name.text(), heading, cell));
          }
        });
    if (marks.text().length() != 1 + Written.LENGTH * covered.size()) {
      return;
    }
    Map<Integer, String> strange = new TreeMap<>();
    for (int i = 0; i < covered.size(); i++) {
      Integer column = covered.get(i);
      int from = 1 + Written.LENGTH * i;
      String mark = marks.text().substring(from, from + Written.LENGTH);
      if (column != null) {
        CellValue cell = cells.getOrDefault(column, CellValue.BLANK);
        String now = Written.mark(cell.value());
        if (cell.formula() != null || !now.equals(mark)) {
          strange.put(i, now);
          typed
              .computeIfAbsent(name.text(), key -> new ArrayList<>())
              .add(note(name.text(), heading(column), cell));
        }
      }
    }
    torn.add(name.text(), marks.text(), strange);
  }

  /**
   * Whether a column differs so widely that no person, but another release wrote it. Of a single
   * row no column tells: there a release, or a program that words formulas in its own way, changes
   * most columns, and a person few.
   */
  private boolean isRelease(String heading) {
    if (rows == 1) {
      return changed.size() * 2 > formulas.size();
    }
    int cells = changed.getOrDefault(heading, List.of()).size();
    return cells * 2 > rows + 1 || reworded.getOrDefault(heading, 0) == rows;
  }

  /** A year's cell holds a formula or nothing; those of other columns the column's own formula. */
  private static boolean isOther(CellValue cell, String formula) {
    String there = cell.formula();
    if (there == null) {
      return !formula.isEmpty() || !cell.isBlank();
    }
    return !formula.isEmpty() && !there.isEmpty() && !plain(there).equals(plain(formula));
  }

  /** Programs differ in blanks, dollar signs and case. */
  private static String plain(String formula) {
    return formula.replaceAll("[\\s$]|_xlfn\\.", "").toLowerCase(Locale.ROOT);
  }

  private String heading(int column) {
    return found.written().getOrDefault(column, "");
  }

  private Diagnostic note(String row, String heading, CellValue cell) {
    String text = cell.formula() != null ? "=" + cell.formula() : cell.text();
    String held = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return new Diagnostic(
        Severity.LOW,
        CODE,
        Place.of(found.sheet().name() + ", " + row + ", " + heading),
        text.isEmpty()
            ? "was emptied by hand; it is the tool's own and is written again"
            : "\""
                + held
                + "\" stands in a cell of the tool's own, which is written again; "
                + "type into the yellow cells of the row");
  }
}
