package tallybook.reconcile.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Band;
import tallybook.reconcile.estimate.Estimate;
import tallybook.reconcile.estimate.Finding;
import tallybook.reconcile.estimate.Group;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Vote;
import tallybook.reconcile.rule.Rules;

/** A cell's arithmetic, a line a step: votes, groups, ranges, confidence, flags. */
public final class CellExplanation {
  private final Amounts amounts;
  private final Rationale rationale;

  public CellExplanation(Rules rules, Amounts amounts) {
    this.amounts = amounts;
    this.rationale = new Rationale(rules, amounts);
  }

  public List<String> of(Claims claims, Settlement cell) {
    var lines = new ArrayList<String>();
    lines.add(cell.key());
    lines.add("votes (one an independent origin): weight = ln(N a' / (1 - a')), a' = a √x");
    for (Vote vote : cell.votes()) {
      lines.add("  " + vote(claims, vote));
    }
    if (!cell.hasWinner()) {
      lines.addAll(rationale.of(claims, cell));
      return lines;
    }
    lines.add("groups (votes whose intervals have a common part):");
    groups(claims, cell, lines);
    estimate(cell, lines);
    lines.add("flags:");
    for (Finding finding : cell.findings()) {
      lines.add(
          "  "
              + finding.code()
              + " ("
              + finding.severity().code()
              + "): "
              + rationale.sentence(finding));
    }
    return lines;
  }

  private String vote(Claims claims, Vote vote) {
    double precision =
        vote.isPoint()
            ? Math.min(10, Math.max(2, Math.abs(vote.value()) / vote.soft().width()))
            : 2;
    return amounts.of(claims, vote)
        + "  "
        + claims.id(vote.row())
        + "  origin "
        + claims.id(vote.origin())
        + (vote.claims() > 1 ? " (" + vote.claims() + " figures)" : "")
        + "  interval "
        + band(vote.soft())
        + format(
            "  a %.2f (%s)  x %.2f  N %.1f  weight %.3f",
            vote.reliability(), vote.tier().name(), vote.extraction(), precision, vote.weight())
        + (vote.pinned() ? "  pinned" : "");
  }

  private void groups(Claims claims, Settlement cell, List<String> lines) {
    List<Group> groups = cell.groups();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      lines.add(
          "  "
              + (group == cell.winner() ? "winner" : "rival ")
              + "  "
              + band(group.region())
              + "  figure "
              + amounts.of(claims, group.spokesman())
              + format("  weight %.3f  score with context %.3f", group.weight(), cell.score(i))
              + "  of "
              + group.votes().size());
    }
  }

  private void estimate(Settlement cell, List<String> lines) {
    Estimate estimate = cell.estimate();
    String unit = cell.series().key().unit();
    lines.add(
        "policy "
            + estimate.policy().code()
            + (estimate.value() == null
                ? ": no value"
                : ": " + amounts.of(estimate.value(), String.valueOf(estimate.qualifier()), unit))
            + (estimate.defaultValue() == null
                ? ""
                : "; the default policy gives " + amounts.of(estimate.defaultValue(), unit)));
    lines.add("stated range " + amounts.range(estimate.agreed(), unit));
    lines.add("published range " + amounts.range(estimate.published(), unit));
    lines.add(
        format(
            "confidence %.2f = B %.2f × D %.2f × X %.2f × T %.2f × J %.2f, at most 0.90",
            estimate.confidence(),
            estimate.backing(),
            estimate.dissent(),
            estimate.extraction(),
            estimate.time(),
            estimate.jump()));
  }

  private static String band(Band band) {
    return "[" + end(band.low()) + ", " + end(band.high()) + "]";
  }

  private static String end(double end) {
    return Double.isInfinite(end) ? "open" : Claims.decimal(end).toPlainString();
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }
}
