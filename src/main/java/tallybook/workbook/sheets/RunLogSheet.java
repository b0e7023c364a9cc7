package tallybook.workbook.sheets;

import java.util.ArrayList;
import java.util.List;
import tallybook.flow.Diagnostic;
import tallybook.workbook.style.Role;

/** What the run was, what it found, and what it warns of. */
final class RunLogSheet {
  private static final String TABLE = "RunLog";

  private RunLogSheet() {}

  static List<Column<LogRow>> columns() {
    return List.of(
        Column.of("Item", Role.LABEL, 30, LogRow::item),
        Column.of("Value", Role.WRAPPED, 90, LogRow::value),
        Column.of("Place", Role.TEXT, 40, LogRow::place),
        Column.of("Severity", Role.FLAG, 10, LogRow::severity));
  }

  static TableSheet<LogRow> sheet(
      Ledger ledger, List<LogRow> more, List<Diagnostic> warnings, List<LogRow> before) {
    var rows = new ArrayList<LogRow>();
    ledger.book.run().forEach((item, value) -> rows.add(new LogRow(item, value, null, null)));
    rows.addAll(counts(ledger));
    rows.addAll(more);
    var ofOneRun = new ArrayList<Diagnostic>();
    for (Diagnostic note : ledger.book.diagnostics()) {
      if (LogRow.isOfOneRun(note.code())) {
        ofOneRun.add(note);
      } else if (!note.code().equals(LogRow.REFUSED)) {
        // The writer lists those itself: of the rows that are still there.
        rows.add(warning(note));
      }
    }
    ofOneRun.forEach(d -> rows.add(warning(d)));
    warnings.forEach(d -> rows.add(warning(d)));
    rows.addAll(before);
    rows.replaceAll(RunLogSheet::said);
    return new TableSheet<>(
        "Run log",
        TABLE,
        "about",
        "Item",
        1,
        columns(),
        rows,
        r -> r.value() instanceof String text ? Heights.of(text, 90) : 0,
        List.of(),
        true,
        List.of());
  }

  private static List<LogRow> counts(Ledger ledger) {
    long leftOut = ledger.evidence.stream().filter(e -> !e.used()).count();
    long undated = ledger.sources.values().stream().filter(s -> s.used() == null).count();
    return List.of(
        new LogRow("articles", ledger.sources.size(), null, null),
        new LogRow("articles without a date", undated, null, null),
        new LogRow("figures found", ledger.evidence.size(), null, null),
        new LogRow("figures left out by you", leftOut, null, null),
        new LogRow("cells settled", ledger.cells.size(), null, null),
        new LogRow(
            "disagreements", ledger.book.reconciliation().disagreements().size(), null, null));
  }

  /** As people read it: capitals at the start, counts as numbers. */
  private static LogRow said(LogRow row) {
    Object value = row.value();
    if (value instanceof String text) {
      value = text.matches("\\d{1,6}") ? (Object) Integer.valueOf(text) : text;
    }
    if (value instanceof String text && row.severity() != null) {
      value = Prose.capital(text);
    }
    return new LogRow(Prose.capital(row.item()), value, row.place(), row.severity());
  }

  private static LogRow warning(Diagnostic d) {
    return new LogRow(
        d.code(),
        d.message(),
        d.place() == null ? null : d.place().toString(),
        d.severity().code());
  }
}
