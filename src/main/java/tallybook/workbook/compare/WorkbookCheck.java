package tallybook.workbook.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.decision.Decision;
import tallybook.workbook.DecisionReader;
import tallybook.workbook.readback.NumberReader;
import tallybook.workbook.readback.PackageFile;
import tallybook.workbook.readback.ReadBack;
import tallybook.workbook.readback.Rows;
import tallybook.workbook.readback.Schema;
import tallybook.workbook.sheets.Edits;
import tallybook.workbook.style.Theme;

/** Whether a workbook still holds: quotes, groups, totals; and what would be read back from it. */
public final class WorkbookCheck {
  private static final List<String> SHOWN =
      List.of("Quote", "article", "start", "end", "Use", "Group key");

  private final Schema schema;
  private final DecisionReader reader;

  public WorkbookCheck(Catalogue catalogue, Resources resources, NumberReader numbers) {
    this.schema = Schema.of(catalogue, Theme.load(resources));
    this.reader = new DecisionReader(catalogue, resources, numbers);
  }

  /**
   * Checks a workbook without writing anything.
   *
   * @param text the text of an article by its id, null if there is none; or null to leave the
   *     quotes unchecked
   * @throws IOException if the file is no workbook that can be read; one line says why
   */
  public List<Finding> check(Path workbook, @Nullable Function<String, @Nullable String> text)
      throws IOException {
    var findings = new ArrayList<Finding>();
    ReadBack read = reader.read(workbook);
    read.diagnostics()
        .forEach(
            d ->
                findings.add(
                    new Finding(
                        d.code(), d.place() == null ? null : d.place().toString(), d.message())));
    for (Decision decision : read.decisions()) {
      findings.add(
          new Finding(
              "decision",
              decision.target(),
              decision.id() + " " + decision.action().code() + arguments(decision)));
    }
    try (PackageFile file = PackageFile.open(workbook)) {
      Map<String, Map<String, String>> evidence = Rows.of(file, schema, "Evidence", SHOWN);
      new WorkbookTotals(file, schema).check(evidence.keySet(), read.decisions(), findings);
      groups(file, evidence, read.refused().keySet(), findings);
      if (text != null) {
        evidence.forEach((id, row) -> quote(id, row, text, findings));
      }
    }
    return findings;
  }

  /** " value 6300000000", or nothing. */
  private static String arguments(Decision decision) {
    var said = new StringBuilder();
    decision.arguments().forEach((name, value) -> said.append(" " + name + " " + value));
    return said.toString();
  }

  /** Every figure belongs to a row of Reconcile, and every row has a value or says why not. */
  private void groups(
      PackageFile file,
      Map<String, Map<String, String>> evidence,
      Set<Edits.Cell> refused,
      List<Finding> findings)
      throws IOException {
    Map<String, Map<String, String>> cells =
        Rows.of(file, schema, "Reconcile", List.of("Reconciled value", "Basis", "Agreement"));
    Set<String> groups = new HashSet<>(cells.keySet());
    evidence.forEach(
        (id, row) -> {
          String group = row.getOrDefault("Group key", "");
          String use = row.getOrDefault("Use", "");
          if (!group.isEmpty() && !groups.contains(group)) {
            findings.add(
                new Finding(
                    "group.gone", "Evidence, " + id, "its row of Reconcile is gone: run again"));
          }
          boolean said = refused.contains(new Edits.Cell("Evidence", id, "Use"));
          if (!said && !use.equals("yes") && !use.equals("no")) {
            findings.add(
                new Finding(
                    "use.unknown", "Evidence, " + id, "Use is \"" + use + "\": type yes or no"));
          }
        });
    if (cells.values().stream().anyMatch(WorkbookCheck::isUncalculated)) {
      findings.add(
          new Finding(
              "value.uncalculated",
              "Reconcile",
              "its formulas were saved without values: open and save it in a spreadsheet first"));
    }
    cells.forEach(
        (key, row) -> {
          if (isWanting(row)) {
            findings.add(
                new Finding("value.none", "Reconcile, " + key, "has no value and is not excluded"));
          }
          boolean said = refused.contains(new Edits.Cell("Reconcile", key, "Chosen evidence"));
          if (!said && "choice not found".equals(row.get("Basis"))) {
            findings.add(
                new Finding(
                    "choice.unknown", "Reconcile, " + key, "its choice names no figure: pick one"));
          }
        });
  }

  /** A basis is always shown; a value may rightly be blank, where a denial stands alone. */
  private static boolean isUncalculated(Map<String, String> row) {
    return Rows.UNCALCULATED.equals(row.get("Basis"));
  }

  /** Whether a row has figures to settle, isn't left out, and shows no value all the same. */
  private static boolean isWanting(Map<String, String> row) {
    String value = row.getOrDefault("Reconciled value", Rows.UNCALCULATED);
    return value.equals(Rows.UNCALCULATED)
        && !isUncalculated(row)
        && !"excluded".equals(row.get("Basis"))
        && !"no figure".equals(row.get("Agreement"));
  }

  private static void quote(
      String id,
      Map<String, String> row,
      Function<String, @Nullable String> textOf,
      List<Finding> findings) {
    String article = row.getOrDefault("article", "");
    String place = "Evidence, " + id;
    String text = textOf.apply(article);
    if (text == null) {
      findings.add(new Finding("article.gone", place, "its article is not there: " + article));
      return;
    }
    String quote = row.getOrDefault("Quote", "");
    int at = text.indexOf(quote);
    if (quote.isEmpty() || at < 0) {
      findings.add(
          new Finding(
              "quote.gone", place, "its sentence is no longer in " + article + ": run again"));
      return;
    }
    int start = number(row.get("start"));
    int end = number(row.get("end"));
    int points = text.codePointCount(0, text.length());
    if (start < 0 || end < start || end > points) {
      findings.add(
          new Finding(
              "place.gone",
              place,
              "characters " + start + " to " + end + " are not in " + article + ": run again"));
    }
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }
}
