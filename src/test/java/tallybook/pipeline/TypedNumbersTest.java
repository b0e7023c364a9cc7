package tallybook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;

/** What people type into a cell for a number; a word that is not understood refuses it. */
final class TypedNumbersTest {
  private static final TypedNumbers NUMBERS =
      new TypedNumbers(Resources.builtIn(), Catalogue.load(Resources.builtIn()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6.3 bn | 6300000000",
        "$6.3 billion | 6300000000",
        "6.3 bn USD | 6300000000",
        "6,3 млрд | 6300000000",
        "6,3 млрд. долларов | 6300000000",
        "550 тыс. | 550000",
        "3억 | 300000000",
        "6 300 000 000 | 6300000000",
        "6,3 zillion | refused",
        "6,3 што | refused",
        "6 млрд или 7 млрд | refused",
        "plenty | refused",
      })
  void numbersAreReadWholeOrRefused(String typed, String value) {
    assertEquals(
        value,
        NUMBERS.read(typed).map(n -> n.stripTrailingZeros().toPlainString()).orElse("refused"));
  }
}
