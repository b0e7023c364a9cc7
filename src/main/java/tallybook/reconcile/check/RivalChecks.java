package tallybook.reconcile.check;

import java.util.ArrayList;
import java.util.List;
import tallybook.flow.Severity;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Finding;
import tallybook.reconcile.estimate.Group;
import tallybook.reconcile.estimate.RivalRule;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Standing;
import tallybook.reconcile.explain.Amounts;
import tallybook.reconcile.rate.Rates;
import tallybook.reconcile.rule.Rules;
import tallybook.reconcile.rule.Thresholds;

/** Why a rival differs from the winner: the first rule that answers gives the reason. */
public final class RivalChecks implements RivalRule {
  private final Ledger ledger;
  private final SlipReasons slips;
  private final PlaceReasons places;
  private final VintageReasons vintages;
  private final List<Reason> reasons;
  private final double explained;
  private final double adjacent;
  private final double outlier;
  private final double highShare;
  private final double mediumShare;

  public RivalChecks(Rules rules, Amounts amounts, Rates rates) {
    Thresholds thresholds = rules.thresholds();
    this.ledger = new Ledger(rules, amounts);
    this.slips = new SlipReasons(ledger, rates, thresholds);
    this.places = new PlaceReasons(ledger, thresholds);
    this.vintages = new VintageReasons(ledger, thresholds);
    this.reasons =
        List.of(
            slips::scaleSlip,
            slips::currencyUnit,
            slips::percentPoint,
            places::directionSwapped,
            places::partOfTotal,
            places::stockVersusFlow,
            places::periodMismatch,
            places::partYear,
            places::targetAsActual,
            vintages::revision,
            vintages::largeRevision,
            vintages::mirrorSide);
    this.explained = StrictMath.log(thresholds.of("effect.explained"));
    this.adjacent = StrictMath.log(thresholds.of("effect.adjacent"));
    this.outlier = thresholds.of("outlier.ratio");
    this.highShare = thresholds.of("conflict.high_share");
    this.mediumShare = thresholds.of("conflict.medium_share");
  }

  @Override
  public Verdict explain(
      Block block, Settlement cell, Group winner, Group rival, Standing standing) {
    Pair pair = Pair.of(block, cell, winner, rival, standing);
    var found = new ArrayList<Finding>();
    for (Reason reason : reasons) {
      Finding finding = reason.of(pair);
      if (finding != null) {
        found.add(finding);
      }
    }
    if (found.isEmpty()) {
      found.add(unexplained(pair));
    }
    Finding primary = found.get(0);
    List<String> further = found.stream().skip(1).map(Finding::code).toList();
    return new Verdict(primary, further, leavesRange(primary, pair));
  }

  private boolean leavesRange(Finding finding, Pair pair) {
    return switch (finding.code()) {
      case "SCALE_SLIP" -> Math.abs(slips.power(pair)) >= 3;
      case "CURRENCY_UNIT", "PERCENT_POINT" -> true;
      default -> false;
    };
  }

  private Finding unexplained(Pair pair) {
    double ratio = pair.ratio();
    int[] rows = Ledger.rows(pair.rival());
    if (ratio > outlier || ratio < 1 / outlier) {
      return ledger.later(
          "OUTLIER",
          Severity.HIGH,
          () -> words(pair, ledger.amounts().ratio(Math.max(ratio, 1 / ratio))),
          rows);
    }
    Severity severity =
        pair.weightShare() >= highShare
            ? Severity.HIGH
            : pair.weightShare() >= mediumShare ? Severity.MEDIUM : Severity.LOW;
    return ledger.later("TRUE_CONFLICT", severity, () -> words(pair, vintages.apart(pair)), rows);
  }

  private List<String> words(Pair pair, String apart) {
    return List.of(
        ledger.figure(pair.claims(), pair.rival()),
        ledger.figure(pair.claims(), pair.winner()),
        apart);
  }

  @Override
  public boolean isSuperseded(
      Block block, Settlement cell, Group winner, Group rival, Standing standing) {
    Pair pair = Pair.of(block, cell, winner, rival, standing);
    if (!vintages.supersedes(pair) || !vintages.isRevision(pair)) {
      return false;
    }
    return explain(block, cell, winner, rival, standing).finding().code().startsWith("REVISION");
  }

  @Override
  public double effect(Block block, Settlement cell, Group group, Standing standing) {
    if (!group.hasPoint()) {
      return 0;
    }
    double effect = 0;
    if (places.opposite(block, cell, group, standing) != null) {
      effect += explained;
    }
    if (places.part(block, cell, group, standing) != null && isLess(cell, group)) {
      effect += explained;
    }
    if (places.otherKind(block, cell, group, standing) != null) {
      effect += explained;
    }
    if (places.target(block, cell, group, standing) != null) {
      effect += explained;
    }
    if (places.adjacent(block, cell, group, standing) != null) {
      effect += adjacent;
    }
    return effect;
  }

  /** Whether some other group of the cell is greater. */
  private static boolean isLess(Settlement cell, Group group) {
    return cell.groups().stream()
        .anyMatch(other -> other.hasPoint() && other.point() > group.point());
  }
}
