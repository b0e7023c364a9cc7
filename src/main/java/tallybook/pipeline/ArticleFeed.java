package tallybook.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
import tallybook.article.Article.Dating;
import tallybook.article.CopyDays;
import tallybook.article.RepeatedTexts;
import tallybook.dating.TextDating;
import tallybook.flow.Diagnostic;
import tallybook.flow.Outcome;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.input.ArticleSource;

/**
 * Articles one at a time, dated where their text fixes a day, exact copies of earlier ones left
 * out.
 */
final class ArticleFeed implements Closeable {
  private final ArticleSource source;
  private final TextDating dating;
  private final boolean dedupe;
  private final RunLog log;
  private final RepeatedTexts texts = new RepeatedTexts();
  private final Map<String, List<String>> copies = new TreeMap<>();
  private final CopyDays copyDays = new CopyDays();
  private boolean ended;

  ArticleFeed(ArticleSource source, TextDating dating, boolean dedupe, RunLog log) {
    this.source = source;
    this.dating = dating;
    this.dedupe = dedupe;
    this.log = log;
  }

  /**
   * An article as it was read, not dated yet.
   *
   * @param article null at the end, where notes may be left
   * @param notes what was said since the article before
   */
  record Raw(@Nullable Article article, List<Diagnostic> notes) {
    /** In characters. */
    int length() {
      return article == null ? 0 : article.text().length();
    }
  }

  /** The next article as it was read, or null after the end. */
  @Nullable Raw raw() throws IOException {
    if (ended) {
      return null;
    }
    var notes = new ArrayList<Diagnostic>();
    for (var part = source.next(); part != null; part = source.next()) {
      notes.addAll(part.diagnostics());
      for (Article article : part.items()) {
        if (isNew(article, notes)) {
          return new Raw(article, notes);
        }
      }
    }
    ended = true;
    log.passedOver(source.passedOver());
    return new Raw(null, notes);
  }

  /** What the text of an article tells of its day; may be asked on any thread. */
  Outcome<Article> dated(Article article) {
    return dating.run(article);
  }

  /** Notes that an article was read. */
  Article log(Article article, Outcome<Article> dated) {
    log.note(dated.diagnostics());
    Article result = dated.items().isEmpty() ? article : dated.items().get(0);
    log.read(result);
    return result;
  }

  /** The next article, dated and noted, or null at the end. */
  @Nullable Article next() throws IOException {
    Raw raw = raw();
    if (raw == null) {
      return null;
    }
    log.note(raw.notes());
    Article article = raw.article();
    return article == null ? null : log(article, dated(article));
  }

  /** Of each article that was read, the ids of its exact copies. */
  Map<String, List<String>> copies() {
    return copies;
  }

  /** What exact copies tell of an article that doesn't state its day. */
  Optional<Dating> dayOfCopies(Article article) {
    return article.published() == null || article.date().inferred()
        ? copyDays.of(article.id())
        : Optional.empty();
  }

  /**
   * Notes which undated articles have a copy that states its day, for those who let each article
   * go: what a later one tells can't change its figures any more.
   */
  void noteDaysToldTooLate() {
    for (Diagnostic asking : List.copyOf(log.diagnostics())) {
      Place place = asking.place();
      if (place != null && asking.code().startsWith(TextDating.ASKING)) {
        String told = copyDays.told(place.name());
        if (!told.isEmpty()) {
          log.note(List.of(tooLate(place, told)));
        }
      }
    }
  }

  private static Diagnostic tooLate(Place place, String told) {
    return new Diagnostic(
        Severity.MEDIUM,
        "input.copy_dated",
        place,
        "has no date, but " + told + ": write it in sources.csv");
  }

  private boolean isNew(Article article, List<Diagnostic> notes) {
    String first = dedupe ? texts.firstWith(article) : null;
    if (first == null) {
      return true;
    }
    log.copy();
    copies.computeIfAbsent(first, id -> new ArrayList<>()).add(article.id());
    copyDays.add(first, article.id(), article.date());
    notes.add(
        new Diagnostic(
            Severity.INFO,
            "input.copy",
            Place.of(article.id()),
            "has the same text as " + first + ", and is not counted again"));
    return false;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
