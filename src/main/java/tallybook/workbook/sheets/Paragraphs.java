package tallybook.workbook.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles cut into paragraphs: at line ends, and long ones at a blank, never inside a figure, so
 * that a row shows its whole text.
 */
final class Paragraphs {
  /** Characters that a row of the sheet shows at most. */
  private static final int LONGEST = 1_800;

  private final Ledger ledger;

  Paragraphs(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Splits all articles.
   *
   * @param most how many rows there may be; beyond, paragraphs without figures are left out
   * @return whether some were
   */
  boolean split(int most) {
    Map<SourceRow, List<EvidenceRow>> figures = new HashMap<>();
    for (EvidenceRow figure : ledger.evidence.values()) {
      if (figure.source != null) {
        figures.computeIfAbsent(figure.source, source -> new ArrayList<>()).add(figure);
      }
    }
    for (SourceRow source : ledger.sources.values()) {
      List<EvidenceRow> own = figures.getOrDefault(source, new ArrayList<>());
      own.sort(
          Comparator.comparingInt((EvidenceRow f) -> f.observation.quote().start())
              .thenComparing(f -> f.observation.id()));
      place(own, source.source.text());
      split(source, own);
    }
    return ledger.paragraphs.size() > most && leaveOutPlain();
  }

  private boolean leaveOutPlain() {
    ledger.sources.values().forEach(source -> source.firstParagraph = null);
    ledger.paragraphs.removeIf(row -> row.figures.isEmpty());
    ledger.paragraphs.forEach(Paragraphs::first);
    return true;
  }

  private static void first(ParagraphRow row) {
    SourceRow source = row.source;
    source.firstParagraph = source.firstParagraph == null ? row : source.firstParagraph;
  }

  /**
   * The contract counts code points, a text UTF-16 units. One walk through the text for all
   * figures, which come in its order.
   */
  private static void place(List<EvidenceRow> figures, String text) {
    int unit = 0;
    int points = 0;
    for (EvidenceRow figure : figures) {
      var quote = figure.observation.quote();
      unit = forward(text, unit, quote.start() - points);
      points = quote.start();
      figure.start = unit;
      figure.end = forward(text, unit, quote.end() - quote.start());
    }
  }

  /** So many code points further, at most the text's end. */
  private static int forward(String text, int from, int points) {
    int unit = from;
    for (int i = 0; i < points && unit < text.length(); i++) {
      unit += Character.charCount(text.codePointAt(unit));
    }
    return unit;
  }

  private void split(SourceRow source, List<EvidenceRow> figures) {
    String text = source.source.text();
    int number = 0;
    int next = 0;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      while (at < end) {
        int to = end - at <= LONGEST ? end : cut(text, at, figures);
        if (!text.substring(at, to).isBlank()) {
          var row = new ParagraphRow(source, ++number, at, text.substring(at, to).stripTrailing());
          while (next < figures.size() && figures.get(next).start < to) {
            row.figures.add(figures.get(next));
            figures.get(next++).paragraph = row;
          }
          first(row);
          ledger.paragraphs.add(row);
        }
        at = to;
      }
      at = end + 1;
    }
  }

  private static int cut(String text, int from, List<EvidenceRow> figures) {
    int to = from + LONGEST;
    for (int i = to; i > from + LONGEST / 2; i--) {
      if (text.charAt(i) == ' ' && outside(i, figures)) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  private static boolean outside(int at, List<EvidenceRow> figures) {
    for (EvidenceRow figure : figures) {
      if (figure.start <= at && at < figure.end) {
        return false;
      }
    }
    return true;
  }
}
