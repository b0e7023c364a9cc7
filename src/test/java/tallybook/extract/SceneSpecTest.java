package tallybook.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tallybook.article.Article;
import tallybook.catalogue.Resources;
import tallybook.observation.Observation;

/** Whose a figure is, of when and of what, a text a line; all published on 2024-06-12. */
class SceneSpecTest {
  private static final Extraction EXTRACTION = new Extraction(Resources.builtIn());
  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);

  @TestFactory
  Stream<DynamicTest> figuresHaveTheirAreasAndTimes() throws IOException {
    return lines("/spec/scene/en.tsv")
        .map(cells -> reads(cells, cells[1] + " " + cells[2], SceneSpecTest::areasAndTime));
  }

  @TestFactory
  Stream<DynamicTest> figuresHaveTheirProducts() throws IOException {
    return lines("/spec/product/en.tsv")
        .map(cells -> reads(cells, cells[1], observation -> observation.key().product()));
  }

  @TestFactory
  Stream<DynamicTest> figuresHaveTheirIndicatorsAndSides() throws IOException {
    return lines("/spec/areas/en.tsv")
        .map(cells -> reads(cells, cells[1], SceneSpecTest::indicatorAndAreas));
  }

  /** The text is a line's first cell, why it stands there the last. */
  private static DynamicTest reads(
      String[] cells, String wanted, Function<Observation, String> shown) {
    return dynamicTest(
        cells[cells.length - 1] + ": " + cells[0],
        () -> assertEquals(wanted, read(cells[0], shown), cells[0]));
  }

  private static String read(String marked, Function<Observation, String> shown) {
    String text = marked.replace("⟦", "").replace("⟧", "").replace('¶', '\n');
    var date = new Article.Dating(DAY, "given", false);
    var article = new Article("a.txt", text, null, null, date, null, "en", "txt");
    return EXTRACTION.run(article).items().stream()
        .filter(observation -> observation.quote().start() == marked.indexOf('⟦'))
        .map(shown)
        .findFirst()
        .orElse("nothing");
  }

  private static String areasAndTime(Observation observation) {
    return observation.key().refArea()
        + " "
        + observation.key().counterpartArea()
        + " "
        + observation.timePeriod();
  }

  private static String indicatorAndAreas(Observation observation) {
    return observation.key().indicator()
        + " "
        + observation.key().refArea()
        + " "
        + observation.key().counterpartArea();
  }

  private static Stream<String[]> lines(String file) throws IOException {
    try (InputStream in = SceneSpecTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().skip(1).map(line -> line.split("\t")).toList().stream();
    }
  }
}
