package tallybook.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
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

  ArticleFeed(ArticleSource source, TextDating dating, boolean dedupe, RunLog log) {
    this.source = source;
    this.dating = dating;
    this.dedupe = dedupe;
    this.log = log;
  }

  /** The next article, or null at the end. */
  @Nullable Article next() throws IOException {
    for (var part = source.next(); part != null; part = source.next()) {
      log.note(part.diagnostics());
      for (Article article : part.items()) {
        if (isNew(article)) {
          return dated(article);
        }
      }
    }
    log.passedOver(source.passedOver());
    return null;
  }

  /** Of each article that was read, the ids of its exact copies. */
  Map<String, List<String>> copies() {
    return copies;
  }

  private boolean isNew(Article article) {
    String first = dedupe ? texts.firstWith(article) : null;
    if (first == null) {
      return true;
    }
    log.copy();
    copies.computeIfAbsent(first, id -> new ArrayList<>()).add(article.id());
    log.note(
        List.of(
            new Diagnostic(
                Severity.INFO,
                "input.copy",
                Place.of(article.id()),
                "has the same text as " + first + ", and is not counted again")));
    return false;
  }

  private Article dated(Article article) {
    Outcome<Article> dated = dating.run(article);
    log.note(dated.diagnostics());
    Article result = dated.items().isEmpty() ? article : dated.items().get(0);
    log.read(result);
    return result;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
