package tallybook.workbook.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.observation.Figure;
import tallybook.observation.Interval;
import tallybook.observation.Qualifier;
import tallybook.observation.SeriesKey;

/** How numbers are shown: in the scale of their series, and what that would hide otherwise. */
final class UnitsTest {
  private static final Catalogue CATALOGUE = Catalogue.load(Resources.builtIn());

  @Test
  void aSmallFigureOfASeriesInBillionsIsShownInMillions() {
    Units units = money("41000000000", "2200000");
    assertEquals("USD bn", units.label());
    assertEquals("2.2 mn", shown(units.format(), "2200000"));
    assertEquals("≈ 2.2 mn", shown(units.bounded("approximately"), "2200000"));
    assertEquals("2.2 mn USD", units.words(new BigDecimal("2200000")));
  }

  @Test
  void aFigureTooSmallForMillionsIsShownWhole() {
    Units units = money("41000000000", "71");
    assertEquals("71 USD", shown(units.format(), "71"));
    assertEquals("≥ 71 USD", shown(units.bounded("at_least"), "71"));
    assertEquals("71 USD", units.words(new BigDecimal("71")));
  }

  @Test
  void aBoundMarksEverySectionOfAFormat() {
    assertEquals(
        "[>=5000000]\"≥ \"#,##0.00,,,;[<=-5000000]\"≥ \"-#,##0.00,,,;\"≥ \"#,##0.0,,\" mn\"",
        money("41000000000", "2200000").bounded("at_least"));
    assertEquals("\"≤ \"#,##0.00,,,;\"≤ \"-#,##0.00,,,", money("41000000000").bounded("at_most"));
  }

  private static Units money(String... values) {
    List<Figure> figures =
        Arrays.stream(values)
            .map(BigDecimal::new)
            .map(v -> new Figure(v, new Interval(v, v), BigDecimal.ONE, Qualifier.EXACT))
            .toList();
    SeriesKey key = SeriesKey.parse("trade_turnover|KAZ|KOR|_T|level|USD|actual");
    return Units.of(key, figures, CATALOGUE);
  }

  private static String shown(String format, String value) {
    return new DataFormatter(java.util.Locale.ROOT)
        .formatRawCellContents(Double.parseDouble(value), 1, format);
  }
}
