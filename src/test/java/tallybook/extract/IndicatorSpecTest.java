package tallybook.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tallybook.article.Article;
import tallybook.catalogue.Resources;
import tallybook.observation.Observation;

/** What a figure is of, a text a line (¶ ends a line of it); all published on 2024-06-12. */
class IndicatorSpecTest {
  private static final Extraction EXTRACTION = new Extraction(Resources.builtIn());
  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);

  @TestFactory
  Stream<DynamicTest> figuresHaveTheirIndicators() throws IOException {
    String file = "/spec/indicator/en.tsv";
    try (InputStream in =
        Objects.requireNonNull(IndicatorSpecTest.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split("\t"))
              .map(
                  cells ->
                      dynamicTest(
                          cells[2] + ": " + cells[0],
                          () ->
                              assertEquals(cells[1], read(cells[0].replace('¶', '\n')), cells[0])))
              .toList()
              .stream();
    }
  }

  private static String read(String marked) {
    String text = marked.replace("⟦", "").replace("⟧", "");
    var date = new Article.Dating(DAY, "given", false);
    var article = new Article("a.txt", text, null, null, date, null, "en", "txt");
    return EXTRACTION.run(article).items().stream()
        .filter(observation -> observation.quote().start() == marked.indexOf('⟦'))
        .map(IndicatorSpecTest::shown)
        .findFirst()
        .orElse("nothing");
  }

  private static String shown(Observation observation) {
    return String.join(
        " ",
        observation.key().indicator(),
        observation.key().transformation().code(),
        observation.figure().value().stripTrailingZeros().toPlainString(),
        observation.key().unit());
  }
}
