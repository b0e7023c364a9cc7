package tallybook.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tallybook.article.Article;
import tallybook.catalogue.Resources;
import tallybook.observation.Observation;

/** Articles cut off anywhere, and pieces of several run together, are read like any others. */
final class AnyArticleTest {
  private static final Path ARTICLES = Path.of("src/test/resources/gold/en/articles");
  private static final Extraction EXTRACTION = new Extraction(Resources.builtIn());
  private static final int LONGEST = 250;

  @Property(tries = 2000)
  void figuresOfAnyPiecesStandInTheText(@ForAll("pieces") String text) {
    int length = text.codePointCount(0, text.length());
    for (Observation observation : EXTRACTION.run(article(text)).items()) {
      assertTrue(observation.quote().start() >= 0);
      assertTrue(observation.quote().start() < observation.quote().end());
      assertTrue(observation.quote().end() <= length);
    }
  }

  private static Article article(String text) {
    return new Article("a.txt", text, null, null, Article.Dating.MISSING, null, "en", "txt");
  }

  @Provide
  Arbitrary<String> pieces() throws IOException {
    List<String> texts;
    try (Stream<Path> files = Files.list(ARTICLES)) {
      texts =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().map(this::text).toList();
    }
    return Combinators.combine(
            Arbitraries.of(texts),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(1, LONGEST))
        .as(AnyArticleTest::cut)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(cuts -> String.join("", cuts));
  }

  private String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cut(String text, double at, int length) {
    int from = (int) (at * text.length());
    return text.substring(from, Math.min(text.length(), from + length));
  }
}
