package tallybook.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tallybook.article.Article;
import tallybook.article.NearCopies;
import tallybook.observation.Observation;

/**
 * Articles with their figures, all of them held: what a workbook needs.
 *
 * @param articles in the order of their paths
 * @param repeats of each article, the ids of its exact copies
 * @param clusters of each article that has near-copies, or others of its origin, the name that they
 *     share
 */
record Corpus(
    List<Article> articles,
    List<Observation> observations,
    Map<String, List<String>> repeats,
    Map<String, String> clusters,
    RunLog log) {

  /** An article and its figures. */
  private record Read(Article article, List<Observation> found) {}

  static Corpus read(
      Tallybook tallybook, Inputs inputs, Selection selection, GivenDays days, Watcher watcher)
      throws IOException {
    var log = new RunLog();
    var read = new ArrayList<Read>();
    Map<String, List<String>> repeats;
    try (ArticleFeed feed = tallybook.feed(inputs, log)) {
      tallybook.extract(
          feed,
          inputs.jobs(),
          selection,
          log,
          watcher,
          (article, found) -> read.add(new Read(article, found)));
      repeats = new TreeMap<>(feed.copies());
      read.replaceAll(
          one ->
              feed.dayOfCopies(one.article())
                  .map(date -> redated(one, date, tallybook, selection, log))
                  .orElse(one));
    }
    read.replaceAll(one -> given(one, days, tallybook, selection, log));
    var near = new NearCopies();
    read.forEach(one -> near.add(one.article()));
    return new Corpus(
        read.stream().map(Read::article).toList(),
        read.stream().flatMap(one -> one.found().stream()).toList(),
        repeats,
        near.voices().clusters(),
        log);
  }

  /** A copy that came later states the day: the figures are read anew, seen from there. */
  private static Read redated(
      Read one, Article.Dating date, Tallybook tallybook, Selection selection, RunLog log) {
    Article article = one.article().dated(date);
    if (date.day() == null) {
      return new Read(article, one.found());
    }
    var found = tallybook.observations(article).items().stream().filter(selection).toList();
    log.redated(one.article(), one.found(), found);
    return new Read(article, found);
  }

  /** A person gave the day: the figures are read anew, seen from there. */
  private static Read given(
      Read one, GivenDays days, Tallybook tallybook, Selection selection, RunLog log) {
    Article article = one.article();
    Article dated = days.applied(article);
    if (dated == article) {
      return one;
    }
    var found =
        tallybook.observations(dated).items().stream()
            .filter(selection)
            .map(figure -> GivenDays.found(figure, article))
            .toList();
    log.redated(article, one.found(), found);
    return new Read(article, found);
  }

  /** Twelve hex digits that change with any name or text. */
  String fingerprint() {
    try {
      var sum = MessageDigest.getInstance("SHA-256");
      for (Article article : articles) {
        for (String part : new String[] {article.id(), article.text(), article.date().how()}) {
          sum.update(part.getBytes(StandardCharsets.UTF_8));
          sum.update((byte) 0);
        }
      }
      return HexFormat.of().formatHex(sum.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
