package tallybook.workbook.compare;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tallybook.decision.Decision;
import tallybook.workbook.readback.PackageFile;
import tallybook.workbook.readback.Rows;
import tallybook.workbook.readback.Schema;

/** Whether a workbook's tables hold as many rows as it says, and what its decisions are about. */
final class WorkbookTotals {
  private final PackageFile file;
  private final Schema schema;

  WorkbookTotals(PackageFile file, Schema schema) {
    this.file = file;
    this.schema = schema;
  }

  void check(Set<String> figures, List<Decision> decisions, List<Finding> findings)
      throws IOException {
    Map<String, Map<String, String>> log = Rows.of(file, schema, "RunLog", List.of("Value"));
    Map<String, Map<String, String>> sources = Rows.of(file, schema, "Sources", List.of("Figures"));
    Map<String, Map<String, String>> cells = Rows.of(file, schema, "Reconcile", List.of("Series"));
    total("Figures found", figures.size(), "Evidence", log, findings);
    total("Articles", sources.size(), "Sources", log, findings);
    total("Cells settled", cells.size(), "Reconcile", log, findings);
    long stated =
        sources.values().stream()
            .map(row -> row.getOrDefault("Figures", "0"))
            .filter(text -> text.matches("\\d{1,9}"))
            .mapToLong(Long::parseLong)
            .sum();
    if (stated != figures.size() && !sources.isEmpty()) {
      findings.add(
          new Finding(
              "total.differs",
              "Sources, Figures",
              "add up to " + stated + ", but Evidence has " + figures.size() + ": run again"));
    }
    Set<String> known = new HashSet<>(figures);
    known.addAll(sources.keySet());
    known.addAll(cells.keySet());
    cells.values().forEach(row -> known.add(row.getOrDefault("Series", "")));
    decisions.forEach(decision -> known.add(decision.id()));
    for (Decision decision : decisions) {
      String target = decision.target();
      if (!known.contains(target) && !known.contains(target.substring(target.indexOf('|') + 1))) {
        findings.add(
            new Finding(
                "decision.stale",
                target,
                decision.id() + " " + decision.action().code() + ": nothing here bears that name"));
      }
    }
  }

  private static void total(
      String item,
      int rows,
      String table,
      Map<String, Map<String, String>> log,
      List<Finding> findings) {
    Map<String, String> line = log.get(item);
    String said = line == null ? "" : line.getOrDefault("Value", "");
    if (!said.isEmpty() && !said.equals(Integer.toString(rows))) {
      findings.add(
          new Finding(
              "total.differs",
              "Run log, " + item,
              "says " + said + ", but " + table + " has " + rows + " rows: run again"));
    }
  }
}
