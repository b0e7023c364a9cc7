package tallybook.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tallybook.article.Article;
import tallybook.catalogue.Resources;
import tallybook.dating.TextDating;
import tallybook.input.ArticleSource;
import tallybook.input.ReadOptions;

/**
 * How much of a page's article is found, and how much else: shingles of four words, over pages of
 * our own with figures in all that stands around the article. Days likewise.
 */
@Tag("measure")
@ExtendWith(Summary.class)
final class PageMeasureTest {
  private static final Path FOLDER = Path.of("src/test/resources/pages");
  private static final int SHINGLE = 4;

  @Test
  void textAndDaysOfPages() throws IOException {
    var dating = TextDating.load(Resources.builtIn());
    var lines = Resources.overlaidBy(FOLDER).table("pages.tsv");
    double precision = 0;
    double recall = 0;
    int exact = 0;
    int[] days = new int[3];
    for (var line : lines) {
      String page = line.required("page");
      Article article = page(page, dating);
      List<String> told = shingles(Files.readString(FOLDER.resolve(page + ".txt")));
      List<String> found = shingles(article.text());
      double p = share(found, told);
      double r = share(told, found);
      precision += p;
      recall += r;
      exact += p == 1 && r == 1 ? 1 : 0;
      String day = Objects.toString(article.published(), "");
      days[day.isEmpty() ? 2 : day.equals(line.get("day")) ? 0 : 1]++;
      System.out.printf(
          Locale.ROOT,
          "  %s  precision %.3f  recall %.3f  %-10s  %s%n",
          page,
          p,
          r,
          day,
          article.date().how());
    }
    Summary.add(
        Summary.Line.PAGES,
        "precision %.3f  recall %.3f  exact %d of %d",
        precision / lines.size(),
        recall / lines.size(),
        exact,
        lines.size());
    Summary.add(
        Summary.Line.PAGE_DAYS, "%d found, %d wrong, %d asked for", days[0], days[1], days[2]);
    assertTrue(days[1] == 0, "a wrong day is worse than none");
  }

  private static Article page(String page, TextDating dating) throws IOException {
    var read =
        ArticleSource.readAll(List.of(FOLDER.resolve(page + ".html")), ReadOptions.defaults());
    return dating.run(read.items().get(0)).items().get(0);
  }

  private static List<String> shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.,%$]+");
    var shingles = new ArrayList<String>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      shingles.add(String.join(" ", List.of(words).subList(i, i + SHINGLE)));
    }
    return shingles;
  }

  private static double share(List<String> these, List<String> inThose) {
    return these.isEmpty()
        ? 1
        : (double) these.stream().filter(inThose::contains).count() / these.size();
  }
}
