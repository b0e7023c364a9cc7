package tallybook.workbook.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Field;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;
import tallybook.workbook.stream.Formula;
import tallybook.workbook.style.Role;

/** Every figure with its words, its article and the whole of the contract. */
final class EvidenceSheet {
  static final String TABLE = "Evidence";
  private static final int QUOTE = 60;

  /** Fields that people read further left, under a capital letter. */
  private static final Set<String> SHOWN =
      Set.of("value", "unit", "quote", "speaker", "source", "confidence");

  /** Width of a unit such as "cubic metres bn". */
  static final int UNIT = 16;

  /** Spreadsheets would take too long over more. */
  private static final int MOST_LINKS = 10_000;

  private EvidenceSheet() {}

  static List<Column<EvidenceRow>> columns(String showInText) {
    var columns = new ArrayList<Column<EvidenceRow>>();
    columns.add(Column.of("Label", Role.LABEL, 44, EvidenceRow::label));
    columns.add(Column.of("Period", Role.TEXT, 18, EvidenceRow::period));
    columns.add(
        Column.<EvidenceRow>of("Value", Role.SOURCE, 14, e -> e.observation().figure().value())
            .in(e -> e.units().format()));
    columns.add(Column.of("Unit", Role.TEXT, UNIT, e -> e.units().label()));
    columns.add(Column.of("Status", Role.TEXT, 10, e -> e.observation().key().status().code()));
    columns.add(
        Column.<EvidenceRow>of("Use", Role.YOURS, 7, EvidenceRow::use)
            .may(Rule.words("prompt.use", "yes", "no")));
    columns.add(Column.of("Quote", Role.WRAPPED, QUOTE, e -> e.observation().quote().text()));
    columns.add(Column.of("Show in text", Role.LINK, 13, e -> link(e, showInText)));
    columns.add(Column.of("Go to", Role.LINK, 10, EvidenceSheet::decide));
    columns.add(Column.of("Article title", Role.WRAPPED, 30, EvidenceRow::articleTitle));
    columns.add(
        Column.of("Article date", Role.DATE, 12, e -> e.observation().article().published()));
    columns.add(
        Column.of("Speaker", Role.WRAPPED, 22, e -> e.observation().attribution().speaker()));
    columns.add(Column.of("Source", Role.WRAPPED, 22, e -> e.observation().attribution().source()));
    columns.add(
        Column.of(
            "Reads as",
            Role.TEXT,
            14,
            e -> e.ledger().labels.qualifier(e.observation().figure().qualifier())));
    columns.add(
        Column.<EvidenceRow>of("Low", Role.NUMBER, 12, e -> e.observation().figure().bounds().low())
            .in(e -> finer(e.units().format())));
    columns.add(
        Column.<EvidenceRow>of(
                "High", Role.NUMBER, 12, e -> e.observation().figure().bounds().high())
            .in(e -> finer(e.units().format())));
    columns.add(
        Column.of(
            "Since last run",
            Role.FLAG,
            16,
            e -> e.ledger().since.evidence().get(e.observation().id())));
    columns.add(Column.of("Confidence", Role.RATIO, 12, e -> e.observation().confidence()));
    columns.add(
        Column.<EvidenceRow>of("Note", Role.YOURS, 30, EvidenceRow::note)
            .may(Rule.text("prompt.note")));
    ObservationFields.ALL.stream()
        .filter(field -> !SHOWN.contains(field.name()))
        .forEach(field -> columns.add(key(field)));
    columns.add(Column.of("Group key", Role.KEY, 30, e -> groupKey(e)));
    return columns;
  }

  static TableSheet<EvidenceRow> sheet(Ledger ledger) {
    List<Column<EvidenceRow>> columns =
        Written.with(columns(ledger.theme.text("link.show_in_text")), ledger.evidence.size());
    return new TableSheet<>(
        TABLE,
        TABLE,
        "evidence",
        "id",
        1,
        columns,
        ledger.evidence,
        EvidenceSheet::height,
        List.of(Shade.grey("{Use}=\"no\"")),
        true,
        List.of());
  }

  private static double height(EvidenceRow row) {
    var who = row.observation().attribution();
    return Heights.of(
        row.observation().quote().text(),
        QUOTE,
        row.articleTitle(),
        30,
        who.speaker() == null ? "" : who.speaker(),
        22,
        who.source() == null ? "" : who.source(),
        22);
  }

  private static @Nullable Object link(EvidenceRow row, String shown) {
    String name = row.paragraphName();
    return name == null ? null : Formula.link(name, shown);
  }

  /** The way back to the row that the figure is evidence for; each costs a search. */
  private static @Nullable Object decide(EvidenceRow row) {
    Ledger ledger = row.ledger();
    CellRow cell = row.cell();
    return cell == null || ledger.evidence.size() > MOST_LINKS
        ? null
        : Links.toCell(cell.id, ledger.theme.text("link.reconcile"));
  }

  private static @Nullable String groupKey(EvidenceRow row) {
    CellRow cell = row.cell();
    return cell == null ? null : cell.key;
  }

  /** Half a unit of the last digit has a digit more. */
  private static String finer(String format) {
    return format.replace(".", ".0");
  }

  private static Column<EvidenceRow> key(Field<Observation> field) {
    Role role =
        switch (field.type()) {
          case NUMBER, INTEGER -> Role.KEY_NUMBER;
          case DATE -> Role.KEY_DATE;
          case TEXT, CODE, PERIOD, JSON -> Role.KEY;
        };
    return Column.of(field.name(), role, 14, e -> field.of(e.observation()));
  }
}
