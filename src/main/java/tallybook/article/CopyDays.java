package tallybook.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tallybook.article.Article.Dating;

/**
 * The days that copies of an article state of themselves. An article that states none is of the day
 * of its copies, if they agree: they are one text.
 */
public final class CopyDays {
  private final Map<String, TreeMap<LocalDate, String>> days = new HashMap<>();

  /**
   * Takes what an exact copy states; a day that was itself inferred tells nothing more.
   *
   * @param first the id of the article that it repeats
   */
  public void add(String first, String copy, Dating date) {
    LocalDate day = date.day();
    if (day != null && !date.inferred()) {
      days.computeIfAbsent(first, id -> new TreeMap<>()).putIfAbsent(day, copy);
    }
  }

  /**
   * What the copies tell of an article that states no day.
   *
   * @return a day, or that there are several; nothing if no copy states one
   */
  public Optional<Dating> of(String first) {
    return Optional.ofNullable(days.get(first)).map(CopyDays::dating);
  }

  /** The same in words; empty if no copy states a day. */
  public String told(String first) {
    var told = days.get(first);
    return told == null ? "" : words(told);
  }

  private static Dating dating(TreeMap<LocalDate, String> told) {
    return told.size() == 1
        ? new Dating(told.firstKey(), "inferred: " + words(told), true)
        : new Dating(null, "missing: " + words(told), false);
  }

  private static String words(TreeMap<LocalDate, String> told) {
    LocalDate day = told.firstKey();
    return told.size() == 1
        ? "its copy " + told.get(day) + " is of " + day
        : "its copies are of " + join(told);
  }

  private static String join(TreeMap<LocalDate, String> told) {
    return String.join(", ", told.keySet().stream().map(LocalDate::toString).toList());
  }
}
