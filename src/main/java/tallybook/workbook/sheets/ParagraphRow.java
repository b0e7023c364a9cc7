package tallybook.workbook.sheets;

import java.util.ArrayList;
import java.util.List;
import tallybook.workbook.stream.Rich;

/** A paragraph of an article, or a piece of a long one: a view of one of {@link Paragraphs}. */
final class ParagraphRow {
  final SourceRow source;

  /** From 1 in its article. */
  final int number;

  final String text;
  final List<EvidenceRow> figures;
  private final int start;

  /**
   * @param start where it begins in the article's text
   * @param figures in the order of the text
   */
  ParagraphRow(SourceRow source, int number, int start, int end, List<EvidenceRow> figures) {
    this.source = source;
    this.number = number;
    this.start = start;
    this.text = source.text().substring(start, end);
    this.figures = figures;
  }

  String name() {
    return source.paragraph(number);
  }

  /** The text with its figures set off; a figure inside another's words is set off with it. */
  Rich rich() {
    var marks = new ArrayList<Rich.Mark>();
    int at = 0;
    for (EvidenceRow figure : figures) {
      int from = Math.max(figure.start() - start, at);
      int to = Math.min(figure.end() - start, text.length());
      if (from < to) {
        marks.add(new Rich.Mark(from, to));
        at = to;
      }
    }
    return new Rich(text, marks);
  }

  String ids() {
    return String.join(" ", figures.stream().map(EvidenceRow::id).toList());
  }
}
