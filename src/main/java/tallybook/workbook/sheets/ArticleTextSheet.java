package tallybook.workbook.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.style.Role;

/** The articles' paragraphs, their figures set off. */
final class ArticleTextSheet {
  static final String TABLE = "ArticleText";
  static final String TEXT = "Text";
  private static final int WIDTH = 90;

  /**
   * Above this, only paragraphs with a figure are kept, with their neighbours, and each article's
   * first, which Sources leads to.
   */
  private static final int WHOLE = 3_000;

  private ArticleTextSheet() {}

  static List<Column<ParagraphRow>> columns() {
    return List.of(
        Column.of("Article title", Role.WRAPPED, 30, p -> p.source.title()),
        Column.of("Number", Role.INTEGER, 9, p -> p.number),
        Column.of(TEXT, Role.WRAPPED, WIDTH, ParagraphRow::rich),
        Column.of("Show figures", Role.LINK, 14, ArticleTextSheet::figures),
        Column.of("Figures", Role.KEY, 22, ParagraphRow::ids),
        Column.of("Paragraph", Role.KEY, 20, ParagraphRow::name));
  }

  static TableSheet<ParagraphRow> sheet(Ledger ledger) {
    List<ParagraphRow> rows = shown(ledger.paragraphs);
    String says =
        rows.size() == ledger.paragraphs.size()
            ? ""
            : ledger.theme.text("ArticleText.shortened", rows.size(), ledger.paragraphs.size());
    return new TableSheet<>(
        "Article text",
        TABLE,
        "evidence",
        "Paragraph",
        1,
        columns(),
        rows,
        p -> Heights.of(p.text, WIDTH, p.source.title(), 30),
        List.of(),
        false,
        List.of(says));
  }

  /** The way back to the first of a paragraph's figures. */
  private static @Nullable Object figures(ParagraphRow row) {
    if (row.figures.isEmpty()) {
      return null;
    }
    EvidenceRow first = row.figures.get(0);
    String shown = first.ledger().theme.text("link.show_figures");
    return Links.toFigure(first.id(), shown);
  }

  private static List<ParagraphRow> shown(Paragraphs all) {
    if (all.size() <= WHOLE) {
      return all;
    }
    var shown = new IntColumn();
    for (int i = 0; i < all.size(); i++) {
      if (all.isFirst(i) || all.hasFigure(i) || near(all, i, i - 1) || near(all, i, i + 1)) {
        shown.add(i);
      }
    }
    return shown.of(all);
  }

  private static boolean near(Paragraphs all, int i, int neighbour) {
    return neighbour >= 0
        && neighbour < all.size()
        && all.isSameArticle(i, neighbour)
        && all.hasFigure(neighbour);
  }
}
