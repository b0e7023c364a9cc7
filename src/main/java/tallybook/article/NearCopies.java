package tallybook.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles that are copies of one another: the same words, or most of them within two weeks.
 *
 * <p>Articles are added one at a time, and only a sketch of each is kept. Pairs that may be alike
 * are found by locality-sensitive hashing: the 64 minima are cut into 16 bands of 4, and articles
 * that agree in a whole band fall into one bucket. At likeness s a pair meets in some bucket with
 * the chance 1 - (1 - s^4)^16: 0.89 at 0.6, above 0.99 at 0.75. Each pair is then held to the
 * likeness itself. In a bucket an article is compared with the few before it alone, so the whole is
 * linear in the number of articles. The outcome doesn't depend on the order in which they came.
 */
public final class NearCopies {
  private static final double LIKENESS = 0.6;
  private static final int DAYS = 14;
  private static final int BANDS = 16;
  private static final int ROWS = TextSketch.HASHES / BANDS;
  private static final int BEFORE = 4;

  private final List<Entry> entries = new ArrayList<>();
  private final RepeatedTexts texts = new RepeatedTexts();
  private final Map<String, String> exact = new TreeMap<>();

  private record Entry(
      String id, @Nullable LocalDate day, @Nullable String origin, TextSketch sketch) {}

  /**
   * Adds an article.
   *
   * @return the id of an earlier one with the same text to the letter, blanks aside
   */
  public Optional<String> add(Article article) {
    var sketch = TextSketch.of(article.text());
    String origin = article.origin() == null ? "" : article.origin().strip();
    entries.add(
        new Entry(
            article.id(),
            article.published(),
            origin.isEmpty() ? null : origin.toLowerCase(Locale.ROOT),
            sketch));
    String first = texts.firstWith(article);
    if (first != null) {
      exact.put(article.id(), first);
    }
    return Optional.ofNullable(first);
  }

  /** The copies among the articles so far. */
  public Copies find() {
    return find(false);
  }

  /** The same, and articles whose sources list names one origin with them: each cluster a voice. */
  public Copies voices() {
    return find(true);
  }

  private Copies find(boolean byOrigin) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(Entry::id));
    var clusters = new Clusters(sorted.size());
    joinSame(sorted, clusters, entry -> entry.sketch().whole());
    if (byOrigin) {
      joinSame(sorted, clusters, Entry::origin);
    }
    for (int band = 0; band < BANDS; band++) {
      join(sorted, band, clusters);
    }
    var members = new TreeMap<String, String>();
    for (int i = 0; i < sorted.size(); i++) {
      if (clusters.isShared(i)) {
        members.put(sorted.get(i).id(), sorted.get(clusters.first(i)).id());
      }
    }
    return new Copies(members, exact);
  }

  /** Joins the entries that share something; those that have none of it stay alone. */
  private static void joinSame(
      List<Entry> sorted, Clusters clusters, Function<Entry, @Nullable Object> of) {
    var firsts = new HashMap<Object, Integer>();
    for (int i = 0; i < sorted.size(); i++) {
      Object shared = of.apply(sorted.get(i));
      Integer first = shared == null ? null : firsts.putIfAbsent(shared, i);
      if (first != null) {
        clusters.join(first, i);
      }
    }
  }

  private static void join(List<Entry> sorted, int band, Clusters clusters) {
    var buckets = new HashMap<Long, int[]>();
    for (int i = 0; i < sorted.size(); i++) {
      Entry entry = sorted.get(i);
      long key = entry.sketch().band(band * ROWS, ROWS);
      int[] before = buckets.getOrDefault(key, new int[0]);
      for (int other : before) {
        if (clusters.first(other) != clusters.first(i) && isCopy(entry, sorted.get(other))) {
          clusters.join(other, i);
        }
      }
      int keep = Math.min(before.length, BEFORE - 1);
      int[] after = Arrays.copyOfRange(before, before.length - keep, before.length + 1);
      after[keep] = i;
      buckets.put(key, after);
    }
  }

  private static boolean isCopy(Entry left, Entry right) {
    LocalDate a = left.day();
    LocalDate b = right.day();
    boolean near = a == null || b == null || Math.abs(ChronoUnit.DAYS.between(a, b)) <= DAYS;
    return near && left.sketch().likeness(right.sketch()) >= LIKENESS;
  }

  /** Sets that grow together; the least member stands for each. */
  private static final class Clusters {
    private final int[] parent;
    private final boolean[] shared;

    Clusters(int size) {
      parent = new int[size];
      shared = new boolean[size];
      Arrays.setAll(parent, i -> i);
    }

    int first(int i) {
      int root = i;
      while (parent[root] != root) {
        parent[root] = parent[parent[root]];
        root = parent[root];
      }
      return root;
    }

    void join(int left, int right) {
      int a = first(left);
      int b = first(right);
      parent[Math.max(a, b)] = Math.min(a, b);
      shared[left] = true;
      shared[right] = true;
    }

    boolean isShared(int i) {
      return shared[i];
    }
  }
}
