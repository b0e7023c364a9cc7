package tallybook.workbook.sheets;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.style.Role;

/** The sheet on which a person decides: a row a series and period. */
final class ReconcileSheet {
  static final String TABLE = "Reconcile";
  private static final int WHY = 150;

  private ReconcileSheet() {}

  static List<Column<CellRow>> columns(String showFigures) {
    return columns(showFigures, ReconcileSheet::why);
  }

  private static List<Column<CellRow>> columns(
      String showFigures, Function<CellRow, @Nullable Object> why) {
    return List.of(
        Column.of("Label", Role.LABEL, 44, c -> c.series.label),
        Column.of("Period", Role.TEXT, 20, c -> c.period),
        Column.of("Status", Role.TEXT, 9, c -> c.cell().series().status().code()),
        Column.of("Unit", Role.TEXT, EvidenceSheet.UNIT, c -> c.series.units.label()),
        Column.<CellRow>calculated(
                "Tool value",
                Role.NUMBER,
                13,
                "IF("
                    + here("Figures")
                    + "&\"\"="
                    + here("Settled figures")
                    + "&\"\","
                    + here("Settled value")
                    + ","
                    + here("Live value")
                    + ")",
                CellRow::toolValue)
            .in(CellRow::toolFormat),
        Column.of("Reads as", Role.TEXT, 10, CellRow::bound),
        Column.of("Rule", Role.TEXT, 10, c -> c.cell().policy()),
        Column.<CellRow>of("Chosen evidence", Role.YOURS, 40, CellRow::chosen)
            .may(
                Rule.list("prompt.chosen", "INDEX(list_choice,{First}):INDEX(list_choice,{Last})")),
        Column.<CellRow>of("Override", Role.YOURS_NUMBER, 13, CellRow::override)
            .in(CellRow::format)
            .may(Rule.decimal("prompt.override")),
        Column.<CellRow>calculated(
                "Reconciled value",
                Role.RESULT,
                14,
                "IF(" + here("Review") + "=\"exclude\",\"\"," + here("Decided value") + ")",
                CellRow::reconciled)
            .in(CellRow::resultFormat),
        Column.calculated(
            "Basis",
            Role.FLAG,
            16,
            "IF("
                + here("Review")
                + "=\"exclude\",\"excluded\",IF(ISNUMBER("
                + here("Override")
                + "),\"override\","
                + here("Choice basis")
                + "))",
            CellRow::basis),
        Column.<CellRow>of("Published low", Role.NUMBER, 13, CellRow::publishedLow)
            .in(CellRow::format),
        Column.<CellRow>of("Published high", Role.NUMBER, 13, CellRow::publishedHigh)
            .in(CellRow::format),
        Column.of("Confidence", Role.RATIO, 11, c -> c.cell().confidence()),
        Column.of("Origins", Role.INTEGER, 9, c -> c.cell().origins()),
        Column.of("Articles", Role.INTEGER, 9, c -> c.cell().articles()),
        Column.calculated(
            "Figures", Role.INTEGER, 9, "COUNT(" + slice("list_value") + ")", CellRow::figures),
        number("Lowest", 13, extreme("MIN"), CellRow::lowest),
        number("Highest", 13, extreme("MAX"), CellRow::highest),
        Column.calculated(
            "Spread",
            Role.PERCENT,
            9,
            "IF("
                + here("Figures")
                + "<2,0,IFERROR(("
                + here("Highest")
                + "-"
                + here("Lowest")
                + ")/ABS("
                + here("Lowest")
                + "),0))",
            CellRow::spread),
        Column.calculated(
            "Agreement",
            Role.FLAG,
            13,
            "IF("
                + here("Figures")
                + "<2,IF("
                + here("Figures")
                + "=0,\"no figure\",\"single figure\"),IF("
                + here("Max low")
                + "<="
                + here("Min high")
                + ",\"agree\",\"conflict\"))",
            CellRow::agreement),
        Column.of("Since last run", Role.FLAG, 16, c -> c.ledger().since.cells().get(c.key)),
        Links.toEvidence("Show figures", showFigures, TABLE, "Tool evidence"),
        Column.of("Why", Role.WRAPPED, WHY, why),
        Column.<CellRow>of("Review", Role.YOURS, 10, CellRow::review)
            .may(Rule.words("prompt.review", "open", "checked", "exclude")),
        Column.<CellRow>of("Note", Role.YOURS, 30, c -> c.edit("Note"))
            .may(Rule.text("prompt.note")),
        key(
            "Choice place",
            "IFERROR(MATCH(" + here("Chosen evidence") + "," + slice("list_choice") + ",0),0)",
            CellRow::choicePlace),
        key(
            "Choice",
            "IF("
                + here("Choice place")
                + "=0,\"\",INDEX(list_stated,"
                + here("First")
                + "-1+"
                + here("Choice place")
                + "))",
            CellRow::choice),
        key(
            "Decided value",
            "IF(ISNUMBER("
                + here("Override")
                + "),"
                + here("Override")
                + ",IF("
                + here("Choice")
                + "=\"\","
                + here("Tool value")
                + ","
                + here("Choice")
                + "))",
            CellRow::decided),
        key(
            "Choice basis",
            "IF("
                + here("Chosen evidence")
                + "=\"\",\"tool rule\",IF("
                + here("Choice")
                + "=\"\",\"choice not found\",\"chosen evidence\"))",
            CellRow::choiceBasis),
        key(
            "Live value",
            "IFERROR(INDEX(list_value,"
                + here("First")
                + "-1+MATCH(1,"
                + slice("list_rank")
                + ",0)),\"\")",
            CellRow::liveValue),
        Column.of("Settled value", Role.KEY_NUMBER, 12, CellRow::settledValue),
        Column.of("Settled figures", Role.KEY_NUMBER, 9, CellRow::settledFigures),
        key("Max low", "MAX(" + slice("list_low") + ")", CellRow::greatestLow),
        key("Min high", "MIN(" + slice("list_high") + ")", CellRow::leastHigh),
        Column.of("Tool evidence", Role.KEY, 20, CellRow::toolEvidence),
        Column.of("Basis hash", Role.KEY, 15, c -> "b" + c.cell().basis()),
        Column.of("Series", Role.KEY, 40, c -> c.series.key.toString()),
        Column.of("Group key", Role.KEY, 40, c -> c.key),
        Column.of("Cell ID", Role.KEY, 15, c -> c.id),
        Column.of("Chart key", Role.KEY, 30, c -> c.chartKey),
        Column.of("First", Role.KEY_NUMBER, 7, c -> c.first),
        Column.of("Last", Role.KEY_NUMBER, 7, CellRow::last),
        key(
            "Slice check",
            "IF(INDEX(list_group,"
                + here("First")
                + ")="
                + here("Group key")
                + ",\"ok\",\"moved\")",
            c -> "ok"));
  }

  static TableSheet<CellRow> sheet(Ledger ledger) {
    Function<CellRow, String> reasons = reasons();
    String showFigures = ledger.theme.text("link.show_figures");
    return new TableSheet<>(
        TABLE,
        TABLE,
        "decide",
        "Group key",
        2,
        Written.with(columns(showFigures, reasons::apply), ledger.cells.size()),
        List.copyOf(ledger.cells.values()),
        c -> Heights.of(reasons.apply(c), WHY),
        List.of(
            Shade.fill("Agreement", "{Agreement}=\"conflict\"", "conflict"),
            Shade.fill("Agreement", "{Agreement}=\"agree\"", "agree"),
            Shade.fill("Basis", "{Basis}<>\"tool rule\"", "changed"),
            Shade.grey("{Review}=\"exclude\"")),
        true,
        List.of());
  }

  private static String why(CellRow row) {
    Prose prose = row.ledger().labels.prose();
    return String.join(" ", row.cell().rationale().stream().map(prose::of).toList());
  }

  /** The reasons of rows: the height and the cell of a row ask one after the other. */
  private static Function<CellRow, String> reasons() {
    var last = new AtomicReference<Map.Entry<CellRow, String>>();
    return row -> {
      Map.Entry<CellRow, String> known = last.get();
      if (known == null || known.getKey() != row) {
        known = Map.entry(row, why(row));
        last.set(known);
      }
      return known.getValue();
    };
  }

  private static Column<CellRow> number(
      String heading, double width, String formula, Function<CellRow, @Nullable Object> cached) {
    return Column.calculated(heading, Role.NUMBER, width, formula, cached).in(CellRow::format);
  }

  private static Column<CellRow> key(
      String heading, String formula, Function<CellRow, @Nullable Object> cached) {
    return Column.calculated(heading, Role.KEY_NUMBER, 12, formula, cached);
  }

  private static String extreme(String function) {
    return "IF(" + here("Figures") + "=0,\"\"," + function + "(" + slice("list_value") + "))";
  }

  /** The rows of the candidates' list that are this cell's. */
  private static String slice(String list) {
    return "INDEX(" + list + "," + here("First") + "):INDEX(" + list + "," + here("Last") + ")";
  }

  private static String here(String heading) {
    return Names.here(TABLE, heading);
  }
}
