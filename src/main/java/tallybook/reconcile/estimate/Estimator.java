package tallybook.reconcile.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Interval;
import tallybook.observation.Qualifier;
import tallybook.reconcile.Policy;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.RivalRule.Verdict;
import tallybook.reconcile.rule.Thresholds;

/** Settles the cells of a block: winner, value, the two ranges, confidence. */
public final class Estimator {
  private final Claims claims;
  private final Thresholds thresholds;
  private final Confidence confidence;
  private final Jumps jumps;
  private final Context context;
  private final RivalRule rules;
  private final Policies policies;
  private final PolicyOf policyOf;

  /** Which policy holds for a cell. */
  @FunctionalInterface
  public interface PolicyOf {
    CellPolicy of(Settlement cell);
  }

  public Estimator(Claims claims, Thresholds thresholds, RivalRule rules, PolicyOf policyOf) {
    this.claims = claims;
    this.thresholds = thresholds;
    this.confidence = new Confidence(thresholds);
    this.jumps = new Jumps(thresholds);
    this.rules = rules;
    this.context = new Context(thresholds, confidence, jumps, List.of(rules::effect));
    this.policies = new Policies(claims);
    this.policyOf = policyOf;
  }

  /** Chooses the winners and settles every cell; returns how they stand. */
  public Standing settle(Block block) {
    context.choose(block);
    block.cells().forEach(Estimator::preferPinned);
    var standing = new Standing(block, confidence);
    for (Settlement cell : block.cells()) {
      settle(block, cell, standing);
    }
    return new Standing(block, confidence);
  }

  private static void preferPinned(Settlement cell) {
    for (int i = 0; i < cell.groups().size(); i++) {
      if (cell.groups().get(i).isPinned()) {
        cell.choose(i);
      }
    }
  }

  private void settle(Block block, Settlement cell, Standing standing) {
    CellPolicy order = policyOf.of(cell);
    Policy policy = order.policy();
    if (!cell.hasWinner()) {
      cell.settle(nothing(policy));
      return;
    }
    preferLaterVintage(block, cell, standing);
    Choice usual = policies.choose(Policy.OVERLAP, cell);
    Choice choice =
        policy == Policy.OVERLAP && order.side() == null ? usual : policies.choose(order, cell);
    cell.adopt(choice.groups(), choice.winner());
    List<Verdict> verdicts = verdicts(block, cell, choice.winner(), standing);
    cell.settle(estimate(block, cell, policy, choice, usual, verdicts, standing));
    for (Verdict verdict : verdicts) {
      cell.find(verdict.finding());
    }
  }

  private List<Verdict> verdicts(Block block, Settlement cell, Group winner, Standing standing) {
    if (cell.groups().size() == 1) {
      return List.of();
    }
    var verdicts = new ArrayList<Verdict>();
    for (Group rival : cell.rivals()) {
      verdicts.add(rules.explain(block, cell, winner, rival, standing));
    }
    return verdicts;
  }

  /** A later vintage of the best tier takes the place of the one it revises. */
  private void preferLaterVintage(Block block, Settlement cell, Standing standing) {
    Group winner = cell.winner();
    if (cell.groups().size() == 1 || winner.isPinned()) {
      return;
    }
    for (int i = 0; i < cell.groups().size(); i++) {
      Group rival = cell.groups().get(i);
      if (rival != winner && rules.isSuperseded(block, cell, winner, rival, standing)) {
        cell.choose(i);
        winner = rival;
      }
    }
  }

  private Estimate estimate(
      Block block,
      Settlement cell,
      Policy policy,
      Choice choice,
      Choice usual,
      List<Verdict> verdicts,
      Standing standing) {
    Group winner = choice.winner();
    Vote first = choice.spokesman() == null ? winner.spokesman() : choice.spokesman();
    Band stated = stated(winner, first);
    Band soft = winner.hasPoint() ? winner.region() : stated;
    Band published = choice.isHull() ? hull(cell) : withRivals(cell, winner, soft, verdicts);
    BigDecimal value = value(choice, winner, published);
    BigDecimal usualValue = value(usual, usual.winner(), published);
    double factor = winner.hasPoint() ? jump(block, cell, winner, standing) : 1;
    double backing = winner.backing(confidence);
    double dissent = confidence.dissent(cell, winner);
    double extraction = confidence.extraction(winner);
    double time = confidence.time(claims, cell, winner);
    double jump = jumps.confidence(factor);
    return new Estimate(
        value,
        value == null ? null : qualifier(choice, first),
        Ranges.outward(published, claims.grain(first.row()), cell.series().kind()),
        Ranges.exact(stated),
        soft,
        policy,
        isSame(value, usualValue) ? null : usualValue,
        backing,
        dissent,
        extraction,
        time,
        jump,
        confidence.product(backing, dissent, extraction, time, jump),
        winner.votes().size());
  }

  private double jump(Block block, Settlement cell, Group winner, Standing standing) {
    return jumps.factor(winner.point(), jumps.around(block, cell, standing));
  }

  /** What the words bound: of the whole group where they agree, else the soft region. */
  private static Band stated(Group winner, Vote first) {
    Band agreed = winner.agreedByWords();
    if (!winner.hasPoint()) {
      Band hard = first.hard();
      return agreed == null
          ? hard
          : Double.isInfinite(hard.low())
              ? new Band(agreed.low(), hard.high())
              : new Band(hard.low(), agreed.high());
    }
    return agreed == null ? winner.region() : agreed;
  }

  private static Band hull(Settlement cell) {
    Band hull = cell.votes().get(0).soft();
    for (Vote vote : cell.votes()) {
      hull = hull.hull(vote.soft());
    }
    return hull;
  }

  private Band withRivals(Settlement cell, Group winner, Band soft, List<Verdict> verdicts) {
    double least = thresholds.of("range.rival_share") * winner.weight();
    List<Group> rivals = cell.rivals();
    Band hull = soft;
    for (int i = 0; i < rivals.size(); i++) {
      if (rivals.get(i).weight() >= least && !verdicts.get(i).leavesRange()) {
        hull = hull.hull(rivals.get(i).region());
      }
    }
    return hull;
  }

  private @Nullable BigDecimal value(Choice choice, Group winner, Band range) {
    Vote vote = choice.spokesman();
    double grain = claims.grain(winner.spokesman().row());
    if (vote == null) {
      return Double.isNaN(choice.computed())
          ? null
          : Ranges.rounded(choice.computed(), grain, range);
    }
    double clipped = vote.isPoint() ? winner.region().clip(vote.value()) : vote.value();
    return clipped == vote.value() || !winner.votes().contains(vote)
        ? claims.exactValue(vote.row())
        : Ranges.rounded(clipped, grain, range);
  }

  private String qualifier(Choice choice, Vote first) {
    if (choice.spokesman() == null) {
      return Qualifier.APPROXIMATELY.code();
    }
    if (!first.isPoint()) {
      return Double.isInfinite(first.soft().high()) ? "at_least" : "at_most";
    }
    Qualifier qualifier = claims.qualifier(first.row());
    return switch (qualifier) {
      case EXACT, APPROXIMATELY, RANGE -> qualifier.code();
      case MORE_THAN, LESS_THAN -> Qualifier.EXACT.code();
    };
  }

  private static boolean isSame(@Nullable BigDecimal left, @Nullable BigDecimal right) {
    return left == null ? right == null : right != null && left.compareTo(right) == 0;
  }

  private static Estimate nothing(Policy policy) {
    return new Estimate(
        null,
        null,
        Interval.UNBOUNDED,
        Interval.UNBOUNDED,
        Band.ALL,
        policy,
        null,
        0,
        0,
        0,
        0,
        0,
        0,
        0);
  }
}
