package tallybook.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tallybook.article.Article;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.mention.passage.Passage;
import tallybook.mention.period.Period;
import tallybook.mention.period.PeriodReader;
import tallybook.mention.quantity.Amount;
import tallybook.mention.quantity.Quantity;
import tallybook.mention.quantity.QuantityReader;

/** Quantities and periods, a sentence a line, each with the reading that a careful person gives. */
final class MentionSpecTest {
  private static final Lexicon LEXICON = Lexicon.load(Resources.builtIn(), "en");
  private static final QuantityReader QUANTITIES =
      new QuantityReader(LEXICON, Catalogue.load(Resources.builtIn()));
  private static final PeriodReader PERIODS = new PeriodReader(LEXICON, Resources.builtIn());

  @TestFactory
  Stream<DynamicTest> quantitiesReadAsMeant() throws IOException {
    return lines("quantity/en.tsv")
        .map(
            cells ->
                dynamicTest(
                    cells[0] + " " + cells[1],
                    () -> assertEquals(wanted(cells), quantity(cells[1]))));
  }

  private static String wanted(String[] cells) {
    return String.join(" ", cells[2], cells[3], cells[4], "[" + cells[5] + ", " + cells[6] + "]");
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoFigureStaysOut() throws IOException {
    return lines("quantity/none.tsv")
        .map(
            cells ->
                dynamicTest(
                    cells[0] + " " + cells[1],
                    () ->
                        assertEquals(
                            List.of(),
                            quantities(passage(cells[1], null)).stream()
                                .filter(Quantity::isFigure)
                                .filter(quantity -> !quantity.unit().equals("km"))
                                .map(quantity -> quantity.span().of(cells[1]))
                                .toList(),
                            cells[2])));
  }

  @TestFactory
  Stream<DynamicTest> periodsResolveLookingBack() throws IOException {
    return lines("period/en.tsv")
        .map(
            cells ->
                dynamicTest(
                    cells[0] + " " + cells[2],
                    () ->
                        assertEquals(
                            cells[3] + " " + cells[4],
                            period(
                                cells[2],
                                cells[1].equals("-") ? null : LocalDate.parse(cells[1])))));
  }

  private static String quantity(String marked) {
    String text = bare(marked);
    int from = marked.indexOf('⟦');
    int to = marked.indexOf('⟧') - 1;
    for (Quantity quantity : quantities(passage(text, null))) {
      if (quantity.span().start() == from && quantity.span().end() == to) {
        return quantity.value().toPlainString()
            + " "
            + quantity.unit()
            + " "
            + quantity.qualifier().code()
            + " ["
            + plain(quantity.bounds().low())
            + ", "
            + plain(quantity.bounds().high())
            + "]";
      }
    }
    return "nothing";
  }

  private static String period(String marked, @Nullable LocalDate day) {
    String text = bare(marked);
    int from = marked.indexOf('⟦');
    int to = marked.indexOf('⟧') - 1;
    for (Period period : PERIODS.read(passage(text, day))) {
      if (period.span().start() == from && period.span().end() == to) {
        return (period.time() == null ? "-" : period.time().code()) + " " + period.role();
      }
    }
    return "nothing";
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : Amount.plain(number).toPlainString();
  }

  private static String bare(String marked) {
    return marked.replace("⟦", "").replace("⟧", "");
  }

  private static List<Quantity> quantities(Passage passage) {
    return QUANTITIES.read(passage, PERIODS.read(passage));
  }

  private static Passage passage(String text, @Nullable LocalDate day) {
    var dating = day == null ? Article.Dating.MISSING : new Article.Dating(day, "test", false);
    return Passage.of(new Article("a", text, null, null, dating, null, "en", "txt"), LEXICON);
  }

  private static Stream<String[]> lines(String table) throws IOException {
    try (InputStream in = MentionSpecTest.class.getResourceAsStream("/spec/" + table)) {
      if (in == null) {
        throw new IOException("no table " + table);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1));
    }
  }
}
