package tallybook.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tallybook.article.Article;
import tallybook.dating.TextDating;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.observation.Observation;

/** What a run read and found, and what it left out. */
public final class RunLog {
  private static final String UNREAD = "unread.";
  private static final int MOST_MESSAGES = 1000;

  private final Map<String, Integer> formats = new TreeMap<>();
  private final Map<String, Integer> indicators = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, String> messages = new HashMap<>();
  private int articles;
  private int undated;
  private int copies;
  private int unread;
  private int figures;
  private int passedOver;

  void read(Article article) {
    articles++;
    formats.merge(article.format(), 1, Integer::sum);
    if (article.published() == null) {
      undated++;
    }
  }

  void copy() {
    copies++;
  }

  void passedOver(int files) {
    passedOver = files;
  }

  void found(Observation observation) {
    figures++;
    indicators.merge(observation.key().indicator(), 1, Integer::sum);
  }

  /** An undated article's day is known after all, and its figures are read anew. */
  void redated(Article article, List<Observation> before, List<Observation> after) {
    if (article.published() == null) {
      undated--;
      diagnostics.removeIf(
          note ->
              note.code().startsWith(TextDating.ASKING)
                  && Place.of(article.id()).equals(note.place()));
    }
    figures -= before.size();
    before.forEach(figure -> indicators.merge(figure.key().indicator(), -1, Integer::sum));
    after.forEach(this::found);
    indicators.values().removeIf(count -> count == 0);
  }

  void note(List<Diagnostic> notes) {
    for (Diagnostic note : notes) {
      diagnostics.add(shared(note));
      unread += isUnread(note) ? 1 : 0;
    }
  }

  /** What is said of many articles in the same words is held once. */
  private Diagnostic shared(Diagnostic note) {
    String known = messages.get(note.message());
    if (known == null) {
      if (messages.size() < MOST_MESSAGES) {
        messages.put(note.message(), note.message());
      }
      return note;
    }
    return new Diagnostic(note.severity(), note.code(), note.place(), known);
  }

  /** Whether a note says that an input was not read. */
  public static boolean isUnread(Diagnostic note) {
    return note.code().startsWith(UNREAD);
  }

  /** Articles that were read, exact copies aside. */
  public int articles() {
    return articles;
  }

  /** Of these, the ones whose day nothing tells. */
  public int undated() {
    return undated;
  }

  /** Articles left out as exact copies of earlier ones. */
  public int copies() {
    return copies;
  }

  /** Inputs that were not read, or not wholly. */
  public int unread() {
    return unread;
  }

  /** Files that were passed over without a word: hidden, or excluded. */
  public int passedOver() {
    return passedOver;
  }

  public int figures() {
    return figures;
  }

  /** How many articles of each format, {@code txt, UTF-8}. */
  public Map<String, Integer> formats() {
    return Collections.unmodifiableMap(formats);
  }

  /** How many figures of each indicator. */
  public Map<String, Integer> indicators() {
    return Collections.unmodifiableMap(indicators);
  }

  /** Notes in the order of the articles. */
  public List<Diagnostic> diagnostics() {
    return Collections.unmodifiableList(diagnostics);
  }
}
