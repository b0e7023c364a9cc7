package tallybook.workbook.sheets;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.stream.Rich;

/** A paragraph of an article, or a piece of a long one. */
final class ParagraphRow {
  final SourceRow source;
  final int number;
  final int start;
  final String text;
  final List<EvidenceRow> figures = new ArrayList<>();
  private @Nullable String name;

  ParagraphRow(SourceRow source, int number, int start, String text) {
    this.source = source;
    this.number = number;
    this.start = start;
    this.text = text;
  }

  int end() {
    return start + text.length();
  }

  String name() {
    String known = name;
    if (known == null) {
      known = Names.paragraph(source.source.id(), number);
      name = known;
    }
    return known;
  }

  /** The text with its figures set off; a figure inside another's words is set off with it. */
  Rich rich() {
    var marks = new ArrayList<Rich.Mark>();
    int at = 0;
    for (EvidenceRow figure : figures) {
      int from = Math.max(figure.start - start, at);
      int to = Math.min(figure.end - start, text.length());
      if (from < to) {
        marks.add(new Rich.Mark(from, to));
        at = to;
      }
    }
    return new Rich(text, marks);
  }

  String ids() {
    return String.join(" ", figures.stream().map(f -> f.observation.id()).toList());
  }
}
