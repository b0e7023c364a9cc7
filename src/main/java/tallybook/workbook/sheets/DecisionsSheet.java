package tallybook.workbook.sheets;

import java.util.Arrays;
import java.util.List;
import tallybook.decision.Action;
import tallybook.observation.Code;
import tallybook.workbook.style.Role;

/** The log of a person's decisions, to which rows may be added. */
final class DecisionsSheet {
  static final String TABLE = "Decisions";

  private DecisionsSheet() {}

  static List<Column<DecisionRow>> columns() {
    String[] actions = Arrays.stream(Action.values()).map(Code::code).toArray(String[]::new);
    return List.of(
        Column.of("Decision ID", Role.LABEL, 12, DecisionRow::id),
        Column.of("First read", Role.INTEGER, 10, DecisionRow::firstRead),
        Column.<DecisionRow>of("Action", Role.YOURS, 14, DecisionRow::action)
            .may(Rule.words("prompt.action", actions)),
        Column.of("Table", Role.TEXT, 14, DecisionRow::table),
        Column.<DecisionRow>of("Row key", Role.YOURS, 44, DecisionRow::key)
            .may(Rule.text("prompt.row_key")),
        Column.of("Column", Role.TEXT, 16, DecisionRow::column),
        Column.of("Tool value then", Role.TEXT, 16, DecisionRow::toolValue),
        Column.of("Value before", Role.TEXT, 16, DecisionRow::before),
        Column.<DecisionRow>of("Value after", Role.YOURS, 30, DecisionRow::after)
            .may(Rule.text("prompt.value_after")),
        Column.of("State", Role.FLAG, 16, DecisionRow::state),
        Column.<DecisionRow>of("Note", Role.YOURS, 40, DecisionRow::note)
            .may(Rule.text("prompt.note")),
        Column.of("Basis hash", Role.KEY, 16, DecisionRow::basis));
  }

  static TableSheet<DecisionRow> sheet(List<DecisionRow> rows) {
    return new TableSheet<>(
        TABLE,
        TABLE,
        "about",
        "Decision ID",
        1,
        columns(),
        rows,
        d -> 0,
        List.of(),
        true,
        List.of());
  }
}
