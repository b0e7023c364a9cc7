package tallybook.reconcile.estimate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.SeriesKey;
import tallybook.reconcile.rule.Thresholds;

/**
 * Chooses between the groups of a cell by what stands around it, in exactly two passes over the
 * block: each looks at the winners of the pass before, so the order of cells plays no part.
 */
final class Context {
  private static final int PASSES = 2;

  private final Thresholds thresholds;
  private final Confidence confidence;
  private final Jumps jumps;
  private final List<Effect> effects;

  /** A reason to believe a group less: the logarithm of a factor, 0 where it doesn't hold. */
  @FunctionalInterface
  interface Effect {
    double on(Block block, Settlement cell, Group group, Standing standing);
  }

  Context(Thresholds thresholds, Confidence confidence, Jumps jumps, List<Effect> effects) {
    this.thresholds = thresholds;
    this.confidence = confidence;
    this.jumps = jumps;
    this.effects = effects;
  }

  void choose(Block block) {
    boolean open = block.cells().stream().anyMatch(cell -> cell.groups().size() > 1);
    for (int pass = 0; open && pass < PASSES; pass++) {
      var standing = new Standing(block, confidence);
      for (Settlement cell : block.cells()) {
        if (cell.groups().size() > 1) {
          cell.choose(best(block, cell, standing));
        }
      }
    }
  }

  private int best(Block block, Settlement cell, Standing standing) {
    int best = 0;
    double bestScore = Double.NEGATIVE_INFINITY;
    double[] scores = new double[cell.groups().size()];
    Jumps.Surroundings around = jumps.around(block, cell, standing);
    double sum = sum(block, cell, standing);
    for (int i = 0; i < scores.length; i++) {
      Group group = cell.groups().get(i);
      double score = group.weight();
      if (group.hasPoint()) {
        score += jumps.score(group.point(), around);
        score += identity(group, sum);
      }
      for (Effect effect : effects) {
        score += effect.on(block, cell, group, standing);
      }
      scores[i] = score;
      if (score > bestScore + 1e-9) {
        best = i;
        bestScore = score;
      }
    }
    cell.score(scores);
    return best;
  }

  /** The exports and imports that win now, of a turnover; NaN if it has none. */
  private static double sum(Block block, Settlement cell, Standing standing) {
    SeriesKey key = cell.series().key();
    if (!key.indicator().equals("trade_turnover")) {
      return Double.NaN;
    }
    double sum = sum(block, cell, key, standing);
    if (Double.isNaN(sum)) {
      SeriesKey turned = Block.turned(key, key.indicator());
      sum = turned == null ? Double.NaN : sum(block, cell, turned, standing);
    }
    return sum;
  }

  /** Whether a figure is the sum of exports and imports. */
  private double identity(Group group, double sum) {
    double apart = Math.abs(group.point() / sum - 1);
    return apart < thresholds.of("identity.near")
        ? StrictMath.log(thresholds.of("identity.factor_near"))
        : apart > thresholds.of("identity.far")
            ? StrictMath.log(thresholds.of("identity.factor_far"))
            : 0;
  }

  private static double sum(Block block, Settlement cell, SeriesKey key, Standing standing) {
    return point(block.find(Block.as(key, "exports"), cell.period()), standing)
        + point(block.find(Block.as(key, "imports"), cell.period()), standing);
  }

  private static double point(@Nullable Settlement cell, Standing standing) {
    return cell != null && cell.hasWinner() ? standing.winner(cell).point() : Double.NaN;
  }
}
