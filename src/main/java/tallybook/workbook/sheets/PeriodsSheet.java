package tallybook.workbook.sheets;

import java.util.List;
import tallybook.workbook.style.Role;

/** Values of parts of years, of spans and at dates, which never mix with calendar years. */
final class PeriodsSheet {
  private static final String TABLE = "IndicatorsByPeriod";

  private PeriodsSheet() {}

  static List<Column<CellRow>> columns(String goTo) {
    return List.of(
        Column.of("Label", Role.LABEL, 46, c -> c.series.label),
        Column.of("Period", Role.TEXT, 24, c -> c.period),
        Column.<CellRow>calculated(
                "Value",
                Role.RESULT,
                14,
                IndicatorsSheet.lookup("Reconciled value", TABLE, "Cell ID"),
                CellRow::reconciled)
            .in(CellRow::resultFormat),
        Column.of("Unit", Role.TEXT, EvidenceSheet.UNIT, c -> c.series.units.label()),
        Column.of("Status", Role.TEXT, 9, c -> c.cell().series().status().code()),
        Column.calculated(
            "Basis",
            Role.FLAG,
            16,
            IndicatorsSheet.lookup("Basis", TABLE, "Cell ID"),
            CellRow::basis),
        Column.calculated(
            "Agreement",
            Role.FLAG,
            14,
            IndicatorsSheet.lookup("Agreement", TABLE, "Cell ID"),
            CellRow::agreement),
        Links.toRow("Go to", goTo, TABLE, "Cell ID"),
        Column.of("Series", Role.KEY, 40, c -> c.series.key.toString()),
        Column.of("Group key", Role.KEY, 40, c -> c.key),
        Column.of("Cell ID", Role.KEY, 15, c -> c.id));
  }

  static TableSheet<CellRow> sheet(Ledger ledger) {
    List<CellRow> rows = ledger.cells.values().stream().filter(c -> !c.isYear()).toList();
    return new TableSheet<>(
        "Indicators by period",
        TABLE,
        "look",
        "Group key",
        1,
        Written.with(columns(ledger.theme.text("link.reconcile")), rows.size()),
        rows,
        c -> 0,
        List.of(
            Shade.fill("Agreement", "{Agreement}=\"conflict\"", "conflict"),
            Shade.fill("Basis", "{Basis}<>\"tool rule\"", "changed")),
        true,
        List.of());
  }
}
