package tallybook.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tallybook.article.Article;
import tallybook.catalogue.Catalogue;
import tallybook.observation.Observation;
import tallybook.reconcile.Reconciliation;
import tallybook.workbook.Book;

/** What a run made, as the book that a workbook shows. */
final class Books {
  private static final String UNTITLED = "Stated figures";

  private final Catalogue catalogue;

  Books(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The book of a run.
   *
   * @param command the command line that makes it again
   * @param options those of the user's that shape the result, in a line
   */
  Book of(
      Corpus corpus,
      Reconciliation settled,
      String command,
      String options,
      Book.Tolerances tolerances) {
    var diagnostics = new ArrayList<>(corpus.log().diagnostics());
    diagnostics.addAll(settled.diagnostics());
    return new Book(
        title(corpus.observations()),
        command,
        corpus.articles().stream().map(article -> source(article, corpus)).toList(),
        settled,
        diagnostics,
        facts(corpus, options),
        tolerances);
  }

  /** The book of figures whose articles are not at hand. */
  Book of(
      List<Observation> figures,
      Reconciliation settled,
      String command,
      String options,
      Book.Tolerances tolerances) {
    var sources = new TreeMap<String, Book.Source>();
    settled
        .observations()
        .forEach(figure -> sources.putIfAbsent(figure.article().id(), of(figure)));
    var facts = new LinkedHashMap<String, String>();
    release(facts, options);
    return new Book(
        title(figures),
        command,
        List.copyOf(sources.values()),
        settled,
        settled.diagnostics(),
        facts,
        tolerances);
  }

  private static Book.Source of(Observation figure) {
    var article = figure.article();
    String dated = article.published() == null ? "missing" : "observations";
    return new Book.Source(
        article.id(),
        null,
        article.publisher(),
        article.published(),
        dated,
        null,
        "",
        "observations",
        List.of(),
        "");
  }

  private static void release(Map<String, String> facts, String options) {
    facts.put("tallybook", Release.version());
    facts.put("catalogue", Release.catalogue());
    facts.put("options", options.isEmpty() ? "none" : options);
  }

  /** The two economies that most figures are about, or a title that suits any. */
  private String title(List<Observation> observations) {
    Map<String, Integer> pairs = new TreeMap<>();
    for (Observation observation : observations) {
      String one = observation.key().refArea();
      String other = observation.key().counterpartArea();
      if (other != null) {
        pairs.merge(
            one.compareTo(other) < 0 ? one + " " + other : other + " " + one, 1, Integer::sum);
      }
    }
    for (var pair : pairs.entrySet()) {
      if (pair.getValue() * 2 > observations.size()) {
        String[] codes = pair.getKey().split(" ", 2);
        return catalogue.areaName(codes[0]) + "–" + catalogue.areaName(codes[1]);
      }
    }
    return UNTITLED;
  }

  private static Book.Source source(Article article, Corpus corpus) {
    return new Book.Source(
        article.id(),
        article.title(),
        article.publisher(),
        article.published(),
        article.date().how(),
        article.url(),
        article.language(),
        article.format(),
        corpus.repeats().getOrDefault(article.id(), List.of()),
        article.text());
  }

  private static Map<String, String> facts(Corpus corpus, String options) {
    var log = corpus.log();
    var facts = new LinkedHashMap<String, String>();
    release(facts, options);
    facts.put("input fingerprint", corpus.fingerprint());
    facts.put("exact copies left out", Integer.toString(log.copies()));
    facts.put("inputs not read", Integer.toString(log.unread()));
    facts.put("files passed over", Integer.toString(log.passedOver()));
    return facts;
  }
}
