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
import tallybook.observation.SeriesKey;

/**
 * Every indicator in the sentences that editors write, of many countries, sums and times:
 * indicator, sides, total or part, measure, value, unit, status and time of the marked figure; all
 * published on 2024-06-12.
 */
class TemplateSpecTest {
  private static final Extraction EXTRACTION = new Extraction(Resources.builtIn());
  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);

  @TestFactory
  Stream<DynamicTest> sentencesOfEveryIndicatorAreReadWhole() throws IOException {
    try (InputStream in = TemplateSpecTest.class.getResourceAsStream("/spec/template/en.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split("\t"))
              .map(
                  cells ->
                      dynamicTest(cells[0], () -> assertEquals(cells[1], read(cells[0]), cells[0])))
              .toList()
              .stream();
    }
  }

  private static String read(String marked) {
    String text = marked.replace("⟦", "").replace("⟧", "").replace('¶', '\n');
    var date = new Article.Dating(DAY, "given", false);
    var article = new Article("a.txt", text, null, null, date, null, "en", "txt");
    return EXTRACTION.run(article).items().stream()
        .filter(observation -> observation.quote().start() == marked.indexOf('⟦'))
        .map(TemplateSpecTest::shown)
        .findFirst()
        .orElse("nothing");
  }

  private static String shown(Observation observation) {
    SeriesKey key = observation.key();
    return String.join(
        " ",
        key.indicator(),
        key.refArea(),
        String.valueOf(key.counterpartArea()),
        key.isTotal() ? "total" : "part",
        key.transformation().code(),
        observation.figure().value().stripTrailingZeros().toPlainString(),
        key.unit(),
        key.status().code(),
        String.valueOf(observation.timePeriod()));
  }
}
