package tallybook.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tallybook.catalogue.Resources;
import tallybook.dating.Solution;
import tallybook.dating.TextDating;
import tallybook.input.ArticleSource;
import tallybook.input.ReadOptions;

/** How many days of dated articles their texts tell: found, wrong, asked for. */
@Tag("measure")
@ExtendWith(Summary.class)
final class DateMeasureTest {
  /** An event that is reported so many days later still dates its article. */
  private static final int DAYS_LATER = 3;

  @Test
  void daysToldByTheTextAlone() throws IOException {
    var dating = TextDating.load(Resources.builtIn());
    int found = 0;
    int wrong = 0;
    int asked = 0;
    var folder =
        Path.of(System.getProperty("measure.articles", "src/test/resources/gold/en/articles"));
    for (var article : ArticleSource.readAll(List.of(folder), ReadOptions.defaults()).items()) {
      LocalDate published = article.published();
      Solution solution = dating.solve(article);
      LocalDate day = solution.day();
      if (published == null) {
        if (day != null) {
          System.out.println(
              "  not known   " + article.id() + "  " + day + "  " + solution.reason());
        }
      } else if (day == null) {
        asked++;
        if (!solution.possible().isEmpty()) {
          System.out.println(
              "  asked for   " + article.id() + "  " + published + "  " + solution.reason());
        }
      } else if (Math.abs(ChronoUnit.DAYS.between(day, published)) <= DAYS_LATER) {
        found++;
      } else {
        wrong++;
        System.out.println(
            "  wrong       "
                + article.id()
                + "  "
                + published
                + " read as "
                + day
                + "  "
                + solution.reason());
      }
    }
    Summary.add(Summary.Line.TEXT_DAYS, "%d found, %d wrong, %d asked for", found, wrong, asked);
  }
}
