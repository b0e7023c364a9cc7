package tallybook.workbook.sheets;

import java.util.Comparator;
import java.util.List;
import tallybook.workbook.stream.Formula;
import tallybook.workbook.style.Role;

/** The articles; those without a date stand first and ask for it. */
final class SourcesSheet {
  static final String TABLE = "Sources";

  private SourcesSheet() {}

  static List<Column<SourceRow>> columns(String open) {
    return List.of(
        Column.of("Article title", Role.LABEL, 50, SourceRow::title),
        Column.of("Outlet", Role.TEXT, 24, s -> s.source.publisher()),
        Column.of("Date found", Role.DATE, 12, SourceRow::found),
        Column.<SourceRow>of(
                "Date (yours)",
                Role.YOURS_DATE,
                13,
                s -> s.edits.of(TABLE, s.source.id(), "Date (yours)"))
            .may(Rule.day("prompt.date")),
        Column.calculated(
            "Date used",
            Role.DATE,
            12,
            "IF(ISNUMBER("
                + here("Date (yours)")
                + "),"
                + here("Date (yours)")
                + ",IF(ISNUMBER("
                + here("Date found")
                + "),"
                + here("Date found")
                + ",\"\"))",
            SourceRow::usedSerial),
        Column.of("How dated", Role.FLAG, 34, s -> s.source.dated()),
        Column.of("Language", Role.TEXT, 10, s -> s.source.language()),
        Column.of("Figures", Role.INTEGER, 9, s -> s.figures),
        Column.<SourceRow>of(
                "Use", Role.YOURS, 7, s -> s.edits.text(TABLE, s.source.id(), "Use", "yes"))
            .may(Rule.words("prompt.use_article", "yes", "no")),
        Column.<SourceRow>of("Note", Role.YOURS, 30, s -> s.edits.of(TABLE, s.source.id(), "Note"))
            .may(Rule.text("prompt.note")),
        Column.of(
            "Open text",
            Role.LINK,
            12,
            s -> s.firstParagraph == null ? null : Formula.link(s.firstParagraph.name(), open)),
        Column.of("File", Role.TEXT, 34, s -> s.source.format()),
        Column.of("Copies", Role.TEXT, 24, s -> String.join(", ", s.source.copies())),
        Column.of("Address", Role.TEXT, 30, s -> s.source.url()),
        Column.of("Article", Role.KEY, 34, s -> s.source.id()));
  }

  static TableSheet<SourceRow> sheet(Ledger ledger) {
    List<SourceRow> rows =
        ledger.sources.values().stream()
            .sorted(
                Comparator.comparing((SourceRow s) -> s.source.published() != null)
                    .thenComparing(s -> s.source.id()))
            .toList();
    return new TableSheet<>(
        TABLE,
        TABLE,
        "decide",
        "Article",
        1,
        columns(ledger.theme.text("link.open_text")),
        rows,
        s -> 0,
        List.of(
            new Shade(List.of("How dated"), "{How dated}=\"missing\"", "conflict", null, true),
            Shade.grey("{Use}=\"no\"")),
        true,
        List.of());
  }

  private static String here(String heading) {
    return Names.here(TABLE, heading);
  }
}
