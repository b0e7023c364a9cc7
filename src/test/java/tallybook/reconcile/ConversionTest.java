package tallybook.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tallybook.observation.TimePeriod;
import tallybook.reconcile.rate.Rates;

/** Money is converted only on request, at rates that the user supplies. */
final class ConversionTest {
  private static final Rates RATES =
      new Rates(
          List.of(
              line("USD", "KRW", "2020", "avg", "1179.4"),
              line("USD", "KRW", "2020-12-31", "eop", "1088.7"),
              line("EUR", "USD", "2020", "avg", "1.142")));

  @Test
  void eachCurrencyIsASeriesOfItsOwnByDefault() {
    assertEquals(
        "EUR", only(Map.of("unit", "EUR", "value", "5e9"), Fixtures.SETTINGS).series().unit());
  }

  @Test
  void aFlowIsConvertedAtTheAverageOfItsPeriod() {
    ReconciledCell cell = only(Map.of("unit", "EUR", "value", "5000000000"), inDollars());
    assertEquals("USD", cell.series().unit());
    assertEquals(new BigDecimal("5700000000"), cell.value());
    assertTrue(
        cell.flags().stream()
            .anyMatch(f -> f.sentence().equals("Converted at 1.142 USD per EUR, avg 2020.")));
    assertTrue(cell.agreed().contains(new BigDecimal("5710000000")));
  }

  @Test
  void aStockIsConvertedAtTheEndOfItsPeriod() {
    ReconciledCell cell =
        only(
            Map.of(
                "unit", "KRW",
                "indicator", "investment_stock",
                "value", "6500000000000",
                "grain", "100000000000",
                "time_period", "2020-12-31",
                "time_basis", "as_of"),
            inDollars());
    assertEquals(new BigDecimal("5970000000"), cell.value());
  }

  @Test
  void ratesAreCrossedThroughTheirCommonCurrency() {
    var found =
        RATES.average(
            "EUR", "KRW", java.time.LocalDate.of(2020, 1, 1), java.time.LocalDate.of(2020, 12, 31));
    assertEquals(1346.9, found.orElseThrow().rate().doubleValue(), 0.1);
  }

  @Test
  void aMissingRateLeavesTheSeriesAndIsReported() {
    Reconciliation result =
        Fixtures.reconcile(
            List.of(Fixtures.plain(Map.of("id", "x", "unit", "KZT", "value", "7000000000"))),
            inDollars());
    assertEquals("KZT", result.cells().get(0).series().unit());
    assertEquals("rate.missing", result.diagnostics().get(0).code());
  }

  @Test
  void aTargetIsConvertedOnlyIfAskedFor() {
    Map<String, String> target =
        Map.of("unit", "EUR", "value", "5000000000", "obs_status", "target", "time_period", "2030");
    assertEquals("EUR", only(target, inDollars()).series().unit());
    assertEquals("USD", only(target, inDollars().withConvertedTargets()).series().unit());
  }

  @Test
  void aRateThatIsNoneIsRefused() {
    Map<String, String> row =
        Map.of("base", "USD", "quote", "KZT", "period", "2020", "kind", "avg", "rate", "-1");
    assertThrows(IllegalArgumentException.class, () -> Rates.Line.read(row::get));
  }

  private static Settings inDollars() {
    return Fixtures.SETTINGS.withCurrency("USD", RATES);
  }

  private static ReconciledCell only(Map<String, String> fields, Settings settings) {
    var all = new java.util.HashMap<>(fields);
    all.put("id", "x");
    Reconciliation result = Fixtures.reconcile(List.of(Fixtures.plain(all)), settings);
    assertEquals(1, result.cells().size());
    return result.cells().get(0);
  }

  private static Rates.Line line(
      String base, String quote, String period, String kind, String rate) {
    return new Rates.Line(base, quote, TimePeriod.parse(period), kind, new BigDecimal(rate), "");
  }
}
