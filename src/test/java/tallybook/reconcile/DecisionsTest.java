package tallybook.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tallybook.decision.Action;
import tallybook.decision.DecisionLog;
import tallybook.decision.DecisionState;
import tallybook.decision.Fingerprint;
import tallybook.decision.Ruling;
import tallybook.flow.Severity;
import tallybook.observation.Observation;
import tallybook.reconcile.ruling.Snapshots;

/** A person's word is kept apart from what the tool computes, and never lost. */
final class DecisionsTest {
  private static final String TURNOVER = "trade_turnover|KAZ|KOR|_T|level|USD|actual";
  private static final String YEAR = TURNOVER + "|2020";
  private static final List<Observation> SEEDS = Fixtures.observations("worked-example.tsv");
  private static final List<Observation> RIVALS = Fixtures.observations("rivals.tsv");

  private final DecisionLog log = new DecisionLog();

  @Test
  void aPinnedFigureDecidesItsCellAndTheOthersStayVisible() {
    log.add(Action.PIN, "r3", Map.of(), null, null, null);
    ReconciledCell cell = cell(settle(RIVALS), YEAR);
    assertEquals(new BigDecimal("4300000000"), cell.value());
    assertEquals("pinned", role(cell, "r3"));
    assertEquals("rival", role(cell, "r1"));
    assertEquals(DecisionState.APPLIED, state("d-0001"));
  }

  @Test
  void aPinOnWhatTheFiguresGiveAnywayIsRedundant() {
    log.add(Action.PIN, "r1", Map.of(), null, null, null);
    assertEquals(new BigDecimal("5900000000"), cell(settle(RIVALS), YEAR).value());
    assertEquals(DecisionState.REDUNDANT, state("d-0001"));
  }

  @Test
  void anExcludedFigureHasNoWeightAndIsStillListed() {
    log.add(Action.EXCLUDE, "r3", Map.of(), "misprint", null, null);
    ReconciledCell cell = cell(settle(RIVALS), YEAR);
    assertEquals("excluded", role(cell, "r3"));
    assertTrue(cell.flags().stream().noneMatch(f -> f.code().equals("TRUE_CONFLICT")));
  }

  @Test
  void anArticleAnOutletAnOriginOrACellCanBeExcluded() {
    for (String target : new String[] {"b.txt", "Courier", YEAR}) {
      var other = new DecisionLog();
      other.add(Action.EXCLUDE, target, Map.of(), "unreliable", null, null);
      assertEquals("excluded", role(cell(settle(RIVALS, other), YEAR), "r3"), target);
    }
    log.add(Action.EXCLUDE, "r3", Map.of("scope", "origin"), "unreliable", null, null);
    assertEquals("excluded", role(cell(settle(RIVALS), YEAR), "r3"));
  }

  @Test
  void anOverrideIsPublishedAndTheComputedValueKeptBesideIt() {
    log.add(Action.OVERRIDE, YEAR, Map.of("value", "5780000000"), "customs", null, null);
    ReconciledCell cell = cell(settle(SEEDS), YEAR);
    assertEquals(new BigDecimal("5780000000"), cell.value());
    assertEquals(new BigDecimal("5900000000"), cell.policyDefaultValue());
    assertEquals("override", cell.policy());
    assertEquals("d-0001 applied", cell.decision());
  }

  @Test
  void anOverrideOnChangedEvidenceIsReviewedAndOutsideItsRangeContradicted() {
    ReconciledCell seen = cell(settle(SEEDS, new DecisionLog()), YEAR);
    log.add(
        Action.OVERRIDE,
        YEAR,
        Map.of("value", "5780000000"),
        "customs",
        seen.basis(),
        Snapshots.of(seen));
    var more = new ArrayList<>(SEEDS);
    more.add(observation(Map.of("id", "o9", "value", "5800000000")));
    settle(more);
    assertEquals(DecisionState.REVIEW, state("d-0001"));
    assertEquals("the evidence changed since: +1 −0, newest 2021-09-01", reason("d-0001"));
    var against = new ArrayList<>(SEEDS);
    against.remove(0);
    against.add(observation(Map.of("id", "o9", "value", "9800000000")));
    settle(against);
    assertEquals(DecisionState.CONTRADICTED, state("d-0001"));
  }

  @Test
  void anOverrideThatTheFiguresGiveIsRedundant() {
    log.add(Action.OVERRIDE, YEAR, Map.of("value", "5900000000"), "customs", null, null);
    settle(SEEDS);
    assertEquals(DecisionState.REDUNDANT, state("d-0001"));
  }

  @Test
  void aPeriodThatAPersonSetMovesTheFigureAndCountsAsTold() {
    log.add(Action.SET_PERIOD, "o4", Map.of("time_period", "2023"), null, null, null);
    Reconciliation result = settle(SEEDS);
    assertEquals(0.80, cell(result, TURNOVER + "|2023").confidence());
    assertTrue(result.cells().stream().noneMatch(c -> c.periodKey().startsWith("~")));
  }

  @Test
  void aDateMovesTheAsOfFiguresOfItsArticle() {
    var undated =
        List.of(observation(Map.of("id", "u1", "published", "", "time_period", "", "value", "1")));
    log.add(Action.SET_DATE, "z.txt", Map.of("published", "2024-06-12"), null, null, null);
    assertEquals("~2024-Q2", settle(undated).cells().get(0).periodKey());
  }

  @Test
  void aFieldIsCorrectedAndAScaleMultiplied() {
    log.add(Action.SET_FIELD, "o1", Map.of("field", "product", "value", "oil"), null, null, null);
    log.add(Action.SET_FIELD, "o4", Map.of("field", "scale", "value", "0.001"), null, null, null);
    Reconciliation result = settle(SEEDS);
    cell(result, "trade_turnover|KAZ|KOR|oil|level|USD|actual|2020");
    BigDecimal scaled = cell(result, TURNOVER + "|~2024-Q2").value();
    assertEquals(0, new BigDecimal("6000000").compareTo(scaled == null ? BigDecimal.ZERO : scaled));
  }

  @Test
  void aMergedSeriesTakesTheEvidenceOfTheOther() {
    String into = "foreign_companies|KAZ|KOR|_T|level|count|actual";
    log.add(
        Action.MERGE,
        "joint_ventures|KAZ|KOR|_T|level|count|actual",
        Map.of("into", into),
        null,
        null,
        null);
    Reconciliation result = settle(SEEDS);
    ReconciledCell cell = cell(result, into + "|@2024-Q2");
    assertTrue(cell.flags().stream().anyMatch(f -> f.code().equals("MERGED")));
    assertTrue(result.cells().stream().noneMatch(c -> c.key().startsWith("joint")));
  }

  @Test
  void aSplitSetsEvidenceApart() {
    log.add(Action.SPLIT, TURNOVER, Map.of("label", "customs", "evidence", "r3"), null, null, null);
    Reconciliation result = settle(RIVALS);
    cell(result, "trade_turnover|KAZ|KOR|_T#customs|level|USD|actual|2020");
    assertEquals(2, cell(result, YEAR).observations());
  }

  @Test
  void aPolicyHoldsForACellASeriesOrAFamily() {
    for (String target : new String[] {YEAR, TURNOVER, "trade"}) {
      var other = new DecisionLog();
      other.add(Action.SET_POLICY, target, Map.of("policy", "latest"), null, null, null);
      ReconciledCell cell = cell(settle(RIVALS, other), YEAR);
      assertEquals("latest", cell.policy(), target);
      assertEquals(new BigDecimal("4300000000"), cell.value());
      assertEquals(new BigDecimal("5900000000"), cell.policyDefaultValue());
    }
  }

  @Test
  void anAcceptedFlagStaysWithoutSeverity() {
    Reconciliation before = settle(RIVALS, new DecisionLog());
    assertTrue(cell(before, YEAR).severity().atLeast(Severity.LOW));
    log.add(Action.ACCEPT, "TRUE_CONFLICT|" + YEAR, Map.of(), null, null, null);
    Reconciliation after = settle(RIVALS);
    assertEquals(Severity.NONE, severity(after, "TRUE_CONFLICT"));
    assertTrue(after.disagreements().stream().noneMatch(Disagreement::isConflict));
    assertTrue(cell(after, YEAR).flags().stream().anyMatch(f -> f.code().equals("TRUE_CONFLICT")));
  }

  @Test
  void aRevokedDecisionHasNoEffectAndIsListed() {
    log.add(Action.EXCLUDE, "r3", Map.of(), "misprint", null, null);
    log.add(Action.REVOKE, "d-0001", Map.of(), null, null, null);
    assertEquals("rival", role(cell(settle(RIVALS), YEAR), "r3"));
    assertEquals(DecisionState.OVERRULED, state("d-0001"));
    assertEquals("revoked by d-0002", reason("d-0001"));
  }

  @Test
  void theLastOfTwoDecisionsOnOneTargetWins() {
    log.add(Action.OVERRIDE, YEAR, Map.of("value", "1"), "first", null, null);
    log.add(Action.OVERRIDE, YEAR, Map.of("value", "2"), "second", null, null);
    assertEquals(new BigDecimal("2"), cell(settle(SEEDS), YEAR).value());
    assertEquals(DecisionState.OVERRULED, state("d-0001"));
  }

  @Test
  void aDecisionWhoseTargetIsGoneIsStaleAndNotApplied() {
    log.add(Action.PIN, "nowhere", Map.of(), null, null, null);
    log.add(Action.OVERRIDE, TURNOVER + "|1999", Map.of("value", "1"), "?", null, null);
    log.add(Action.ACCEPT, "OUTLIER|" + YEAR, Map.of(), null, null, null);
    log.add(Action.SET_POLICY, "nothing", Map.of("policy", "mean"), null, null, null);
    log.add(Action.SET_FIELD, "o1", Map.of("field", "colour", "value", "x"), null, null, null);
    Reconciliation result = settle(SEEDS);
    assertTrue(result.rulings().stream().allMatch(r -> r.state() == DecisionState.STALE));
    assertNull(cell(result, YEAR).decision());
  }

  @Test
  void aFigureWhoseIdChangedIsFoundByItsWords() {
    Observation moved =
        observation(Map.of("id", "new", "article", "archive/a.txt", "value", "4300000000"));
    Observation before =
        observation(Map.of("id", "old", "article", "a.txt", "value", "4300000000"));
    log.add(
        Action.EXCLUDE,
        "old",
        Map.of(Fingerprint.ARGUMENT, Fingerprint.of(before)),
        "misprint",
        null,
        null);
    assertEquals("excluded", role(settle(List.of(moved)).cells().get(0), "new"));
    assertTrue(reason("d-0001").contains("re-bound"));
  }

  private static Severity severity(Reconciliation result, String code) {
    return cell(result, YEAR).flags().stream()
        .filter(flag -> flag.code().equals(code))
        .findFirst()
        .orElseThrow()
        .severity();
  }

  private List<Ruling> rulings = List.of();

  private Reconciliation settle(List<Observation> observations) {
    Reconciliation result = settle(observations, log);
    rulings = result.rulings();
    assertEquals(log.decisions().size(), rulings.size());
    return result;
  }

  private static Reconciliation settle(List<Observation> observations, DecisionLog log) {
    return new Reconciler(Fixtures.CATALOGUE, Fixtures.SETTINGS)
        .reconcile(observations, log.decisions(), Map.of());
  }

  private DecisionState state(String decision) {
    return ruling(decision).state();
  }

  private String reason(String decision) {
    return ruling(decision).reason();
  }

  private Ruling ruling(String decision) {
    return rulings.stream()
        .filter(ruling -> ruling.decision().id().equals(decision))
        .findFirst()
        .orElseThrow();
  }

  private static ReconciledCell cell(Reconciliation result, String key) {
    return result.cells().stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
  }

  private static @Nullable String role(ReconciledCell cell, String observation) {
    return cell.evidence().stream()
        .filter(evidence -> evidence.observation().equals(observation))
        .map(ReconciledCell.Evidence::role)
        .findFirst()
        .orElse(null);
  }

  private static Observation observation(Map<String, String> fields) {
    return Fixtures.plain(fields);
  }
}
