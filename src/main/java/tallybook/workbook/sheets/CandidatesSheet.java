package tallybook.workbook.sheets;

import static tallybook.workbook.sheets.Names.column;

import java.util.List;
import tallybook.workbook.stream.Formula;
import tallybook.workbook.style.Role;

/** The figures of every cell, best first: what the decision sheet's formulas compute with. */
final class CandidatesSheet {
  private static final String TABLE = "Candidates";

  private CandidatesSheet() {}

  static List<Column<CandidateRow>> columns() {
    return List.of(
        Column.of("Evidence choice", Role.LABEL, 70, CandidateRow::choice),
        Column.of("Rank", Role.INTEGER, 7, c -> c.rank),
        Column.of("Role", Role.TEXT, 12, c -> c.part.role()),
        Column.of("Votes", Role.TEXT, 7, c -> c.votes() ? "yes" : "no"),
        Column.<CandidateRow>calculated(
                "Value if used",
                Role.NUMBER,
                14,
                "IF("
                    + here("Votes")
                    + "=\"yes\",IF(INDEX("
                    + column("Evidence", "Use")
                    + ","
                    + here("Row in Evidence")
                    + ")=\"yes\",INDEX("
                    + column("Evidence", "Value")
                    + ","
                    + here("Row in Evidence")
                    + "),\"\"),\"\")",
                c -> c.used() ? (Double) c.value() : null)
            .in(c -> c.cell.series.units.format()),
        Column.<CandidateRow>calculated(
                "Low if used",
                Role.NUMBER,
                14,
                end("Low stated", "-", "-9.99E+307"),
                c -> c.used() ? (Double) c.low() : null)
            .in(c -> ends(c, c.low())),
        Column.<CandidateRow>calculated(
                "High if used",
                Role.NUMBER,
                14,
                end("High stated", "+", "9.99E+307"),
                c -> c.used() ? (Double) c.high() : null)
            .in(c -> ends(c, c.high())),
        Column.of("Running count", Role.INTEGER, 9, CandidatesSheet::runningCount),
        Column.calculated(
            "Row in Evidence",
            Role.KEY_NUMBER,
            9,
            "MATCH(" + here("Evidence ID") + "," + column("Evidence", "id") + ",0)",
            c -> c.evidence.row()),
        Column.of("Value stated", Role.KEY_NUMBER, 14, CandidateRow::value),
        Column.of("Low stated", Role.KEY_NUMBER, 14, CandidateRow::statedLow),
        Column.of("High stated", Role.KEY_NUMBER, 14, CandidateRow::statedHigh),
        Column.of("Tolerance", Role.KEY_NUMBER, 9, c -> c.cell.series.units.tolerance()),
        Column.of("Tolerance base", Role.KEY_NUMBER, 12, CandidateRow::toleranceBase),
        Column.calculated(
            "Margin",
            Role.KEY_NUMBER,
            12,
            "INDEX(list_tolerance," + here("Tolerance") + ")*" + here("Tolerance base"),
            CandidateRow::margin),
        Column.of("Year", Role.KEY_NUMBER, 7, CandidateRow::year),
        Column.of("Evidence ID", Role.KEY, 20, c -> c.part.observation()),
        Column.of("Group key", Role.KEY, 40, c -> c.cell.key));
  }

  static TableSheet<CandidateRow> sheet(Ledger ledger) {
    return new TableSheet<>(
        TABLE,
        TABLE,
        "evidence",
        "Evidence ID",
        1,
        columns(),
        ledger.candidates,
        c -> 0,
        List.of(Shade.grey("NOT(ISNUMBER({Value if used}))")),
        false,
        List.of());
  }

  private static String here(String heading) {
    return Names.here(TABLE, heading);
  }

  private static String end(String stated, String sign, String open) {
    return "IF("
        + here("Value if used")
        + "=\"\",\"\",IF("
        + here(stated)
        + "=\"\","
        + open
        + ","
        + here(stated)
        + sign
        + here("Margin")
        + "))";
  }

  /** An open end is no number to show. */
  private static String ends(CandidateRow row, double end) {
    return Math.abs(end) == CandidateRow.OPEN_END
        ? "\"open\";\"open\""
        : row.cell.series.units.format();
  }

  /** Counts the figures in use from the cell's best to this one; the list must stay in order. */
  private static Formula runningCount(CandidateRow row) {
    int at = TableSheet.HEADINGS + row.position;
    int count = row.evidence.ledger().candidates.usedUpTo(row);
    String before = row.rank == 1 ? "" : "H" + (at - 1) + "+";
    return new Formula(before + "COUNT(E" + at + ")", count);
  }
}
