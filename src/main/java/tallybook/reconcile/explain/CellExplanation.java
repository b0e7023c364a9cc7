package tallybook.reconcile.explain;

import java.util.ArrayList;
import java.util.List;
import tallybook.reconcile.claim.Amount;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Band;
import tallybook.reconcile.estimate.Estimate;
import tallybook.reconcile.estimate.Finding;
import tallybook.reconcile.estimate.Group;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Vote;
import tallybook.reconcile.rule.Phrases;
import tallybook.reconcile.rule.Rules;
import tallybook.reconcile.rule.Thresholds;

/** A cell's arithmetic, a line a step: votes, groups, ranges, confidence, flags. */
public final class CellExplanation {
  private final Phrases phrases;
  private final Amounts amounts;
  private final Rationale rationale;
  private final Certainty certainty;
  private final Thresholds thresholds;

  public CellExplanation(Rules rules, Amounts amounts) {
    this.phrases = rules.phrases();
    this.amounts = amounts;
    this.rationale = new Rationale(rules, amounts);
    this.certainty = new Certainty(phrases, amounts, rules.thresholds());
    this.thresholds = rules.thresholds();
  }

  public List<String> of(Claims claims, Settlement cell) {
    var lines = new ArrayList<String>();
    lines.add(cell.key());
    lines.add(phrases.say("explain.votes"));
    for (Vote vote : cell.votes()) {
      lines.add("  " + vote(claims, vote));
    }
    if (!cell.hasWinner()) {
      lines.addAll(rationale.of(claims, cell));
      return lines;
    }
    lines.add(phrases.say("explain.groups"));
    groups(claims, cell, lines);
    estimate(cell, lines);
    lines.add(phrases.say("explain.flags"));
    for (Finding finding : cell.findings()) {
      lines.add(
          "  "
              + phrases.say(
                  "explain.flag",
                  finding.code(),
                  finding.severity().code(),
                  rationale.sentence(finding)));
    }
    return lines;
  }

  private String vote(Claims claims, Vote vote) {
    double least = thresholds.of("weight.least_precision");
    double precision =
        vote.isPoint()
            ? Math.min(
                thresholds.of("weight.most_precision"),
                Math.max(least, Math.abs(vote.value()) / vote.soft().width()))
            : least;
    String origin = claims.id(vote.origin());
    String line =
        phrases.say(
            "explain.vote",
            amounts.of(claims, vote),
            claims.id(vote.row()),
            vote.claims() > 1
                ? phrases.say("explain.origin.figures", origin, Integer.toString(vote.claims()))
                : phrases.say("explain.origin", origin),
            band(vote.soft()),
            amounts.plain(vote.reliability(), 2),
            vote.tier().name(),
            amounts.plain(vote.extraction(), 2),
            amounts.plain(precision, 1),
            amounts.plain(vote.weight(), 3));
    return vote.pinned() ? phrases.say("explain.pinned", line) : line;
  }

  private void groups(Claims claims, Settlement cell, List<String> lines) {
    List<Group> groups = cell.groups();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      lines.add(
          "  "
              + phrases.say(
                  group == cell.winner() ? "explain.winner" : "explain.rival",
                  band(group.region()),
                  amounts.of(claims, group.spokesman()),
                  amounts.plain(group.weight(), 3),
                  amounts.plain(cell.score(i), 3),
                  Integer.toString(group.votes().size())));
    }
  }

  private void estimate(Settlement cell, List<String> lines) {
    Estimate estimate = cell.estimate();
    String unit = cell.series().key().unit();
    String policy = estimate.policy().code();
    String value =
        estimate.value() == null
            ? phrases.say("explain.policy.none")
            : amounts.of(estimate.value(), String.valueOf(estimate.qualifier()), unit);
    lines.add(
        estimate.defaultValue() == null
            ? phrases.say("explain.policy", policy, value)
            : phrases.say(
                "explain.policy.default",
                policy,
                value,
                amounts.of(estimate.defaultValue(), unit)));
    lines.add(phrases.say("explain.stated", amounts.range(estimate.agreed(), unit)));
    lines.add(phrases.say("explain.published", amounts.range(estimate.published(), unit)));
    lines.add(
        phrases.say(
            "explain.confidence",
            amounts.plain(estimate.confidence(), 2),
            amounts.plain(estimate.backing(), 2),
            amounts.plain(estimate.dissent(), 2),
            amounts.plain(estimate.extraction(), 2),
            amounts.plain(estimate.time(), 2),
            amounts.plain(estimate.jump(), 2),
            amounts.plain(thresholds.of("confidence.most"), 2)));
    lines.add("  " + certainty.of(cell));
  }

  private String band(Band band) {
    return "[" + end(band.low()) + ", " + end(band.high()) + "]";
  }

  private String end(double end) {
    return Double.isInfinite(end)
        ? phrases.say("explain.open")
        : Amount.decimal(end).toPlainString();
  }
}
