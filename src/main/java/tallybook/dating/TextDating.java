package tallybook.dating;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
import tallybook.article.Article.Dating;
import tallybook.catalogue.Resources;
import tallybook.flow.Diagnostic;
import tallybook.flow.Outcome;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.flow.Stage;

/**
 * Gives an undated article the day that its text fixes, marked as inferred, with the reason. Where
 * the text fixes none the article stays undated, and a diagnostic says what is known.
 */
public final class TextDating implements Stage<Article, Article> {
  /** How the codes of notes begin that ask for a day. */
  public static final String ASKING = "dating.";

  private static final long serialVersionUID = 1;

  /** What tells an article's day stands in its first pages; a book isn't read for it. */
  private static final int LOOKED_THROUGH = 40_000;

  private static final List<String> LANGUAGES = List.of("en", "ru", "kk", "ko");

  private final Resources resources;
  private final Map<String, ClueWords> byLanguage = new ConcurrentHashMap<>();
  private final Set<String> wordless = ConcurrentHashMap.newKeySet();

  private TextDating(Resources resources) {
    this.resources = resources;
  }

  /** With the words of each language that articles turn out to be in. */
  public static TextDating load(Resources resources) {
    return new TextDating(resources);
  }

  private @Nullable ClueWords words(String language) {
    ClueWords known = byLanguage.get(language);
    if (known == null && !wordless.contains(language)) {
      if (LANGUAGES.contains(language) && ClueWords.exist(resources, language)) {
        known = byLanguage.computeIfAbsent(language, key -> ClueWords.load(resources, key));
      } else {
        wordless.add(language);
      }
    }
    return known;
  }

  @Override
  public Outcome<Article> run(Article article) {
    if (article.published() != null) {
      return Outcome.of(List.of(article));
    }
    Solution solution = solve(article);
    if (solution.day() != null) {
      String how = "inferred: " + solution.reason();
      return Outcome.of(List.of(article.dated(new Dating(solution.day(), how, true))));
    }
    return new Outcome<>(List.of(asked(article, solution)), List.of(asking(article, solution)));
  }

  /** What the text of an article tells of its day, whatever else is known: for {@code explain}. */
  public Solution solve(Article article) {
    ClueWords clueWords = words(article.language());
    if (clueWords == null) {
      return new Solution(null, "its language has no words for dates yet", List.of(), List.of());
    }
    String text = article.text();
    var words = new Words(text.substring(0, Math.min(text.length(), LOOKED_THROUGH)));
    return new Solver(
            new DayReader(words, clueWords).read(),
            new BoundReader(words, clueWords).read(),
            FileDays.of(article))
        .solve();
  }

  private static Article asked(Article article, Solution solution) {
    return solution.possible().isEmpty()
        ? article
        : article.dated(new Dating(null, "missing: " + solution.reason(), false));
  }

  private static Diagnostic asking(Article article, Solution solution) {
    String code = solution.possible().isEmpty() ? ASKING + "missing" : ASKING + "several";
    return new Diagnostic(
        Severity.MEDIUM,
        code,
        Place.of(article.id()),
        "has no date, and "
            + solution.reason()
            + "; write it in sources.csv or on the Sources sheet");
  }
}
