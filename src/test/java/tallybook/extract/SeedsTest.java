package tallybook.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tallybook.catalogue.Resources;
import tallybook.input.ArticleSource;
import tallybook.input.ReadOptions;
import tallybook.observation.Observation;

/** The two articles of the seeds state five figures, and no other. */
class SeedsTest {
  @Test
  void seedsStateTheFiveFiguresOfTheWorkedExample() throws IOException {
    var extraction = new Extraction(Resources.builtIn());
    var articles = ArticleSource.readAll(List.of(Path.of("seeds")), ReadOptions.defaults());
    var found = articles.flatMap(extraction::run).items().stream().map(SeedsTest::shown).toList();
    assertEquals(
        List.of(
            "trade_turnover|KAZ|KOR|_T|level|USD|actual 6000000000 exact 2024-06-12 as_of",
            "joint_ventures|KAZ|KOR|_T|level|count|actual 700 more_than 2024-06-12 as_of",
            "investment_stock|KAZ|KOR|_T|level|USD|actual 6000000000 more_than 2021-08-17 as_of",
            "foreign_companies|KAZ|KOR|_T|level|count|actual 550 exact 2021-08-17 as_of",
            "trade_turnover|KAZ|KOR|_T|level|USD|actual 5900000000 exact 2020 during"),
        found);
  }

  @Test
  void tokayevStatesThemAll() throws IOException {
    var extraction = new Extraction(Resources.builtIn());
    var articles = ArticleSource.readAll(List.of(Path.of("seeds")), ReadOptions.defaults());
    for (Observation observation : articles.flatMap(extraction::run).items()) {
      assertEquals("Kassym-Jomart Tokayev", observation.attribution().speaker());
    }
  }

  private static String shown(Observation observation) {
    return String.join(
        " ",
        observation.key().toString(),
        observation.figure().value().toPlainString(),
        observation.figure().qualifier().code(),
        String.valueOf(observation.timePeriod()),
        observation.timeBasis().code());
  }
}
