package tallybook.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallybook.flow.Severity;
import tallybook.observation.Observation;

/** The figures of real reports on Kazakhstan and South Korea, 2021 to 2024. */
final class ExtendedSetTest {
  private static final Reconciliation RESULT =
      Fixtures.reconcile(Fixtures.observations("extended.tsv"));

  private static final String TURNOVER = "trade_turnover|KAZ|KOR|_T|level|USD|actual|";
  private static final String STOCK = "investment_stock|KAZ|KOR|_T|level|USD|actual|";
  private static final String FLOW = "investment_flow|KAZ|KOR|_T|level|USD|actual|";
  private static final String VENTURES = "joint_ventures|KAZ|KOR|_T|level|count|actual|";

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      textBlock =
          """
          trade_turnover,    2022,        6500000000, at_least, 3
          trade_turnover,    2023,        6000000000, exact,    1
          trade_turnover,    ~2024-Q2,    6000000000, exact,    1
          investment_stock,  Σ?/@2021-Q3, 6000000000, at_least, 1
          investment_stock,  Σ?/@2023-Q2, 8500000000, exact,    1
          investment_stock,  Σ?/@2023-Q3, 8000000000, at_least, 1
          investment_stock,  Σ2006/2023,  9200000000, approximately, 1
          investment_stock,  Σ?/2023,     9600000000, exact,    1
          investment_flow,   2022,        1500000000, exact,    2
          investment_flow,   2023,        1200000000, exact,    1
          foreign_companies, @2021-Q3,    550,        exact,    1
          foreign_companies, @2023-Q2,    740,        exact,    1
          foreign_companies, @2023-Q3,    700,        at_least, 2
          joint_ventures,    @2024-Q2,    700,        at_least, 1
          """)
  void eachCellIsAsTheReportsSay(
      String indicator, String period, BigDecimal value, String qualifier, int origins) {
    ReconciledCell cell = find(indicator, period);
    assertEquals(value, cell.value());
    assertEquals(qualifier, cell.valueQualifier());
    assertEquals(origins, cell.origins());
  }

  @Test
  void boundsOfTwoSidesAreListedAsASpread() {
    ReconciledCell.Flag flag = flag(TURNOVER + "2022", "BOUND_SPREAD");
    assertEquals(Severity.LOW, flag.severity());
    assertTrue(flag.sentence().contains("(KOR)") && flag.sentence().contains("(KAZ)"));
  }

  @Test
  void thisYearAndLastYearOfOneMeetingAreOneStatementCountedFor2022() {
    String soFar = TURNOVER + "2023-01-01/2023-09-20";
    ReconciledCell.Flag flag = flag(soFar, "SAME_STATEMENT_PERIOD");
    assertEquals(Severity.MEDIUM, flag.severity());
    assertNull(cell(soFar).value());
    assertEquals("superseded", cell(soFar).evidence().get(0).role());
    flag(TURNOVER + "2022", "SAME_STATEMENT_PERIOD");
  }

  @Test
  void threeReportsOfOneSpeechAreOneOriginAndItsYearIsNowSupported() {
    ReconciledCell cell = cell(TURNOVER + "~2024-Q2");
    assertEquals(3, cell.articles());
    String sentence = flag(cell.key(), "PERIOD_NOT_STATED").sentence();
    assertTrue(sentence.contains("2023") && sentence.contains("supports"), sentence);
  }

  @Test
  void anInflowThatTheStockDoesNotShowIsAGap() {
    assertEquals(Severity.INFO, flag(STOCK + "Σ?/2023", "STOCK_FLOW_GAP").severity());
  }

  @Test
  void theSameNumberForAShiftedSpanIsPossiblyStale() {
    assertEquals(Severity.LOW, flag(STOCK + "Σ2007/2024", "PERIOD_MISMATCH").severity());
  }

  @Test
  void twoOriginsBackTheFlowOf2022() {
    assertEquals(0.895, cell(FLOW + "2022").factors().backing(), 0.001);
    flag(FLOW + "2022", "AGREE_EXACT");
  }

  @Test
  void companiesAndJointVenturesOfOneSpeechProposeAMerge() {
    assertEquals(Severity.LOW, flag(VENTURES + "@2024-Q2", "SAME_STATEMENT_LABEL").severity());
    assertTrue(
        RESULT.disagreements().stream()
            .anyMatch(
                d ->
                    d.code().equals("SAME_STATEMENT_LABEL")
                        && d.suggestion()
                            .equals(
                                "Merge joint_ventures into foreign_companies if both count the"
                                    + " same.")));
    assertNull(find("foreign_companies", "@2024-Q2").value());
  }

  @Test
  void theLevelBeforeAMultipleIsDerived() {
    assertTrue(
        RESULT.derived().stream().anyMatch(line -> line.sentence().contains("USD 2.")),
        () -> RESULT.derived().toString());
  }

  @Test
  void asOfADayOnlyWhatWasKnownThenCounts() {
    LocalDate day = LocalDate.of(2023, 8, 31);
    List<Observation> all = Fixtures.observations("extended.tsv");
    Reconciliation then = Fixtures.reconcile(all, Fixtures.SETTINGS.withAsOf(day));
    List<Observation> known =
        all.stream()
            .filter(o -> o.article().published() != null && !o.article().published().isAfter(day))
            .toList();
    assertEquals(Fixtures.reconcile(known).cells(), then.cells());
    ReconciledCell turnover =
        then.cells().stream()
            .filter(c -> c.key().equals(TURNOVER + "2022"))
            .findFirst()
            .orElseThrow();
    assertEquals(1, turnover.origins());
    assertEquals(3, cell(TURNOVER + "2022").origins());
    assertTrue(then.cells().stream().noneMatch(c -> c.key().equals(TURNOVER + "2023")));
  }

  private static ReconciledCell find(String indicator, String period) {
    return RESULT.cells().stream()
        .filter(
            c ->
                c.series().indicator().equals(indicator)
                    && c.periodKey().equals(period)
                    && c.series().isTotal())
        .findFirst()
        .orElseThrow(() -> new AssertionError(indicator + " " + period));
  }

  private static ReconciledCell cell(String key) {
    return RESULT.cells().stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
  }

  private static ReconciledCell.Flag flag(String key, String code) {
    ReconciledCell.@Nullable Flag found = null;
    for (ReconciledCell.Flag flag : cell(key).flags()) {
      found = flag.code().equals(code) ? flag : found;
    }
    if (found == null) {
      throw new AssertionError(key + " has no " + code + " but " + cell(key).flags());
    }
    return found;
  }
}
