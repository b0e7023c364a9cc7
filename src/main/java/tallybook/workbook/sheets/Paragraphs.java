package tallybook.workbook.sheets;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;

/**
 * Articles cut into paragraphs: at line ends, and long ones at a blank, never inside a figure, so
 * that a row shows its whole text. Where they stand is held in columns of numbers; a row is made
 * when it is asked for, and let go.
 */
final class Paragraphs extends AbstractList<ParagraphRow> implements RandomAccess {
  /** Characters that a row of the sheet shows at most. */
  private static final int LONGEST = 1_800;

  private final Ledger ledger;
  private final Figures figures;
  private final IntColumn source = new IntColumn();
  private final IntColumn number = new IntColumn();
  private final IntColumn start = new IntColumn();
  private final IntColumn end = new IntColumn();

  /** Where a paragraph's figures begin and end in the order of the text. */
  private final IntColumn firstFigure = new IntColumn();

  private final IntColumn endFigure = new IntColumn();

  /** Numbers of figures in the order of the articles and their texts. */
  private final IntColumn inText = new IntColumn();

  Paragraphs(Ledger ledger, Figures figures) {
    this.ledger = ledger;
    this.figures = figures;
  }

  @Override
  public int size() {
    return source.size();
  }

  @Override
  public ParagraphRow get(int index) {
    var own = new ArrayList<EvidenceRow>();
    for (int i = firstFigure.get(index); i < endFigure.get(index); i++) {
      own.add(figures.get(inText.get(i)));
    }
    return new ParagraphRow(
        ledger.source(source.get(index)), number.get(index), start.get(index), end.get(index), own);
  }

  String name(int index) {
    return ledger.source(source.get(index)).paragraph(number.get(index));
  }

  boolean hasFigure(int index) {
    return firstFigure.get(index) < endFigure.get(index);
  }

  boolean isFirst(int index) {
    return ledger.source(source.get(index)).firstParagraph == number.get(index);
  }

  boolean isSameArticle(int index, int other) {
    return source.get(index) == source.get(other);
  }

  /**
   * Splits all articles.
   *
   * @param most how many rows there may be; beyond, paragraphs without figures are left out
   * @return whether some were
   */
  boolean split(int most) {
    int[] ends = new int[ledger.sourceCount() + 1];
    int[] bySource = figures.bySource(ends);
    for (SourceRow article : ledger.sources.values()) {
      var own = new ArrayList<EvidenceRow>();
      for (int i = ends[article.number]; i < ends[article.number + 1]; i++) {
        own.add(figures.get(bySource[i]));
      }
      own.sort(
          Comparator.comparingInt((EvidenceRow f) -> f.observation().quote().start())
              .thenComparing(EvidenceRow::id));
      place(own, article.text());
      split(article, own);
    }
    return size() > most && leaveOutPlain();
  }

  private boolean leaveOutPlain() {
    ledger.sources.values().forEach(row -> row.firstParagraph = 0);
    List<IntColumn> columns = List.of(source, number, start, end, firstFigure, endFigure);
    int kept = 0;
    for (int i = 0; i < size(); i++) {
      if (hasFigure(i)) {
        for (IntColumn column : columns) {
          column.set(kept, column.get(i));
        }
        for (int f = firstFigure.get(i); f < endFigure.get(i); f++) {
          figures.paragraph[inText.get(f)] = kept;
        }
        first(ledger.source(source.get(i)), number.get(i));
        kept++;
      }
    }
    for (IntColumn column : columns) {
      column.shorten(kept);
    }
    return true;
  }

  private static void first(SourceRow article, int number) {
    article.firstParagraph = article.firstParagraph == 0 ? number : article.firstParagraph;
  }

  /**
   * The contract counts code points, a text UTF-16 units. One walk through the text for all
   * figures, which come in its order.
   */
  private void place(List<EvidenceRow> own, String text) {
    int unit = 0;
    int points = 0;
    for (EvidenceRow figure : own) {
      var quote = figure.observation().quote();
      unit = forward(text, unit, quote.start() - points);
      points = quote.start();
      figures.start[figure.number] = unit;
      figures.end[figure.number] = forward(text, unit, quote.end() - quote.start());
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

  private void split(SourceRow article, List<EvidenceRow> own) {
    String text = article.text();
    int count = 0;
    int next = 0;
    for (int at = 0; at < text.length(); ) {
      int lineEnd = text.indexOf('\n', at);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      while (at < lineEnd) {
        int to = lineEnd - at <= LONGEST ? lineEnd : cut(text, at, own);
        int last = at + text.substring(at, to).stripTrailing().length();
        if (last > at) {
          firstFigure.add(inText.size());
          while (next < own.size() && own.get(next).start() < to) {
            figures.paragraph[own.get(next).number] = size();
            inText.add(own.get(next++).number);
          }
          endFigure.add(inText.size());
          add(article, ++count, at, last);
        }
        at = to;
      }
      at = lineEnd + 1;
    }
  }

  private void add(SourceRow article, int count, int from, int to) {
    source.add(article.number);
    number.add(count);
    start.add(from);
    end.add(to);
    first(article, count);
  }

  private static int cut(String text, int from, List<EvidenceRow> own) {
    int to = from + LONGEST;
    for (int i = to; i > from + LONGEST / 2; i--) {
      if (text.charAt(i) == ' ' && outside(i, own)) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  private static boolean outside(int at, List<EvidenceRow> own) {
    for (EvidenceRow figure : own) {
      if (figure.start() <= at && at < figure.end()) {
        return false;
      }
    }
    return true;
  }
}
