package tallybook.workbook.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.style.Role;

/** Why figures differ, a row a disagreement, the gravest and largest first. */
final class ConflictsSheet {
  private static final String TABLE = "Conflicts";
  private static final int WHY = 64;
  private static final int ACTION = 40;
  private static final int KIND = 29;

  private ConflictsSheet() {}

  static List<Column<ConflictRow>> columns(String goTo) {
    return List.of(
        Column.of("Label", Role.LABEL, 44, ConflictRow::label),
        Column.of("Period", Role.TEXT, 20, ConflictRow::period),
        Column.of("Kind", Role.WRAPPED, KIND, ConflictRow::kind),
        Column.of("Severity", Role.FLAG, 10, c -> c.severity.code()),
        Column.of("Figures", Role.INTEGER, 9, c -> c.disagreement().observations().size()),
        figure("Lowest", ConflictRow::lowest),
        figure("Highest", ConflictRow::highest),
        Column.calculated(
            "Spread",
            Role.PERCENT,
            12,
            "IF("
                + Names.here(TABLE, "Lowest")
                + "=\"\",\"\",IFERROR(("
                + Names.here(TABLE, "Highest")
                + "-"
                + Names.here(TABLE, "Lowest")
                + ")/ABS("
                + Names.here(TABLE, "Lowest")
                + "),0))",
            ConflictRow::spread),
        Column.of("Explanation", Role.WRAPPED, WHY, ConflictRow::reason),
        Column.of("Suggested action", Role.WRAPPED, ACTION, c -> c.disagreement().suggestion()),
        Column.calculated(
            "State",
            Role.FLAG,
            10,
            IndicatorsSheet.lookup("Review", TABLE, "Cell ID"),
            c -> of(c, CellRow::review)),
        Links.toRow("Go to", goTo, TABLE, "Cell ID"),
        Column.<ConflictRow>of(
                "Note", Role.YOURS, 30, c -> c.ledger.edits.of(TABLE, c.key(), "Note"))
            .may(Rule.text("prompt.note")),
        Column.of("Conflict ID", Role.KEY, 15, ConflictRow::key),
        Column.of("Code", Role.KEY, 22, c -> c.disagreement().code()),
        Column.of("Cells", Role.KEY, 40, c -> String.join(" ; ", c.disagreement().cells())),
        Column.of(
            "Evidence IDs", Role.KEY, 40, c -> String.join(" ", c.disagreement().observations())),
        Column.of("Cell ID", Role.KEY, 15, c -> of(c, cell -> cell.id)));
  }

  static TableSheet<ConflictRow> sheet(Ledger ledger) {
    List<ConflictRow> rows =
        IntStream.range(0, ledger.book.reconciliation().disagreements().size())
            .mapToObj(number -> new ConflictRow(number, ledger))
            .filter(c -> c.first() != null)
            .sorted(
                Comparator.comparing((ConflictRow c) -> c.severity)
                    .reversed()
                    .thenComparing(Comparator.comparingDouble(ConflictRow::size).reversed()))
            .toList();
    return new TableSheet<>(
        TABLE,
        TABLE,
        "decide",
        "Conflict ID",
        1,
        Written.with(columns(ledger.theme.text("link.reconcile")), rows.size()),
        rows,
        c -> Heights.of(c.reason(), WHY, c.disagreement().suggestion(), ACTION, c.kind(), KIND),
        List.of(
            new Shade(
                List.of("Severity"),
                "OR({Severity}=\"high\",{Severity}=\"medium\")",
                "conflict",
                null,
                true),
            Shade.grey("{State}=\"exclude\"")),
        true,
        List.of());
  }

  private static Column<ConflictRow> figure(
      String heading, Function<ConflictRow, @Nullable Object> get) {
    return Column.<ConflictRow>of(heading, Role.SOURCE, 13, get)
        .in(c -> c.cells.isEmpty() ? "" : c.cells.get(0).format());
  }

  private static @Nullable Object of(ConflictRow row, Function<CellRow, @Nullable Object> get) {
    CellRow first = row.first();
    return first == null ? null : get.apply(first);
  }
}
