package tallybook.workbook.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.reconcile.Derived;
import tallybook.workbook.style.Role;

/** What follows from the cells by arithmetic: never evidence, often what one wants to know. */
final class DerivedSheet {
  private static final String TABLE = "Derived";
  private static final int SENTENCE = 90;

  private DerivedSheet() {}

  static List<Column<Derived>> columns(Ledger ledger) {
    String goTo = ledger.theme.text("link.reconcile");
    return List.of(
        Column.of("Label", Role.LABEL, 44, d -> label(d, ledger)),
        Column.of("Kind", Role.TEXT, 16, Derived::kind),
        Column.of(
            "What follows", Role.WRAPPED, SENTENCE, d -> ledger.labels.prose().of(d.sentence())),
        Links.toRow("Go to", goTo, TABLE, "Cell ID"),
        Column.of("Derived ID", Role.KEY, 15, d -> "v" + Names.hash(d.toString())),
        Column.of("Cells", Role.KEY, 40, d -> String.join(" ; ", d.cells())),
        Column.of("Cell ID", Role.KEY, 15, d -> Names.cell(first(d))));
  }

  static TableSheet<Derived> sheet(Ledger ledger) {
    List<Derived> rows =
        ledger.book.reconciliation().derived().stream()
            .filter(d -> ledger.cells.containsKey(first(d)))
            .toList();
    return new TableSheet<>(
        TABLE,
        TABLE,
        "look",
        "Derived ID",
        1,
        columns(ledger),
        rows,
        d -> Heights.of(d.sentence(), SENTENCE),
        List.of(),
        true,
        List.of());
  }

  private static String first(Derived line) {
    return line.cells().isEmpty() ? "" : line.cells().get(0);
  }

  private static @Nullable String label(Derived line, Ledger ledger) {
    CellRow cell = ledger.cells.get(first(line));
    return cell == null ? null : cell.series.label;
  }
}
