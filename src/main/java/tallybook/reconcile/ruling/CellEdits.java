package tallybook.reconcile.ruling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.decision.Decision;
import tallybook.decision.DecisionState;
import tallybook.flow.Severity;
import tallybook.observation.Interval;
import tallybook.reconcile.Disagreement;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.ReconciledCell.Flag;
import tallybook.reconcile.explain.Amounts;
import tallybook.reconcile.rule.Phrases;

/** Cells as decisions leave them. */
final class CellEdits {
  private final Phrases phrases;
  private final Amounts amounts;

  CellEdits(Phrases phrases, Amounts amounts) {
    this.phrases = phrases;
    this.amounts = amounts;
  }

  /** The person's value in place of the computed one, which is kept beside it. */
  ReconciledCell overridden(
      ReconciledCell cell, Decision decision, BigDecimal value, DecisionState state) {
    Interval range =
        new Interval(
            number(decision.argument("low"), value), number(decision.argument("high"), value));
    var rationale = new ArrayList<String>();
    rationale.add(sentence(cell, decision, value));
    rationale.addAll(cell.rationale());
    return copy(
        cell,
        value,
        "exact",
        range,
        "override",
        cell.value(),
        cell.severity(),
        cell.flags(),
        rationale.subList(0, Math.min(4, rationale.size())),
        name(decision, state));
  }

  private String sentence(ReconciledCell cell, Decision decision, BigDecimal value) {
    String unit = cell.series().unit();
    String computed =
        cell.value() == null || cell.valueQualifier() == null
            ? phrases.say("publish.override.nothing")
            : amounts.of(cell.value(), cell.valueQualifier(), unit);
    return decision.note() == null
        ? phrases.say("publish.override", amounts.of(value, unit), decision.id(), computed)
        : phrases.say(
            "publish.override.note",
            amounts.of(value, unit),
            decision.id(),
            computed,
            decision.note());
  }

  private static BigDecimal number(@Nullable String text, BigDecimal absent) {
    try {
      return text == null || text.isEmpty() ? absent : new BigDecimal(text);
    } catch (NumberFormatException e) {
      return absent;
    }
  }

  /** The flags of that code, or all for null, stay without severity. */
  static ReconciledCell accepted(ReconciledCell cell, @Nullable String code) {
    var flags = new ArrayList<Flag>();
    for (Flag flag : cell.flags()) {
      flags.add(
          code == null || flag.code().equals(code)
              ? new Flag(flag.code(), Severity.NONE, flag.arguments(), flag.sentence())
              : flag);
    }
    flags.sort(java.util.Comparator.comparing(Flag::severity).reversed());
    return copy(
        cell,
        cell.value(),
        cell.valueQualifier(),
        cell.published(),
        cell.policy(),
        cell.policyDefaultValue(),
        flags.isEmpty() ? Severity.NONE : flags.get(0).severity(),
        flags,
        cell.rationale(),
        cell.decision());
  }

  static Disagreement accepted(Disagreement row) {
    return new Disagreement(
        row.code(), Severity.NONE, row.cells(), row.observations(), row.reason(), row.suggestion());
  }

  /** The cell with the decision named. */
  static ReconciledCell shaped(ReconciledCell cell, Decision decision, DecisionState state) {
    return copy(
        cell,
        cell.value(),
        cell.valueQualifier(),
        cell.published(),
        cell.policy(),
        cell.policyDefaultValue(),
        cell.severity(),
        cell.flags(),
        cell.rationale(),
        name(decision, state));
  }

  private static String name(Decision decision, DecisionState state) {
    return decision.id() + " " + state.code();
  }

  private static ReconciledCell copy(
      ReconciledCell cell,
      @Nullable BigDecimal value,
      @Nullable String qualifier,
      Interval published,
      String policy,
      @Nullable BigDecimal defaultValue,
      Severity severity,
      List<Flag> flags,
      List<String> rationale,
      @Nullable String decision) {
    return new ReconciledCell(
        cell.series(),
        cell.periodKey(),
        cell.timeBasis(),
        cell.asOfDates(),
        value,
        qualifier,
        published,
        cell.agreed(),
        cell.balanced(),
        cell.articles(),
        cell.origins(),
        policy,
        defaultValue,
        cell.confidence(),
        cell.factors(),
        severity,
        flags,
        cell.evidence(),
        cell.vintages(),
        rationale,
        decision,
        cell.basis());
  }
}
