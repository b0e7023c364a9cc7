package tallybook.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tallybook.article.Article;
import tallybook.catalogue.Resources;
import tallybook.observation.Observation;

/** Whose a figure is and of when, a sentence a line; all published on 2024-06-12. */
class SceneSpecTest {
  private static final Extraction EXTRACTION = new Extraction(Resources.builtIn());
  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);

  @TestFactory
  Stream<DynamicTest> figuresHaveTheirAreasAndTimes() throws IOException {
    return Stream.concat(lines("en"), lines("times"))
        .map(
            cells ->
                dynamicTest(
                    cells[3] + ": " + cells[0],
                    () -> assertEquals(cells[1] + " " + cells[2], read(cells[0]), cells[0])));
  }

  private static String read(String marked) {
    String text = marked.replace("⟦", "").replace("⟧", "");
    var date = new Article.Dating(DAY, "given", false);
    var article = new Article("a.txt", text, null, null, date, null, "en", "txt");
    return EXTRACTION.run(article).items().stream()
        .filter(observation -> observation.quote().start() == marked.indexOf('⟦'))
        .map(SceneSpecTest::shown)
        .findFirst()
        .orElse("nothing");
  }

  private static String shown(Observation observation) {
    return observation.key().refArea()
        + " "
        + observation.key().counterpartArea()
        + " "
        + observation.timePeriod();
  }

  private static Stream<String[]> lines(String name) throws IOException {
    try (InputStream in = SceneSpecTest.class.getResourceAsStream("/spec/scene/" + name + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().skip(1).map(line -> line.split("\t")).toList().stream();
    }
  }
}
