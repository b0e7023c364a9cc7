package tallybook.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallybook.article.Article;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;
import tallybook.flow.Diagnostic;
import tallybook.flow.Outcome;

/** Files that real programs wrote, each read as the table says. */
final class FormatsTest {
  private static final Path FOLDER = Path.of("src/test/resources/input");
  private static final Map<String, Article> READ = new TreeMap<>();
  private static Outcome<Article> outcome = Outcome.of(List.of());

  @BeforeAll
  static void read() throws IOException {
    var options = ReadOptions.defaults().withFields(Map.of("text", "story", "published", "pub"));
    outcome = ArticleSource.readAll(List.of(FOLDER), options);
    outcome.items().forEach(article -> READ.put(article.id(), article));
  }

  static Stream<TsvTable.Line> articles() {
    return Resources.overlaidBy(Path.of("src/test/resources/spec"))
        .table("input/formats.tsv")
        .stream();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleIsReadWithItsTextAndWhatIsSaidAboutIt(TsvTable.Line line) {
    Article article =
        Objects.requireNonNull(READ.get(line.required("id")), () -> READ.keySet().toString());
    String told = line.required("text").replace("\\n", "\n").replace("\\t", "\t");
    String plain = told.replace("⟦", "").replace("⟧", "");
    int at = article.text().indexOf(plain);
    assertTrue(at >= 0, article::text);
    String figure = told.substring(told.indexOf('⟦') + 1, told.indexOf('⟧'));
    int start = at + told.indexOf('⟦');
    assertEquals(figure, article.text().substring(start, start + figure.length()));
    assertEquals(line.get("title"), Objects.requireNonNullElse(article.title(), ""));
    assertEquals(line.get("publisher"), Objects.requireNonNullElse(article.publisher(), ""));
    assertEquals(line.required("day"), Objects.toString(article.published(), "none"));
  }

  @Test
  void nothingElseIsReadAndWhatIsNotIsSaid() {
    assertEquals(
        articles().map(line -> line.required("id")).sorted().toList(), List.copyOf(READ.keySet()));
    assertEquals(
        List.of(
            "unread.not_fetched  list.csv#2  has an address and no text; pages are not fetched: save"
                + " it and give the file",
            "unread.not_fetched  list.xlsx#2  has an address and no text; pages are not fetched: save"
                + " it and give the file"),
        outcome.diagnostics().stream().map(Diagnostic::toString).toList());
  }

  @Test
  void aPlaceInAPdfTellsItsPage() {
    Article article = Objects.requireNonNull(READ.get("cols.pdf"));
    assertEquals(1, article.page(0));
    assertEquals(2, article.page(article.text().length() - 1));
  }
}
