package tallybook.workbook.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.workbook.readback.PackageFile;
import tallybook.workbook.readback.Rows;
import tallybook.workbook.readback.Schema;
import tallybook.workbook.style.Theme;

/** What differs between two workbooks, row by key, whatever their order and sheets' names. */
public final class WorkbookDiff {
  /** What is compared, and the columns that say what a row is, by table. */
  private static final Map<String, List<String>> COMPARED = new LinkedHashMap<>();

  private static final Map<String, List<String>> SAID =
      Map.of(
          "Reconcile", List.of("Label", "Period"),
          "Evidence", List.of("Label", "Period"),
          "Sources", List.of("Article title"),
          "Decisions", List.of("Action", "Row key"));

  static {
    COMPARED.put(
        "Reconcile",
        List.of("Reconciled value", "Published low", "Published high", "Basis", "Review", "Note"));
    COMPARED.put("Evidence", List.of("Value", "Use", "Note"));
    COMPARED.put("Sources", List.of("Date used", "Use", "Note"));
    COMPARED.put("Decisions", List.of("Value after", "State"));
  }

  private final Schema schema;

  public WorkbookDiff(Catalogue catalogue, Resources resources) {
    this.schema = Schema.of(catalogue, Theme.load(resources));
  }

  /**
   * The differences, table by table, in the new workbook's order; rows that are gone stand last.
   *
   * @throws IOException if one of the files is no workbook that can be read; one line says why
   */
  public List<Change> between(Path before, Path after) throws IOException {
    return between(before, after, file -> {});
  }

  /**
   * The same.
   *
   * @param uncalculated told of a file whose formulas were saved without their values: those are
   *     not compared
   */
  public List<Change> between(Path before, Path after, Consumer<Path> uncalculated)
      throws IOException {
    var changes = new ArrayList<Change>();
    try (PackageFile old = PackageFile.open(before);
        PackageFile now = PackageFile.open(after)) {
      for (Map.Entry<String, List<String>> table : COMPARED.entrySet()) {
        var wanted = new ArrayList<>(table.getValue());
        wanted.addAll(SAID.getOrDefault(table.getKey(), List.of()));
        var were = Rows.of(old, schema, table.getKey(), wanted);
        var are = Rows.of(now, schema, table.getKey(), wanted);
        if (table.getKey().equals("Reconcile")) {
          told(before, were, uncalculated);
          told(after, are, uncalculated);
        }
        compare(table.getKey(), table.getValue(), were, are, changes);
      }
    }
    return changes;
  }

  private static void told(
      Path file, Map<String, Map<String, String>> rows, Consumer<Path> uncalculated) {
    if (rows.values().stream().anyMatch(row -> Rows.UNCALCULATED.equals(row.get("Basis")))) {
      uncalculated.accept(file);
    }
  }

  private static void compare(
      String table,
      List<String> columns,
      Map<String, Map<String, String>> old,
      Map<String, Map<String, String>> now,
      List<Change> changes) {
    now.forEach(
        (key, row) -> {
          Map<String, String> was = old.get(key);
          if (was == null) {
            changes.add(
                new Change("+", table, key, said(table, row), null, null, row.get(columns.get(0))));
            return;
          }
          for (String column : columns) {
            String before = was.getOrDefault(column, "");
            String after = row.getOrDefault(column, "");
            if (!before.equals(after) && !isUncalculated(before, after)) {
              changes.add(new Change("~", table, key, said(table, row), column, before, after));
            }
          }
        });
    old.forEach(
        (key, row) -> {
          if (!now.containsKey(key)) {
            changes.add(
                new Change("-", table, key, said(table, row), null, row.get(columns.get(0)), null));
          }
        });
  }

  /** A formula that was saved without its value says nothing about a difference. */
  private static boolean isUncalculated(String before, String after) {
    return before.equals(Rows.UNCALCULATED) || after.equals(Rows.UNCALCULATED);
  }

  private static String said(String table, Map<String, String> row) {
    var said = new ArrayList<String>();
    for (String heading : SAID.getOrDefault(table, List.of())) {
      String text = row.getOrDefault(heading, "");
      if (!text.isEmpty()) {
        said.add(text);
      }
    }
    return String.join(", ", said);
  }
}
