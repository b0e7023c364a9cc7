package tallybook.reconcile.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tallybook.flow.Severity;
import tallybook.observation.Transformation;
import tallybook.reconcile.rule.Ratios;
import tallybook.reconcile.rule.Thresholds;

/** How a figure stands to those of the neighbouring periods. */
public final class Jumps {
  private static final int REACH = 2;

  private final double low;
  private final double medium;
  private final double high;
  private final double scoreLow;
  private final double scoreMedium;
  private final double scoreHigh;
  private final double confidenceLow;
  private final double confidenceMedium;

  public Jumps(Thresholds thresholds) {
    this.low = thresholds.of("jump.low");
    this.medium = thresholds.of("jump.medium");
    this.high = thresholds.of("jump.high");
    this.scoreLow = thresholds.of("jump.factor_low");
    this.scoreMedium = thresholds.of("jump.factor_medium");
    this.scoreHigh = thresholds.of("jump.factor_high");
    this.confidenceLow = thresholds.of("jump.confidence_low");
    this.confidenceMedium = thresholds.of("jump.confidence_medium");
  }

  /** A neighbour's figure, and how sure it is. */
  private record Neighbour(double figure, double confidence) {}

  /**
   * The weighted median of the neighbours within two periods.
   *
   * @param figure NaN if there is none
   * @param confidence the mean of theirs
   */
  public record Surroundings(double figure, double confidence) {
    static final Surroundings NONE = new Surroundings(Double.NaN, 0);
  }

  /** What stands around a cell, by its neighbours' present winners. */
  public Surroundings around(Block block, Settlement cell, Standing standing) {
    boolean compares =
        cell.series().key().transformation() == Transformation.LEVEL
            && !Thresholds.isRate(cell.series().kind());
    if (!compares || cell.period().unit() == 0) {
      return Surroundings.NONE;
    }
    var neighbours = new ArrayList<Neighbour>();
    for (int distance = -REACH; distance <= REACH; distance++) {
      Settlement other = distance == 0 ? null : block.neighbour(cell, distance);
      if (other != null && other.hasWinner() && standing.winner(other).hasPoint()) {
        neighbours.add(new Neighbour(standing.winner(other).point(), standing.confidence(other)));
      }
    }
    return neighbours.isEmpty() ? Surroundings.NONE : median(neighbours);
  }

  private static Surroundings median(List<Neighbour> neighbours) {
    neighbours.sort(Comparator.comparingDouble(Neighbour::figure));
    double all = 0;
    for (Neighbour neighbour : neighbours) {
      all += neighbour.confidence();
    }
    double sum = 0;
    double figure = neighbours.get(neighbours.size() - 1).figure();
    for (Neighbour neighbour : neighbours) {
      sum += neighbour.confidence();
      if (sum >= all / 2 - 1e-12) {
        figure = neighbour.figure();
        break;
      }
    }
    return new Surroundings(figure, all / neighbours.size());
  }

  /** How many times the surroundings a figure is, or they it; 1 where they don't compare. */
  public double factor(double figure, Surroundings around) {
    double factor = Ratios.factor(figure, around.figure());
    return Double.isNaN(factor) || Double.isInfinite(factor) ? 1 : factor;
  }

  /** What a group's score is multiplied with, in logarithms. */
  double score(double figure, Surroundings around) {
    double factor = factor(figure, around);
    double effect =
        factor > high ? scoreHigh : factor > medium ? scoreMedium : factor > low ? scoreLow : 1;
    return effect == 1 ? 0 : around.confidence() * StrictMath.log(effect);
  }

  /** The factor of confidence. */
  double confidence(double factor) {
    return factor > medium ? confidenceMedium : factor > low ? confidenceLow : 1;
  }

  /** How grave a jump is; NONE where there is none. */
  public Severity severity(double factor) {
    return factor > high
        ? Severity.HIGH
        : factor > medium ? Severity.MEDIUM : factor > low ? Severity.LOW : Severity.NONE;
  }
}
