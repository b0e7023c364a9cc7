package tallybook.workbook.readback;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.decision.Action;
import tallybook.workbook.sheets.DecisionRow;

/** Lines that a person added to the log itself: what no cell of another sheet can say. */
final class TypedLines {
  private TypedLines() {}

  /** Takes a note: code, place, text. */
  interface Notes {
    void add(String code, String place, String text);
  }

  static void add(@Nullable TableContent table, Log log, int run, Notes notes) {
    if (table != null) {
      table.unkeyed().values().forEach(typed -> log.add(line(typed, log.nextId(), run, notes)));
    }
  }

  private static DecisionRow line(Map<String, CellValue> typed, String id, int run, Notes notes) {
    String action = typed.getOrDefault("Action", CellValue.BLANK).text();
    String key = typed.getOrDefault("Row key", CellValue.BLANK).text();
    CellValue after = typed.getOrDefault("Value after", CellValue.BLANK);
    String note = typed.getOrDefault("Note", CellValue.BLANK).text();
    Optional<Action> known = Rulings.actionOf(action);
    String refusal =
        known.isEmpty() ? "\"" + action + "\" is no action" : key.isBlank() ? "no Row key" : "";
    if (!refusal.isEmpty()) {
      notes.add("readback.refused_line", "Decisions", refusal + "; the line stays, not applied");
    }
    return new DecisionRow(
        id,
        run,
        action,
        "",
        key,
        "",
        null,
        null,
        after.isBlank() ? null : after.value(),
        null,
        refusal.isEmpty() ? "" : DecisionRow.refused(refusal),
        note.isEmpty() ? null : note);
  }
}
