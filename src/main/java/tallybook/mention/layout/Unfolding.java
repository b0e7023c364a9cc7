package tallybook.mention.layout;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
import tallybook.article.Span;
import tallybook.catalogue.Catalogue;
import tallybook.mention.passage.Passage;
import tallybook.mention.period.Period;

/**
 * A passage whose tables are unfolded: each cell stands on a line of its own after the words of its
 * caption and its heads, "Trade with partners, China, 2016 : 368.0 billion US dollars", so that the
 * readers that know sentences know cells too. Every place of the new text leads back to the
 * article's own.
 */
public final class Unfolding {
  private final Passage passage;
  private final Article article;
  private final Draft draft;

  private Unfolding(Passage passage, Article article, Draft draft) {
    this.passage = passage;
    this.article = article;
    this.draft = draft;
  }

  /**
   * Unfolds the tables of a passage; without one the passage stays as it is.
   *
   * @param periods the passage's periods, asked for only where there may be a table
   */
  public static Unfolding of(Passage passage, Catalogue catalogue, Supplier<List<Period>> periods) {
    Article article = passage.article();
    Draft draft = new Tables(passage, catalogue, periods).unfold();
    if (draft.isEmpty()) {
      return new Unfolding(passage, article, draft);
    }
    return new Unfolding(passage.rewritten(draft.text()), article, draft);
  }

  /** What the readers read. */
  public Passage passage() {
    return passage;
  }

  /** The article as it was. */
  public Article article() {
    return article;
  }

  /** Whether a stretch is a cell's, with the words of its heads before it. */
  public boolean isCell(Span span) {
    return !draft.isEmpty() && draft.has(span, Draft.Kind.VALUE);
  }

  /** Whether a stretch only repeats a caption or a head for the sake of a cell. */
  public boolean isRepeat(Span span) {
    return !draft.isEmpty() && draft.has(span, Draft.Kind.REPEAT) && !isCell(span);
  }

  /** What the item of a list is whose name begins at a place of the new text; null for no item. */
  public @Nullable Item item(int place) {
    return draft.isEmpty() ? null : draft.item(place);
  }

  /** Where a stretch stands in the article: of a cell with its unit, the cell alone. */
  public Span original(Span span) {
    return draft.isEmpty() ? span : draft.original(span);
  }

  /** The sentence of a figure in the article: of a cell its row. */
  public Span sentence(Span sentence, Span figure) {
    if (draft.isEmpty()) {
      return sentence;
    }
    if (!isCell(figure)) {
      return draft.original(sentence);
    }
    Span cell = draft.original(figure);
    String text = article.text();
    int start = text.lastIndexOf('\n', cell.start()) + 1;
    int end = text.indexOf('\n', cell.end());
    return trimmed(text, start, end < 0 ? text.length() : end);
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(start, end);
  }
}
