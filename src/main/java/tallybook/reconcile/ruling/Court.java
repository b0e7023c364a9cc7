package tallybook.reconcile.ruling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tallybook.decision.Action;
import tallybook.decision.Decision;
import tallybook.decision.DecisionState;
import tallybook.decision.Ruling;
import tallybook.observation.Observation;
import tallybook.reconcile.Policy;
import tallybook.reconcile.Reconciliation;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.estimate.CellPolicy;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.explain.Amounts;
import tallybook.reconcile.key.Blocks;
import tallybook.reconcile.rule.Phrases;

/**
 * Carries decisions out, in the order of the actions: revoke, set-date, set-field, set-period,
 * exclude, merge and split, set-policy, pin; then, on the settled cells, override and accept
 * ({@link Epilogue}). A decision that can't be carried out is reported and changes nothing.
 */
public final class Court {
  private final Docket docket;
  private final Phrases phrases;
  private final Orders orders;
  private final Blocks blocks;
  private final List<Observation> observations;
  private final Map<Integer, Set<Trait>> marks = new TreeMap<>();

  /** Decisions on observations, by the observation's place. */
  private final Map<String, Integer> places = new TreeMap<>();

  private final Set<String> rebound = new TreeSet<>();

  public Court(
      List<Observation> observations,
      List<Decision> decisions,
      CellPolicy usual,
      Blocks blocks,
      Phrases phrases) {
    this.docket = new Docket(decisions, phrases);
    this.phrases = phrases;
    this.orders = new Orders(usual, blocks);
    this.blocks = blocks;
    this.observations = decisions.isEmpty() ? observations : new ArrayList<>(observations);
    if (!decisions.isEmpty()) {
      amend();
    }
  }

  /** The observations after set-date, set-field, set-period, merge and split, in their order. */
  public List<Observation> observations() {
    return observations;
  }

  /** How a cell is to be settled. */
  public CellPolicy policyOf(Settlement cell) {
    return orders.of(cell);
  }

  /** Whether some cell may be settled by that policy. */
  public boolean uses(Policy policy) {
    return orders.uses(policy);
  }

  /** Marks the claims, whose rows are the observations' places. */
  public void mark(Claims claims) {
    marks.forEach((place, traits) -> traits.forEach(trait -> claims.mark(place, trait)));
    for (Decision decision : docket.standing(Action.EXCLUDE)) {
      if (!places.containsKey(decision.id()) && isCell(decision.target())) {
        excludeCell(claims, decision);
      }
    }
  }

  /** Whether some decision needs to know how the figures stand without it. */
  public boolean needsBaseline() {
    return !docket.standing(Action.PIN).isEmpty()
        || docket.standing(Action.EXCLUDE).stream().anyMatch(Court::isOnOrigin);
  }

  /** Marks the claims of origins that are to be excluded, as the baseline tells them. */
  public void markOrigins(Claims claims, Reconciliation baseline) {
    for (Decision decision : docket.standing(Action.EXCLUDE)) {
      if (isOnOrigin(decision)) {
        excludeOrigin(claims, decision, baseline);
      }
    }
  }

  /** The settled cells with overrides and acceptances, and what became of every decision. */
  public Reconciliation close(
      Reconciliation settled, @Nullable Reconciliation baseline, Amounts amounts) {
    return new Epilogue(docket, places, rebound, observations, orders, phrases, amounts)
        .close(settled, baseline == null ? settled : baseline);
  }

  /** What became of the decisions so far. */
  public List<Ruling> rulings() {
    return docket.rulings();
  }

  private interface Step {
    void carryOut(Decision decision);
  }

  private void amend() {
    var regrouping = new Regrouping(docket, blocks, observations);
    each(Action.SET_DATE, regrouping::setDate);
    each(Action.SET_FIELD, this::setField);
    each(Action.SET_PERIOD, this::setPeriod);
    each(Action.EXCLUDE, this::exclude);
    each(Action.MERGE, decision -> regrouping.merge(decision, place -> mark(place, Trait.MERGED)));
    each(Action.SPLIT, regrouping::split);
    each(Action.SET_POLICY, orders::add);
    each(Action.PIN, this::pin);
  }

  private void each(Action action, Step step) {
    for (Decision decision : docket.standing(action)) {
      try {
        step.carryOut(decision);
      } catch (IllegalArgumentException e) {
        docket.stale(decision, "ruling.refused", String.valueOf(e.getMessage()));
      }
    }
  }

  private void setField(Decision decision) {
    String field = decision.required("field");
    String value = decision.required("value");
    amend(
        decision,
        o ->
            field.equals("scale")
                ? Amended.scaled(o, value)
                : Amended.with(o, Map.of(field, value)));
  }

  private void setPeriod(Decision decision) {
    String period = decision.required("time_period");
    String basis = decision.arguments().getOrDefault("time_basis", "during");
    amend(decision, o -> Amended.with(o, Map.of("time_period", period, "time_basis", basis)));
    mark(places.get(decision.id()), Trait.PERIOD_SET);
  }

  private interface Change {
    Observation of(Observation observation);
  }

  private void amend(Decision decision, Change change) {
    Integer place = place(decision);
    if (place != null) {
      Observation before = observations.get(place);
      Observation after = change.of(before);
      observations.set(place, after);
      if (after.equals(before)) {
        docket.rule(decision, DecisionState.REDUNDANT, docket.say("ruling.same.field"));
      }
    }
  }

  private void pin(Decision decision) {
    Integer place = place(decision);
    if (place != null) {
      mark(place, Trait.PINNED);
    }
  }

  private void exclude(Decision decision) {
    String target = decision.target();
    if (isCell(target) || isOnOrigin(decision)) {
      return;
    }
    boolean whole = false;
    for (int i = 0; i < observations.size(); i++) {
      Observation o = observations.get(i);
      if (o.article().id().equals(target) || target.equals(o.article().publisher())) {
        mark(i, Trait.EXCLUDED);
        whole = true;
      }
    }
    if (!whole) {
      Integer place = place(decision);
      if (place != null) {
        mark(place, Trait.EXCLUDED);
      }
    }
  }

  private void excludeCell(Claims claims, Decision decision) {
    boolean found = false;
    for (int row = 0; row < claims.size(); row++) {
      String cell = claims.series(row).key() + "|" + claims.period(claims.periodNumber(row)).code();
      if (cell.equals(decision.target())) {
        claims.mark(row, Trait.EXCLUDED);
        found = true;
      }
    }
    if (!found) {
      docket.stale(decision, "ruling.no_cell");
    }
  }

  private void excludeOrigin(Claims claims, Decision decision, Reconciliation baseline) {
    Set<String> members = new TreeSet<>();
    baseline
        .cells()
        .forEach(
            cell ->
                cell.evidence().stream()
                    .filter(evidence -> evidence.origin().equals(decision.target()))
                    .forEach(evidence -> members.add(evidence.observation())));
    for (int row = 0; row < claims.size(); row++) {
      if (members.contains(claims.id(row))) {
        claims.mark(row, Trait.EXCLUDED);
      }
    }
    if (members.isEmpty()) {
      docket.stale(decision, "ruling.no_origin");
    }
  }

  /** The place of the observation that the decision means; null, and stale, if there is none. */
  private @Nullable Integer place(Decision decision) {
    Targets.Hit hit = new Targets(observations).find(decision);
    if (hit == null) {
      docket.stale(decision, "ruling.no_figure", decision.target());
      return null;
    }
    places.put(decision.id(), hit.place());
    if (hit.rebound()) {
      rebound.add(decision.id());
    }
    return hit.place();
  }

  private void mark(@Nullable Integer place, Trait trait) {
    if (place != null) {
      marks.computeIfAbsent(place, p -> EnumSet.noneOf(Trait.class)).add(trait);
    }
  }

  private static boolean isOnOrigin(Decision decision) {
    return decision.arguments().getOrDefault("scope", "").equals("origin");
  }

  /** A cell's key has the seven codes of a series, and a period. */
  static boolean isCell(String target) {
    return target.chars().filter(c -> c == '|').count() >= 7;
  }

  /** What a state is called when a decision was carried out on other evidence. */
  static DecisionState stateOf(boolean changed) {
    return changed ? DecisionState.REVIEW : DecisionState.APPLIED;
  }
}
