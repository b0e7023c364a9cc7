package tallybook.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallybook.decision.Action;
import tallybook.decision.Decision;
import tallybook.decision.DecisionLog;
import tallybook.decision.DecisionState;
import tallybook.decision.Ruling;
import tallybook.flow.Severity;
import tallybook.observation.Code;
import tallybook.observation.Observation;
import tallybook.reconcile.ruling.Snapshots;

/** Every action in every state that it can have. */
final class DecisionStatesTest {
  private static final String YEAR = "trade_turnover|KAZ|KOR|_T|level|USD|actual|2020";
  private static final List<Observation> RIVALS = Fixtures.observations("rivals.tsv");

  static Stream<Map<String, String>> lines() {
    return Fixtures.table("decisions.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aDecisionEndsInTheStateOfItsLine(Map<String, String> line) {
    var log = new DecisionLog();
    String[] first = cell(line, "first").split(" ");
    if (first.length == 2) {
      log.add(Code.parse(Action.class, first[0]), first[1], Map.of(), null, null, null);
    }
    Decision judged = add(log, line);
    if (cell(line, "then").equals("again")) {
      add(log, line);
    } else if (cell(line, "then").equals("revoke")) {
      log.add(Action.REVOKE, judged.id(), Map.of(), null, null, null);
    }
    Reconciliation result = settle(changed(cell(line, "change")), log);
    assertEquals(log.decisions().size(), result.rulings().size(), "none is lost");
    Ruling ruling =
        result.rulings().stream()
            .filter(r -> r.decision().id().equals(judged.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(cell(line, "state"), ruling.state().code(), () -> line + " " + ruling.reason());
    assertFalse(ruling.reason().isBlank());
  }

  @Test
  void everyActionIsShownAppliedStaleAndOverruledAndEveryStateIsReached() {
    var shown = new TreeSet<String>();
    lines().forEach(line -> shown.add(cell(line, "action") + " " + cell(line, "state")));
    for (Action action : Action.values()) {
      for (String state : new String[] {"applied", "stale", "overruled"}) {
        assertTrue(shown.contains(action.code() + " " + state), action + " " + state);
      }
    }
    for (DecisionState state : DecisionState.values()) {
      assertTrue(shown.contains("override " + state.code()), state.code());
      assertTrue(shown.contains("pin " + state.code()), state.code());
    }
  }

  @Test
  void aCheckedCellHasNoSeverityUntilItsEvidenceChanges() {
    ReconciledCell seen = cell(settle(RIVALS, new DecisionLog()));
    var log = new DecisionLog();
    log.add(Action.ACCEPT, YEAR, Map.of(), null, seen.basis(), Snapshots.of(seen));
    Reconciliation checked = settle(RIVALS, log);
    assertEquals(Severity.NONE, cell(checked).severity());
    assertEquals(seen.flags().size(), cell(checked).flags().size());
    assertTrue(checked.disagreements().stream().noneMatch(Disagreement::isConflict));
    assertTrue(cell(settle(changed("+n1=7.7e9"), log)).severity().atLeast(Severity.MEDIUM));
  }

  private static Decision add(DecisionLog log, Map<String, String> line) {
    Map<String, String> arguments = new HashMap<>();
    for (String argument : cell(line, "args").split(";")) {
      int equals = argument.indexOf('=');
      if (equals > 0) {
        arguments.put(argument.substring(0, equals), argument.substring(equals + 1));
      }
    }
    ReconciledCell seen =
        cell(line, "seen").isEmpty() ? null : cell(settle(RIVALS, new DecisionLog()));
    return log.add(
        Code.parse(Action.class, cell(line, "action")),
        cell(line, "target"),
        arguments,
        cell(line, "why"),
        seen == null ? null : seen.basis(),
        seen == null ? null : Snapshots.of(seen));
  }

  /** The rivals with figures added: {@code +n1=5.8e9}. */
  private static List<Observation> changed(String changes) {
    var observations = new ArrayList<>(RIVALS);
    for (String change : changes.split(" ")) {
      int equals = change.indexOf('=');
      if (equals > 0) {
        String id = change.substring(1, equals);
        String value = new BigDecimal(change.substring(equals + 1)).toPlainString();
        observations.add(
            Fixtures.plain(
                Map.of(
                    "id", id, "article", id + ".txt", "value", value, "source", "Source " + id)));
      }
    }
    return observations;
  }

  private static Reconciliation settle(List<Observation> observations, DecisionLog log) {
    return new Reconciler(Fixtures.CATALOGUE, Fixtures.SETTINGS)
        .reconcile(observations, log.decisions(), Map.of());
  }

  private static ReconciledCell cell(Reconciliation result) {
    return result.cells().stream().filter(c -> c.key().equals(YEAR)).findFirst().orElseThrow();
  }

  private static String cell(Map<String, String> line, String column) {
    @Nullable String text = line.get(column);
    return text == null ? "" : text;
  }
}
