package tallybook.reconcile.ruling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.decision.Action;
import tallybook.decision.Decision;
import tallybook.decision.DecisionState;
import tallybook.observation.Observation;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.Reconciliation;
import tallybook.reconcile.explain.Amounts;
import tallybook.reconcile.rule.Phrases;

/** Overrides and acceptances on the settled cells, and the state of every decision. */
final class Epilogue {
  private static final double SHARE_OF_CONTRADICTION = 0.30;

  private final Docket docket;
  private final Map<String, Integer> places;
  private final Set<String> rebound;
  private final List<Observation> observations;
  private final Orders orders;
  private final Map<String, Observation> byId = new TreeMap<>();
  private final Map<String, ReconciledCell> cells = new TreeMap<>();
  private final Map<String, ReconciledCell> baseCells = new TreeMap<>();
  private final Map<String, String> cellOf = new TreeMap<>();
  private final Acceptance acceptance;
  private final CellEdits edits;

  Epilogue(
      Docket docket,
      Map<String, Integer> places,
      Set<String> rebound,
      List<Observation> observations,
      Orders orders,
      Phrases phrases,
      Amounts amounts) {
    this.docket = docket;
    this.places = places;
    this.rebound = rebound;
    this.observations = observations;
    this.orders = orders;
    this.edits = new CellEdits(phrases, amounts);
    this.acceptance = new Acceptance(cells);
  }

  Reconciliation close(Reconciliation settled, Reconciliation baseline) {
    if (docket.isEmpty()) {
      return settled;
    }
    observations.forEach(o -> byId.put(o.id(), o));
    settled.cells().forEach(cell -> cells.put(cell.key(), cell));
    baseline.cells().forEach(cell -> baseCells.put(cell.key(), cell));
    for (ReconciledCell cell : settled.cells()) {
      cell.evidence().forEach(part -> cellOf.put(part.observation(), cell.key()));
    }
    for (Action action : Action.values()) {
      docket.standing(action).forEach(this::judge);
    }
    var finished = new ArrayList<ReconciledCell>();
    settled.cells().forEach(cell -> finished.add(cells.getOrDefault(cell.key(), cell)));
    return new Reconciliation(
        settled.observations(),
        finished,
        acceptance.of(settled.disagreements()),
        settled.derived(),
        docket.rulings(),
        settled.diagnostics());
  }

  private void judge(Decision decision) {
    switch (decision.action()) {
      case REVOKE -> {}
      case OVERRIDE -> override(decision);
      case ACCEPT -> accept(decision);
      case PIN -> pin(decision);
      case EXCLUDE -> exclude(decision);
      case SET_DATE, SET_FIELD, SET_PERIOD -> place(decision);
      case MERGE, SPLIT ->
          docket.rule(decision, DecisionState.APPLIED, docket.say("ruling.applied"));
      case SET_POLICY -> policy(decision);
    }
  }

  private void place(Decision decision) {
    ReconciledCell cell = cellOf(decision);
    docket.rule(decision, DecisionState.APPLIED, note(decision, docket.say("ruling.applied")));
    if (cell != null) {
      shaped(cell, decision, DecisionState.APPLIED);
    }
  }

  private void policy(Decision decision) {
    boolean used = false;
    for (ReconciledCell cell : List.copyOf(cells.values())) {
      String series = cell.series().toString();
      if (decision.target().equals(cell.key()) || decision.target().equals(series)) {
        shaped(cell, decision, DecisionState.APPLIED);
        used = true;
      }
      used |= orders.isFamily(decision.target(), cell);
    }
    if (used) {
      docket.rule(decision, DecisionState.APPLIED, docket.say("ruling.applied"));
    } else {
      docket.stale(decision, "ruling.no_policy_target", decision.target());
    }
  }

  private void exclude(Decision decision) {
    ReconciledCell cell = cells.get(decision.target());
    if (cell == null) {
      cell = cellOf(decision);
    }
    if (cell == null) {
      docket.rule(decision, DecisionState.APPLIED, note(decision, docket.say("ruling.applied")));
      return;
    }
    evidenceChanged(decision, cell);
  }

  private void pin(Decision decision) {
    ReconciledCell cell = cellOf(decision);
    Observation pinned = observation(decision);
    if (cell == null || pinned == null) {
      docket.stale(decision, "ruling.no_cell_of_figure");
      return;
    }
    ReconciledCell before = baseCells.getOrDefault(cell.key(), cell);
    BigDecimal value = pinned.figure().value();
    double share = share(before, pinned.id());
    if (before.value() != null && isWithin(before.value(), value, pinned.figure().grain())) {
      rule(decision, cell, DecisionState.REDUNDANT, docket.say("ruling.same.pin"));
    } else if (share < SHARE_OF_CONTRADICTION && isChanged(decision, cell)) {
      rule(decision, cell, DecisionState.CONTRADICTED, docket.say("ruling.outweighed"));
    } else {
      evidenceChanged(decision, cell);
    }
  }

  /** The weight of the figure's group beside that of the winner. */
  private static double share(ReconciledCell cell, String observation) {
    double winner = 0;
    double own = 0;
    int group = 0;
    for (ReconciledCell.Evidence part : cell.evidence()) {
      group = part.observation().equals(observation) ? part.group() : group;
    }
    for (ReconciledCell.Evidence part : cell.evidence()) {
      winner += part.group() == 1 ? part.weight() : 0;
      own += part.group() == group ? part.weight() : 0;
    }
    return group == 0 || winner == 0 ? 0 : own / winner;
  }

  private void override(Decision decision) {
    ReconciledCell cell = cells.get(decision.target());
    if (cell == null) {
      docket.stale(decision, "ruling.no_cell");
      return;
    }
    BigDecimal value;
    try {
      value = new BigDecimal(decision.required("value"));
    } catch (IllegalArgumentException e) {
      docket.stale(decision, "ruling.no_number");
      return;
    }
    DecisionState state;
    String reason;
    if (cell.value() != null && isWithin(cell.value(), value, grain(cell))) {
      state = DecisionState.REDUNDANT;
      reason = docket.say("ruling.same");
    } else if (!cell.published().contains(value) && isChanged(decision, cell)) {
      state = DecisionState.CONTRADICTED;
      reason = docket.say("ruling.outside");
    } else {
      state = Court.stateOf(isChanged(decision, cell));
      reason = reason(decision, cell);
    }
    docket.rule(decision, state, note(decision, reason));
    cells.put(cell.key(), edits.overridden(cell, decision, value, state));
  }

  /** The finest grain of the cell's figures. */
  private BigDecimal grain(ReconciledCell cell) {
    BigDecimal grain = BigDecimal.ONE;
    for (ReconciledCell.Evidence part : cell.evidence()) {
      Observation o = byId.get(part.observation());
      if (o != null && part.group() == 1) {
        grain = o.figure().grain();
        break;
      }
    }
    return grain;
  }

  /** A flag is named {@code CODE|cell}; a cell's key alone means all its flags. */
  private void accept(Decision decision) {
    String target = decision.target();
    int bar = target.indexOf('|');
    boolean isWhole = cells.containsKey(target);
    String code = isWhole ? decision.argument("code") : target.substring(0, Math.max(0, bar));
    ReconciledCell cell = cells.get(isWhole ? target : target.substring(bar + 1));
    if (cell == null || code != null && !Acceptance.has(cell, code)) {
      docket.stale(decision, cell == null ? "ruling.no_cell" : "ruling.no_flag");
      return;
    }
    if (code == null && isChanged(decision, cell)) {
      String changes = Snapshots.changes(decision.snapshot(), cell, byId);
      docket.rule(
          decision,
          DecisionState.REVIEW,
          changes == null
              ? docket.say("ruling.unchecked")
              : docket.say("ruling.unchecked.by", changes));
      return;
    }
    evidenceChanged(decision, cell);
    acceptance.accept(cell.key(), code);
  }

  private void evidenceChanged(Decision decision, ReconciledCell cell) {
    rule(decision, cell, Court.stateOf(isChanged(decision, cell)), reason(decision, cell));
  }

  private static boolean isChanged(Decision decision, ReconciledCell cell) {
    return decision.basis() != null && !decision.basis().equals(cell.basis());
  }

  private String reason(Decision decision, ReconciledCell cell) {
    if (!isChanged(decision, cell)) {
      return docket.say("ruling.applied");
    }
    String changes = Snapshots.changes(decision.snapshot(), cell, byId);
    return changes == null
        ? docket.say("ruling.changed")
        : docket.say("ruling.changed.by", changes);
  }

  private void rule(Decision decision, ReconciledCell cell, DecisionState state, String reason) {
    docket.rule(decision, state, note(decision, reason));
    shaped(cell, decision, state);
  }

  private void shaped(ReconciledCell cell, Decision decision, DecisionState state) {
    ReconciledCell now = cells.getOrDefault(cell.key(), cell);
    cells.put(cell.key(), CellEdits.shaped(now, decision, state));
  }

  private String note(Decision decision, String reason) {
    return rebound.contains(decision.id()) ? docket.say("ruling.rebound", reason) : reason;
  }

  private @Nullable Observation observation(Decision decision) {
    Integer place = places.get(decision.id());
    return place == null ? null : observations.get(place);
  }

  private @Nullable ReconciledCell cellOf(Decision decision) {
    Observation o = observation(decision);
    String cell = o == null ? null : cellOf.get(o.id());
    return cell == null ? null : cells.get(cell);
  }

  private static boolean isWithin(BigDecimal left, BigDecimal right, BigDecimal grain) {
    return left.subtract(right).abs().multiply(BigDecimal.valueOf(2)).compareTo(grain) <= 0;
  }
}
