package tallybook.workbook.readback;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.decision.Decision;
import tallybook.flow.Diagnostic;
import tallybook.workbook.Book;
import tallybook.workbook.sheets.DecisionRow;
import tallybook.workbook.sheets.Edits;
import tallybook.workbook.sheets.LogRow;
import tallybook.workbook.sheets.Prose;

/**
 * What a person left in a workbook.
 *
 * @param file the workbook
 * @param decisions in the order of the log, for the reconciler
 * @param log the lines of the Decisions sheet, those of this reading last; states not yet known
 * @param edits what the user's cells hold
 * @param refused edits that can't be applied, with their reason; they stay in their cells
 * @param diagnostics what was refused or moved, a line each
 * @param tolerances those of the Read me sheet, or empty if it has none
 * @param notes the user's notes on our sheets
 * @param runLines lines of the Run log that tell of the last run alone
 * @param tables what each table of ours held, by its name
 */
public record ReadBack(
    Path file,
    List<Decision> decisions,
    List<DecisionRow> log,
    Edits edits,
    Map<Edits.Cell, String> refused,
    List<Diagnostic> diagnostics,
    Optional<Book.Tolerances> tolerances,
    Map<String, TableContent> tables,
    List<NotesReader.Kept> notes,
    List<LogRow> runLines) {
  public ReadBack {
    decisions = List.copyOf(decisions);
    log = List.copyOf(log);
    refused = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(refused));
    diagnostics = List.copyOf(diagnostics);
    notes = List.copyOf(notes);
    runLines = List.copyOf(runLines);
    tables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tables));
  }

  /** Values of the Run log by item. */
  @Nullable String run(String item) {
    TableContent log = tables.get("RunLog");
    if (log == null) {
      return null;
    }
    CellValue value = log.seen(Prose.capital(item), "Value");
    return value.isBlank() ? null : value.text();
  }
}
