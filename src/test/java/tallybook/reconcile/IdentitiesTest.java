package tallybook.reconcile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tallybook.flow.Severity;
import tallybook.observation.Observation;
import tallybook.reconcile.estimate.Band;
import tallybook.reconcile.identity.Identity;
import tallybook.reconcile.identity.Propagation;
import tallybook.reconcile.identity.Stone;

/** Exports 1.2, imports 4.6, turnover 5.9, balance −3.5 billion: rounding explains it all. */
final class IdentitiesTest {
  private static final Identity TURNOVER =
      new Identity("turnover", List.of(0, 1, 2), List.of(1, 1, -1));
  private static final Identity BALANCE =
      new Identity("balance", List.of(0, 1, 3), List.of(1, -1, -1));

  @Test
  void turnoverAloneSharpensAllThree() {
    Band[] ranges = narrow(new double[] {1.2, 4.6, 5.9}, TURNOVER).ranges();
    assertBand(1.20, 1.25, ranges[0]);
    assertBand(4.60, 4.65, ranges[1]);
    assertBand(5.85, 5.90, ranges[2]);
  }

  @Test
  void withTheBalanceASinglePointIsLeft() {
    Band[] ranges = narrow(new double[] {1.2, 4.6, 5.9, -3.5}, TURNOVER, BALANCE).ranges();
    assertBand(1.20, 1.20, ranges[0]);
    assertBand(4.65, 4.65, ranges[1]);
    assertBand(5.85, 5.85, ranges[2]);
    assertBand(-3.45, -3.45, ranges[3]);
  }

  @Test
  void aTurnoverOfSixPointNineIsViolated() {
    Propagation.Result result = narrow(new double[] {1.2, 4.6, 6.9}, TURNOVER);
    assertFalse(result.isFeasible());
    assertEquals(0.95, result.gap(), 1e-9);
    Stone.Result stone = stone(new double[] {1.2, 4.6, 6.9}, TURNOVER);
    assertTrue(stone.isRejected());
    assertEquals(483, stone.q(), 1.5);
  }

  @Test
  void stoneSpreadsTheDifferenceByVariance() {
    Stone.Result result = stone(new double[] {1.2, 4.6, 5.9}, TURNOVER);
    assertArrayEquals(new double[] {1.233, 4.633, 5.867}, result.free(), 0.0005);
    assertEquals(0.0236, result.deviations()[0], 0.0001);
    assertEquals(3.99, result.q(), 0.05);
  }

  @Test
  void outsideTheirBoxesTheValuesAreMovedBack() {
    Stone.Result result = stone(new double[] {1.2, 4.6, 5.9, -3.5}, TURNOVER, BALANCE);
    assertArrayEquals(new double[] {1.2, 4.6667, 5.8667, -3.4667}, result.free(), 0.0005);
    assertArrayEquals(new double[] {1.2, 4.65, 5.85, -3.45}, result.values(), 0.001);
  }

  @Test
  void theCellsCarryTheBalancedValuesInColumnsOfTheirOwn() {
    Reconciliation result = Fixtures.reconcile(trade("5900000000"), settings());
    assertBalanced(result, "exports", "1200000000");
    assertBalanced(result, "imports", "4650000000");
    assertBalanced(result, "trade_turnover", "5850000000");
    assertBalanced(result, "trade_balance", "-3450000000");
    assertTrue(
        result.disagreements().stream().allMatch(d -> d.severity().compareTo(Severity.INFO) <= 0));
  }

  @Test
  void aTurnoverThatCannotBeIsAGraveDisagreement() {
    Reconciliation result = Fixtures.reconcile(trade("6900000000"), settings());
    assertTrue(
        result.disagreements().stream()
            .anyMatch(d -> d.code().equals("IDENTITY_VIOLATED") && d.severity() == Severity.HIGH));
  }

  @Test
  void aShareNarrowsPartAndTotalAndInventsNoDigit() {
    var figures =
        List.of(
            Fixtures.plain(Map.of("id", "t", "indicator", "exports", "value", "10000000000")),
            Fixtures.plain(
                Map.of("id", "p", "indicator", "exports", "product", "oil", "value", "5900000000")),
            Fixtures.plain(
                Map.of(
                    "id",
                    "s",
                    "indicator",
                    "exports",
                    "product",
                    "oil",
                    "transformation",
                    "share",
                    "unit",
                    "percent",
                    "value",
                    "58.5",
                    "grain",
                    "0.1")));
    Reconciliation result = Fixtures.reconcile(figures, settings());
    for (ReconciledCell cell : result.cells()) {
      assertNotNull(cell.balanced(), cell.key());
      BigDecimal low = cell.balanced().range().low();
      assertNotNull(low);
      assertTrue(low.stripTrailingZeros().precision() <= 12, low.toPlainString());
    }
  }

  private static void assertBalanced(Reconciliation result, String indicator, String value) {
    ReconciledCell cell =
        result.cells().stream()
            .filter(c -> c.series().indicator().equals(indicator))
            .findFirst()
            .orElseThrow();
    assertNotNull(cell.balanced());
    assertEquals(new BigDecimal(value), cell.balanced().value());
  }

  private static List<Observation> trade(String turnover) {
    var observations = new ArrayList<Observation>();
    String[][] figures = {
      {"exports", "1200000000"},
      {"imports", "4600000000"},
      {"trade_turnover", turnover},
      {"trade_balance", "-3500000000"}
    };
    for (String[] figure : figures) {
      observations.add(
          Fixtures.plain(Map.of("id", figure[0], "indicator", figure[0], "value", figure[1])));
    }
    return observations;
  }

  private static Settings settings() {
    return Fixtures.SETTINGS.withBalance();
  }

  private static Propagation.Result narrow(double[] stated, Identity... identities) {
    return Propagation.narrow(boxes(stated), List.of(identities));
  }

  private static Stone.Result stone(double[] stated, Identity... identities) {
    double[] sigma = new double[stated.length];
    Arrays.fill(sigma, 0.1 / Math.sqrt(12));
    return Stone.balance(stated, sigma, boxes(stated), List.of(identities));
  }

  private static Band[] boxes(double[] stated) {
    Band[] boxes = new Band[stated.length];
    Arrays.setAll(boxes, i -> new Band(stated[i] - 0.05, stated[i] + 0.05));
    return boxes;
  }

  private static void assertBand(double low, double high, Band band) {
    assertEquals(low, band.low(), 1e-9);
    assertEquals(high, band.high(), 1e-9);
  }
}
