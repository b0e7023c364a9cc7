package tallybook.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallybook.observation.Code;
import tallybook.observation.Observation;

/** Each policy on the same five figures of the turnover of 2020. */
final class PoliciesTest {
  private static final List<Observation> FIGURES =
      List.of(
          figure("p1", "5870000000", "2021-01-05", "10000000", "Ministry of Trade"),
          figure("p2", "5900000000", "2021-02-05", "100000000", "National Bank"),
          figure("p3", "5900000000", "2021-03-05", "100000000", "Bureau of Statistics"),
          figure("p4", "4300000000", "2021-04-05", "100000000", ""));

  static Stream<Map<String, String>> policies() {
    return Fixtures.table("policies.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void aPolicyChoosesAsItsNameSays(Map<String, String> line) {
    Policy policy = Code.parse(Policy.class, line.getOrDefault("policy", ""));
    ReconciledCell cell = settle(policy).cells().get(0);
    String value = line.getOrDefault("value", "-");
    if (value.equals("-")) {
      assertNull(cell.value());
    } else {
      assertNotNull(cell.value());
      assertTrue(
          cell.value().subtract(new BigDecimal(value)).abs().compareTo(new BigDecimal(6e7)) < 0,
          () -> policy + " gives " + cell.value());
    }
    boolean same = cell.value() != null && cell.value().equals(overlap().value());
    assertEquals(same ? null : overlap().value(), cell.policyDefaultValue());
  }

  @Test
  void thePolicyOfARangeAloneHoldsEveryOrigin() {
    ReconciledCell cell = settle(Policy.CONSERVATIVE).cells().get(0);
    assertTrue(cell.published().contains(new BigDecimal("4300000000")));
    assertTrue(cell.published().contains(new BigDecimal("5900000000")));
  }

  @Test
  void whatCannotBeLearntIsRefusedAndSaid() {
    Reconciliation result = settle(Policy.TRUTH);
    assertEquals("overlap", result.cells().get(0).policy());
    assertEquals("policy.refused", result.diagnostics().get(0).code());
  }

  @Test
  void anOutletThatIsMostlyWrongIsBelievedLess() {
    var figures = new ArrayList<Observation>();
    for (int year = 0; year < 220; year++) {
      String period = Integer.toString(1700 + year);
      figures.add(outlet("a" + year, "Right", period, "5900000000"));
      figures.add(outlet("b" + year, "Also Right", period, "5900000000"));
      figures.add(outlet("c" + year, "Wrong", period, "7700000000"));
    }
    figures.add(outlet("d", "Right", "2020", "5900000000"));
    figures.add(outlet("e", "Wrong", "2020", "7700000000"));
    Reconciliation result = Fixtures.reconcile(figures, Fixtures.SETTINGS.withPolicy(Policy.TRUTH));
    ReconciledCell cell =
        result.cells().stream().filter(c -> c.periodKey().equals("2020")).findFirst().orElseThrow();
    assertEquals("truth", cell.policy());
    assertEquals(new BigDecimal("5900000000"), cell.value());
  }

  @Test
  void theMeanIsWarnedOf() {
    assertEquals("policy.mean", settle(Policy.MEAN).diagnostics().get(0).code());
  }

  @Test
  void aSideThatIsChosenWins() {
    var two =
        List.of(
            reported("k", "336500000", "KAZ"),
            reported("l", "336500000", "KAZ"),
            reported("u", "481000000", "KOR"));
    assertEquals(
        new BigDecimal("481000000"),
        Fixtures.reconcile(two, Fixtures.SETTINGS.withSide("KOR")).cells().get(0).value());
  }

  private static ReconciledCell overlap() {
    return settle(Policy.OVERLAP).cells().get(0);
  }

  private static Reconciliation settle(Policy policy) {
    return Fixtures.reconcile(FIGURES, Fixtures.SETTINGS.withPolicy(policy));
  }

  private static Observation figure(
      String id, String value, String day, String grain, String source) {
    return Fixtures.plain(
        Map.of(
            "id",
            id,
            "article",
            id,
            "value",
            value,
            "published",
            day,
            "grain",
            grain,
            "source",
            source));
  }

  private static Observation outlet(String id, String outlet, String period, String value) {
    return Fixtures.plain(
        Map.of(
            "id", id, "article", id, "publisher", outlet, "time_period", period, "value", value));
  }

  private static Observation reported(String id, String value, String reporter) {
    return Fixtures.plain(
        Map.of("id", id, "article", id, "value", value, "grain", "100000", "reporter", reporter));
  }
}
