package tallybook.article;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which articles are one text in several places.
 *
 * @param clusters of each article that has a copy, exact or near, the least id among them all; an
 *     article that has none is not in it
 * @param exact of each article that is the same text as an earlier one, that one's id
 */
public record Copies(Map<String, String> clusters, Map<String, String> exact) {
  public static final Copies NONE = new Copies(Map.of(), Map.of());

  public Copies {
    clusters = Collections.unmodifiableMap(new TreeMap<>(clusters));
    exact = Collections.unmodifiableMap(new TreeMap<>(exact));
  }

  /** The id that an article shares with all its copies; its own if there is none. */
  public String cluster(String article) {
    return clusters.getOrDefault(article, article);
  }

  /** The article that this one repeats to the letter. */
  public Optional<String> repeats(String article) {
    return Optional.ofNullable(exact.get(article));
  }

  /** The other members of an article's cluster, in order. */
  public List<String> others(String article) {
    String cluster = cluster(article);
    return clusters.entrySet().stream()
        .filter(entry -> entry.getValue().equals(cluster) && !entry.getKey().equals(article))
        .map(Map.Entry::getKey)
        .toList();
  }
}
