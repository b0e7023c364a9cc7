package tallybook.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tallybook.observation.Field;
import tallybook.observation.ObservationFields;
import tallybook.reconcile.ReconciledFields;
import tallybook.reconcile.Reconciliation;
import tallybook.workbook.Book;

/**
 * The files beside a workbook that shows a part: all figures and all settled groups, as {@code
 * extract} and {@code reconcile} print them.
 */
final class Beside {
  private final Path figures;
  private final Path groups;

  /** {@code talks.xlsx} has {@code talks.all-figures.csv} beside it. */
  Beside(Path workbook) {
    this.figures = beside(workbook, ".all-figures.csv");
    this.groups = beside(workbook, ".all-groups.csv");
  }

  private static Path beside(Path workbook, String ending) {
    String name = String.valueOf(workbook.getFileName());
    String stem = name.endsWith(".xlsx") ? name.substring(0, name.length() - 5) : name;
    return workbook.resolveSibling(stem + ending);
  }

  List<Path> files() {
    return List.of(figures, groups);
  }

  /** What the workbook says of them. */
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(Book.ALL_FIGURES, String.valueOf(figures.getFileName()));
    facts.put(Book.ALL_GROUPS, String.valueOf(groups.getFileName()));
    return facts;
  }

  /** Writes them, over those of an earlier run. */
  void write(Reconciliation settled) throws IOException {
    write(figures, ObservationFields.ALL, settled.observations());
    write(groups, ReconciledFields.ALL, settled.cells());
  }

  private static <R> void write(Path file, List<Field<R>> fields, List<R> rows) throws IOException {
    try (var destination = Destination.file(file, true)) {
      Printer<R> printer = Format.CSV.printer(fields, fields, destination.writer());
      printer.printAll(rows);
      printer.finish();
      destination.keep();
    }
  }
}
