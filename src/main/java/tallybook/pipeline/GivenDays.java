package tallybook.pipeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
import tallybook.decision.Action;
import tallybook.decision.Decision;
import tallybook.observation.ArticleRef;
import tallybook.observation.Observation;

/**
 * Days of articles that a person gave: figures are read as seen from there, so that "last year" is
 * the year before. Who published what when stays as found: the decision itself says otherwise.
 */
final class GivenDays {
  private static final String HOW = "given";

  private final Map<String, LocalDate> days = new TreeMap<>();

  GivenDays(List<Decision> decisions) {
    Set<String> revoked = new HashSet<>();
    for (Decision decision : decisions) {
      if (decision.action() == Action.REVOKE) {
        revoked.add(decision.target());
      }
    }
    for (Decision decision : decisions) {
      if (decision.action() == Action.SET_DATE && !revoked.contains(decision.id())) {
        add(decision.target(), decision.argument("published"));
      }
    }
  }

  /** What is no day is refused where decisions are carried out. */
  private void add(String article, @Nullable String day) {
    try {
      days.put(article, LocalDate.parse(day == null ? "" : day));
    } catch (DateTimeParseException e) {
      days.remove(article);
    }
  }

  /** The article as of the day given; the same if none is. */
  Article applied(Article article) {
    LocalDate day = days.get(article.id());
    return day == null || day.equals(article.published())
        ? article
        : article.dated(new Article.Dating(day, HOW, false));
  }

  /** A figure read from an article of another day, as published when that was found to be. */
  static Observation found(Observation figure, Article article) {
    return new Observation(
        figure.id(),
        new ArticleRef(figure.article().id(), figure.article().publisher(), article.published()),
        figure.key(),
        figure.figure(),
        figure.timePeriod(),
        figure.timeBasis(),
        figure.attribution(),
        figure.quote(),
        figure.confidence());
  }
}
