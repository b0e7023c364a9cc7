package tallybook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tallybook.article.Article;
import tallybook.article.Span;
import tallybook.catalogue.Resources;
import tallybook.extract.Reading;
import tallybook.extract.Rival;
import tallybook.mention.passage.Reason;
import tallybook.observation.ArticleRef;
import tallybook.observation.Attribution;
import tallybook.observation.Figure;
import tallybook.observation.Interval;
import tallybook.observation.ObsStatus;
import tallybook.observation.Observation;
import tallybook.observation.Qualifier;
import tallybook.observation.Quote;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.observation.Transformation;

/** What explain prints of a figure, and of a number that is none. */
class ExplainTextTest {
  private static final String TEXT = "Last year, bilateral trade reached $5.9 billion. Room 16.";
  private static final Explainer EXPLAINER = new Explainer(Resources.builtIn());

  private static final Article ARTICLE =
      new Article(
          "a.txt",
          TEXT,
          null,
          null,
          new Article.Dating(LocalDate.of(2021, 8, 17), "sources.csv", false),
          null,
          "en",
          "txt, UTF-8");

  private static final Reading TURNOVER =
      new Reading(
          span("$5.9 billion"),
          observation(),
          Reading.TAKEN,
          List.of(
              new Reason("clue.before", 64, span("bilateral trade")),
              new Reason("area.KAZ", 40, span("bilateral trade")),
              new Reason("period.opening", 52, span("Last year")),
              new Reason("speaker.runs_on", 3, span("Last year"))),
          List.of(new Rival("investment_stock", 27, List.of())));

  private static final Reading ROOM = new Reading(span("16"), null, "name", List.of(), List.of());

  @Test
  void everyFieldStandsWithItsClues() {
    assertEquals(
        """
        “Last year, bilateral trade reached $5.9 billion.”
          $5.9 billion   o1
          indicator   trade_turnover        Trade turnover; “bilateral trade” the indicator's word comes
                                            before (+64)
          areas       KAZ, KOR              Kazakhstan, South Korea; “bilateral trade” names an economy
                                            (+40)
          value       5,900,000,000 USD     exact: 5,850,000,000 to 5,950,000,000
          period      during 2020           “Last year” a period that opens the sentence (+52)
          status      actual
          speaker     Kassym-Jomart Tokayev “Last year” whose reported speech goes on (+3)
          confidence  0.86
          lost        investment_stock (27)

          not taken   “16”: the number of a document, a room, a product, a programme
        """
            .strip(),
        String.join("\n", lines(List.of(TURNOVER, ROOM))).strip());
  }

  @Test
  void aFigureAnswersToItsIdAndToWordsOfItsSentence() {
    Explained explained = EXPLAINER.explain(ARTICLE, List.of(TURNOVER)).get(0);
    assertTrue(explained.answers("o1"));
    assertTrue(explained.answers("Bilateral Trade"));
    assertTrue(explained.answers("trade_turnover"));
    assertFalse(explained.answers("tourists"));
  }

  @Test
  void noLineIsWiderThanATerminal() {
    lines(List.of(TURNOVER, ROOM)).forEach(line -> assertTrue(line.length() <= 100, line));
  }

  private static List<String> lines(List<Reading> readings) {
    return new ExplainText(EXPLAINER).lines(EXPLAINER.explain(ARTICLE, readings));
  }

  private static Span span(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  private static Observation observation() {
    Span figure = span("$5.9 billion");
    return new Observation(
        "o1",
        new ArticleRef("a.txt", null, LocalDate.of(2021, 8, 17)),
        new SeriesKey(
            "trade_turnover",
            "KAZ",
            "KOR",
            SeriesKey.TOTAL,
            Transformation.LEVEL,
            "USD",
            ObsStatus.ACTUAL),
        new Figure(
            new BigDecimal("5900000000"),
            new Interval(new BigDecimal("5850000000"), new BigDecimal("5950000000")),
            new BigDecimal("100000000"),
            Qualifier.EXACT),
        TimePeriod.parse("2020"),
        TimeBasis.DURING,
        new Attribution("Kassym-Jomart Tokayev", null, "KAZ"),
        new Quote("Last year, bilateral trade reached $5.9 billion.", figure.start(), figure.end()),
        0.86);
  }
}
