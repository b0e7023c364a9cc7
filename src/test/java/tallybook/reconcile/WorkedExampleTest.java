package tallybook.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallybook.flow.Severity;

/** Two articles, three years apart, that a careless tool would set against each other. */
final class WorkedExampleTest {
  private static final Reconciliation RESULT =
      Fixtures.reconcile(Fixtures.observations("worked-example.tsv"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      nullValues = "open",
      textBlock =
          """
          trade_turnover|KAZ|KOR|_T|level|USD|actual|2020;     5900000000; 5850000000; 5950000000; 5760000000; 6040000000; exact; 0.80; SINGLE_ORIGIN
          trade_turnover|KAZ|KOR|_T|level|USD|actual|~2024-Q2; 6000000000; 5500000000; 6500000000; 5400000000; 6600000000; exact; 0.68; PERIOD_NOT_STATED SINGLE_ORIGIN UNSIGNED_CHANGE
          investment_stock|KAZ|KOR|_T|level|USD|actual|Σ?/@2021-Q3; 6000000000; 6000000000; open; 6000000000; open; at_least; 0.80; SINGLE_ORIGIN BOUND_ONLY
          foreign_companies|KAZ|KOR|_T|level|count|actual|@2021-Q3; 550; 549.5; 550.5; 542; 558; exact; 0.80; DEFINITION_DIFFERS SINGLE_ORIGIN
          joint_ventures|KAZ|KOR|_T|level|count|actual|@2024-Q2; 700; 700; open; 700; open; at_least; 0.80; DEFINITION_DIFFERS SINGLE_ORIGIN BOUND_ONLY
          """)
  void eachCellComesOutAsWorkedByHand(
      String key,
      BigDecimal value,
      BigDecimal agreeLow,
      @Nullable BigDecimal agreeHigh,
      BigDecimal low,
      @Nullable BigDecimal high,
      String qualifier,
      double confidence,
      String flags) {
    ReconciledCell cell = cell(key);
    assertEquals(value, cell.value());
    assertEquals(agreeLow, cell.agreed().low());
    assertEquals(agreeHigh, cell.agreed().high());
    assertEquals(low, cell.published().low());
    assertEquals(high, cell.published().high());
    assertEquals(qualifier, cell.valueQualifier());
    assertEquals(confidence, cell.confidence());
    assertEquals(
        flags,
        cell.flags().stream().map(ReconciledCell.Flag::code).collect(Collectors.joining(" ")));
    assertEquals(1, cell.articles());
    assertEquals(1, cell.origins());
  }

  @Test
  void thereAreFiveCellsAndNoConflict() {
    assertEquals(5, RESULT.cells().size());
    assertTrue(RESULT.cells().stream().noneMatch(c -> c.severity().atLeast(Severity.MEDIUM)));
    assertEquals(
        List.of("DEFINITION_DIFFERS"),
        RESULT.disagreements().stream().map(Disagreement::code).toList());
  }

  @Test
  void theSentencesSayWhatIsPublishedAndWhatNotToConclude() {
    assertEquals(
        List.of(
            "USD 5.9 billion for 2020, stated by Kassym-Jomart Tokayev (Akorda press service) in"
                + " The Astana Times, 17 Aug 2021.",
            "One origin; no second source.",
            "The figure is rounded to 0.1 billion (5.85–5.95); with the usual allowance for"
                + " revisions 5.76–6.04."),
        cell("trade_turnover|KAZ|KOR|_T|level|USD|actual|2020").rationale());
    assertEquals(
        List.of(
            "USD 6 billion, stated by Kassym-Jomart Tokayev (Kazakh presidency) in Anadolu"
                + " Agency, 12 Jun 2024.",
            "One origin; no second source.",
            "The period is not stated; for an annual flow it is most likely 2023, but nothing in"
                + " these articles confirms it.",
            "Rounded as it is (5.5–6.5), it neither contradicts nor shows growth over USD 5.9"
                + " billion of 2020."),
        cell("trade_turnover|KAZ|KOR|_T|level|USD|actual|~2024-Q2").rationale());
    assertEquals(
        "More than USD 6 billion accumulated to 17 Aug 2021 (start of the count not stated),"
            + " stated by Kassym-Jomart Tokayev (Akorda press service) in The Astana Times, 17 Aug"
            + " 2021. A bound: no point estimate is published.",
        cell("investment_stock|KAZ|KOR|_T|level|USD|actual|Σ?/@2021-Q3").rationale().get(0));
  }

  @Test
  void derivedLinesTellWhatIsNotEstablished() {
    assertEquals(
        List.of(
            "550 (foreign_companies 2021-Q3) and more than 700 (joint_ventures 2024-Q2), 1030 days"
                + " apart: if both count the same thing, at least +150, +27.3 %, 8.9 % a year.",
            "trade_turnover: USD 5.9 billion (2020) to USD 6 billion (2024-Q2): +1.7 % on the stated"
                + " figures; with rounding between −7.6 % and +11.1 %. The sign of the change is"
                + " not established.",
            "USD 6 billion occurs as investment_stock Σ?/@2021-Q3 and as trade_turnover ~2024-Q2:"
                + " different indicators, not compared."),
        RESULT.derived().stream().map(Derived::sentence).toList());
  }

  private static ReconciledCell cell(String key) {
    return RESULT.cells().stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
  }
}
