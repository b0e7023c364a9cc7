package tallybook.workbook.sheets;

import java.util.Comparator;
import java.util.List;
import tallybook.workbook.stream.Formula;
import tallybook.workbook.style.Role;

/** The articles; those without a date stand first and ask for it. */
final class SourcesSheet {
  static final String TABLE = "Sources";
  private static final int TITLE = 56;
  private static final int OUTLET = 24;
  private static final int DATED = 34;

  private SourcesSheet() {}

  static List<Column<SourceRow>> columns(String open) {
    return List.of(
        Column.of("Article title", Role.WRAPPED, TITLE, SourceRow::title),
        Column.of("Outlet", Role.WRAPPED, OUTLET, s -> s.source.publisher()),
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
        Column.of("How dated", Role.WRAPPED, DATED, s -> s.source.dated()),
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
            s -> s.firstParagraph == 0 ? null : Formula.link(s.paragraph(s.firstParagraph), open)),
        Column.of("Format", Role.TEXT, 16, s -> s.source.format()),
        Column.of("Copies", Role.TEXT, 24, s -> String.join(", ", s.source.copies())),
        Column.of("Address", Role.TEXT, 60, s -> s.source.url()),
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
        Written.with(columns(ledger.theme.text("link.open_text")), rows.size()),
        rows,
        s ->
            Heights.of(
                s.title(),
                TITLE,
                s.source.publisher() == null ? "" : s.source.publisher(),
                OUTLET,
                s.source.dated(),
                DATED),
        List.of(
            new Shade(
                List.of("How dated"), "LEFT({How dated},7)=\"missing\"", "conflict", null, true),
            Shade.grey("{Use}=\"no\"")),
        true,
        List.of());
  }

  private static String here(String heading) {
    return Names.here(TABLE, heading);
  }
}
