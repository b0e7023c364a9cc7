package tallybook.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tallybook.article.Article;
import tallybook.catalogue.Resources;
import tallybook.flow.Diagnostic;
import tallybook.flow.Outcome;
import tallybook.observation.Observation;

/** Slips of a source are told, and kept as written. */
class ChecksTest {
  private static final Extraction EXTRACTION = new Extraction(Resources.builtIn());

  @Test
  void partsAboveTheirTotalAreTold() {
    assertEquals(
        List.of("check.part", "check.turnover"),
        codes(
            "In 2023 imports totalled $2.1 bln while exports totalled $310 bln,"
                + " for a turnover of $2.4 bln."));
  }

  @Test
  void growthAgainstTwoLevelsIsTold() {
    assertEquals(
        List.of("check.growth"),
        codes(
            "In 2022 trade was $4.0 billion. In 2023 trade was $3.0 billion."
                + " In 2023 trade grew by 10 percent."));
  }

  @Test
  void figuresThatFitSayNothing() {
    assertEquals(
        List.of(),
        codes("In 2023 exports were $2 billion, imports $1 billion and trade $3 billion."));
  }

  @Test
  void figuresThatDontFitAreLessSure() {
    String fits = "In 2023 exports were $2 billion, imports $1 billion and trade $3 billion.";
    String not = "In 2023 exports were $2 billion, imports $1 billion and trade $4 billion.";
    List<Double> sure = confidences(fits);
    List<Double> unsure = confidences(not);
    assertEquals(3, sure.size());
    assertEquals(3, unsure.size());
    for (int i = 0; i < 3; i++) {
      assertTrue(unsure.get(i) < sure.get(i), unsure + " against " + sure);
    }
  }

  private static List<Double> confidences(String text) {
    return read(text).items().stream().map(Observation::confidence).toList();
  }

  private static List<String> codes(String text) {
    return read(text).diagnostics().stream().map(Diagnostic::code).sorted().toList();
  }

  private static Outcome<Observation> read(String text) {
    var day = new Article.Dating(LocalDate.of(2024, 6, 12), "given", false);
    String whole = "ASTANA, June 12 – Kazakhstan and South Korea held talks.\n" + text;
    var article = new Article("a.txt", whole, null, null, day, null, "en", "txt");
    return EXTRACTION.run(article);
  }
}
