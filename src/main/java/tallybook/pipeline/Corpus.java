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

  static Corpus read(Tallybook tallybook, Inputs inputs, Selection selection, Watcher watcher)
      throws IOException {
    var log = new RunLog();
    var articles = new ArrayList<Article>();
    var observations = new ArrayList<Observation>();
    var near = new NearCopies();
    Map<String, List<String>> repeats;
    try (ArticleFeed feed = tallybook.feed(inputs, log)) {
      tallybook.extract(
          feed,
          inputs.jobs(),
          selection,
          log,
          watcher,
          (article, found) -> {
            articles.add(article);
            observations.addAll(found);
            near.add(article);
          });
      repeats = new TreeMap<>(feed.copies());
    }
    return new Corpus(articles, observations, repeats, near.voices().clusters(), log);
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
