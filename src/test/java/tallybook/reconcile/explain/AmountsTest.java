package tallybook.reconcile.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.reconcile.Fixtures;

/** How percentages are written, also those that no number holds. */
class AmountsTest {
  private static final Amounts AMOUNTS =
      new Amounts(Catalogue.load(Resources.builtIn()), Fixtures.SETTINGS.rules().phrases());

  @ParameterizedTest
  @CsvSource({
    "0.0169, +1.7 %, 1.7 %",
    "-0.667, −66.7 %, 66.7 %",
    "0, +0.0 %, 0.0 %",
    "Infinity, +∞ %, ∞ %",
    "-Infinity, −∞ %, ∞ %",
    "NaN, +∞ %, ∞ %",
  })
  void percentagesAreWrittenWithAndWithoutTheirSign(double share, String signed, String plain) {
    assertEquals(signed, AMOUNTS.percent(share));
    assertEquals(plain, AMOUNTS.share(share));
  }
}
