package tallybook.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.dating.TextDating;
import tallybook.extract.Extraction;
import tallybook.flow.Diagnostic;
import tallybook.flow.Outcome;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.input.ArticleSource;
import tallybook.observation.Observation;

/**
 * The stages in order, with one set of words and code lists: the library's front door.
 *
 * <pre>{@code
 * Tallybook.standard()
 *     .extract(Inputs.of(Path.of("articles")), Selection.ALL, found -> System.out.println(found));
 * }</pre>
 */
public final class Tallybook {
  private final Resources resources;
  private final Catalogue catalogue;
  private final Extraction extraction;

  private Tallybook(Resources resources) {
    this.resources = resources;
    this.catalogue = Catalogue.load(resources);
    this.extraction = new Extraction(resources);
  }

  /** With the built-in words and code lists, which are loaded once. */
  public static Tallybook standard() {
    return Standard.TALLYBOOK;
  }

  /** With a user's folder of words and code lists over the built-in ones, or null for none. */
  public static Tallybook with(@Nullable Path folder) {
    return folder == null ? standard() : new Tallybook(Resources.overlaidBy(folder));
  }

  private static final class Standard {
    static final Tallybook TALLYBOOK = new Tallybook(Resources.builtIn());
  }

  /** Loads the words now, and not with the first article; any thread may ask for it. */
  public void prepare() {
    extraction.prepare();
  }

  Resources resources() {
    return resources;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Extraction extraction() {
    return extraction;
  }

  /** Takes what an article gave. */
  @FunctionalInterface
  public interface Taker {
    void take(Article article, List<Observation> observations) throws IOException;
  }

  /**
   * Reads articles, a few short ones at a time, and hands over the wanted figures of each, in the
   * order of the articles, then of the text.
   */
  public RunLog extract(Inputs inputs, Selection selection, Watcher watcher, Taker taker)
      throws IOException {
    var log = new RunLog();
    try (ArticleFeed feed = feed(inputs, log)) {
      extract(feed, inputs.jobs(), selection, log, watcher, taker);
      feed.noteDaysToldTooLate();
    }
    return log;
  }

  void extract(
      ArticleFeed feed, int jobs, Selection selection, RunLog log, Watcher watcher, Taker taker)
      throws IOException {
    InOrder.run(
        feed::raw,
        ArticleFeed.Raw::length,
        batch -> found(feed, batch),
        found -> {
          log.note(found.notes());
          Article read = found.article();
          if (read != null) {
            Article article = feed.log(read, found.dated());
            log.note(found.outcome().diagnostics());
            List<Observation> wanted = found.outcome().items().stream().filter(selection).toList();
            wanted.forEach(log::found);
            taker.take(article, wanted);
            watcher.done(log.articles());
          }
        },
        jobs);
  }

  ArticleFeed feed(Inputs inputs, RunLog log) throws IOException {
    return new ArticleFeed(
        ArticleSource.open(inputs.paths(), inputs.options(resources)),
        TextDating.load(resources),
        inputs.dedupe(),
        log);
  }

  /** All that is worked out of an article on its own, on any thread. */
  private record Found(
      @Nullable Article article,
      List<Diagnostic> notes,
      Outcome<Article> dated,
      Outcome<Observation> outcome) {}

  private List<Found> found(ArticleFeed feed, List<ArticleFeed.Raw> batch) {
    var dated = new ArrayList<Outcome<Article>>(batch.size());
    var known = new ArrayList<Article>(batch.size());
    for (ArticleFeed.Raw raw : batch) {
      Article article = raw.article();
      Outcome<Article> day = article == null ? Outcome.of(List.of()) : feed.dated(article);
      dated.add(day);
      if (article != null) {
        known.add(day.items().isEmpty() ? article : day.items().get(0));
      }
    }
    Iterator<Outcome<Observation>> outcomes = observations(known).iterator();
    var found = new ArrayList<Found>(batch.size());
    for (int i = 0; i < batch.size(); i++) {
      ArticleFeed.Raw raw = batch.get(i);
      Outcome<Observation> outcome =
          raw.article() == null ? Outcome.of(List.of()) : outcomes.next();
      found.add(new Found(raw.article(), raw.notes(), dated.get(i), outcome));
    }
    return found;
  }

  /** The figures of articles; where one has a fault of ours, each is read on its own. */
  private List<Outcome<Observation>> observations(List<Article> articles) {
    try {
      return extraction.run(articles);
    } catch (RuntimeException | StackOverflowError fault) {
      return articles.stream().map(this::observations).toList();
    }
  }

  /** The figures of one article; a fault of ours costs that article alone. */
  Outcome<Observation> observations(Article article) {
    try {
      return extraction.run(article);
    } catch (RuntimeException | StackOverflowError fault) {
      return Outcome.none(
          new Diagnostic(
              Severity.HIGH,
              "unread.fault",
              Place.of(article.id()),
              "could not be understood because of a fault in tallybook ("
                  + fault.getClass().getSimpleName()
                  + "): please report it with the article"));
    }
  }
}
