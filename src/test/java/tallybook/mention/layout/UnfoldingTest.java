package tallybook.mention.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tallybook.article.Article;
import tallybook.article.Span;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.mention.passage.Passage;
import tallybook.mention.period.PeriodReader;
import tallybook.mention.quantity.Quantity;
import tallybook.mention.quantity.QuantityReader;

/** Tables become lines, and every place of theirs leads back to the article's. */
final class UnfoldingTest {
  private static final Catalogue CATALOGUE = Catalogue.load(Resources.builtIn());
  private static final Lexicon LEXICON = Lexicon.load(Resources.builtIn(), "en");
  private static final PeriodReader PERIODS = new PeriodReader(LEXICON, Resources.builtIn());
  private static final QuantityReader QUANTITIES = new QuantityReader(LEXICON, CATALOGUE);

  @TestFactory
  Stream<DynamicTest> cellsReadAsLines() throws IOException {
    String file = "/spec/layout/en.tsv";
    try (InputStream in = Objects.requireNonNull(UnfoldingTest.class.getResourceAsStream(file))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t"))
          .map(
              cells ->
                  dynamicTest(
                      cells[0],
                      () ->
                          assertEquals(
                              cells[1],
                              unfolded(cells[0].replace('¶', '\n'))
                                  .passage()
                                  .text()
                                  .replace('\n', '¶'),
                              cells[2])))
          .toList()
          .stream();
    }
  }

  @Property(tries = 500)
  void aFigureOfACellIsTheCellsOwnNumber(@ForAll("tables") String text) {
    Unfolding unfolding = unfolded(text);
    for (Quantity quantity : QUANTITIES.read(unfolding.passage())) {
      Span figure = unfolding.original(quantity.span());
      assertTrue(figure.end() <= text.length());
      if (!unfolding.isRepeat(quantity.span())) {
        String read = quantity.span().of(unfolding.passage().text());
        assertTrue(read.contains(figure.of(text)), () -> read + " is read of " + figure.of(text));
      }
    }
  }

  @Provide
  Arbitrary<String> tables() {
    return Arbitraries.of(
            "Exports",
            "Trade",
            "Korea",
            "2021",
            "2022",
            " | ",
            " | ",
            "\n",
            "\n",
            "4.1",
            "1 046",
            "$",
            "%",
            "(€ m)",
            "(million dollars)",
            "'19 ",
            " / ",
            "  ",
            ";",
            ":",
            "-",
            "n/a",
            "\t")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  private static Unfolding unfolded(String text) {
    var article = new Article("a", text, null, null, Article.Dating.MISSING, null, "en", "txt");
    Passage passage = Passage.of(article, LEXICON);
    return Unfolding.of(passage, CATALOGUE, () -> PERIODS.read(passage));
  }
}
