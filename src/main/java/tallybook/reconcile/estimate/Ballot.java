package tallybook.reconcile.estimate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Qualifier;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.rule.Reliability;
import tallybook.reconcile.rule.Reliability.Tier;
import tallybook.reconcile.rule.Thresholds;

/** Gives each origin of a cell one vote, through the claim that stands for it. */
public final class Ballot {
  private final Claims claims;
  private final Softness softness;
  private final Tier[] bodyTiers;
  private final Tier[] personTiers;
  private final Tier unattributed;
  private final double leastReliability;
  private final double mostReliability;
  private final double leastPrecision;
  private final double mostPrecision;
  private final double floor;
  private final double pinned;

  public Ballot(Claims claims, Reliability reliability, Thresholds thresholds) {
    this.claims = claims;
    this.softness = new Softness(thresholds);
    this.unattributed = reliability.of(null);
    this.bodyTiers = new Tier[claims.bodies().size()];
    for (int i = 0; i < bodyTiers.length; i++) {
      bodyTiers[i] = reliability.of(claims.bodies().name(i));
    }
    this.personTiers = new Tier[claims.persons().size()];
    for (int i = 0; i < personTiers.length; i++) {
      personTiers[i] = reliability.of(claims.persons().name(i));
    }
    this.leastReliability = thresholds.of("weight.least_reliability");
    this.mostReliability = thresholds.of("weight.most_reliability");
    this.leastPrecision = thresholds.of("weight.least_precision");
    this.mostPrecision = thresholds.of("weight.most_precision");
    this.floor = thresholds.of("weight.floor");
    this.pinned = thresholds.of("weight.pinned");
  }

  /**
   * The vote of one origin.
   *
   * @param rows the origin's claims in the cell, in their fixed order; not empty
   * @param origin the row that names the origin
   * @param tolerance the allowance for revisions as a share; NaN for the usual
   */
  public Vote vote(int[] rows, int origin, double tolerance) {
    int row = spokesman(rows);
    boolean isPinned = claims.has(row, Trait.PINNED);
    Tier tier = tier(rows);
    double reliability = isPinned ? pinned : tier.reliability();
    Band soft = softness.soft(claims, row, tolerance);
    double value = claims.value(row);
    double confidence = claims.confidence(row);
    return new Vote(
        row,
        origin,
        tier,
        reliability,
        confidence,
        weight(reliability, confidence, value, soft),
        value,
        soft,
        Softness.hard(claims, row),
        Softness.grain(value, claims.grain(row)),
        firstDay(rows),
        rows.length,
        isPinned);
  }

  /** The same vote, its origin trusted otherwise. */
  Vote trusted(Vote vote, double reliability) {
    return new Vote(
        vote.row(),
        vote.origin(),
        vote.tier(),
        reliability,
        vote.extraction(),
        weight(reliability, vote.extraction(), vote.value(), vote.soft()),
        vote.value(),
        vote.soft(),
        vote.hard(),
        vote.grain(),
        vote.day(),
        vote.claims(),
        vote.pinned());
  }

  /** ln(N a / (1 - a)): an origin's say, the more the more precise its figure. */
  private double weight(double reliability, double confidence, double value, Band soft) {
    double a = clip(reliability * Math.sqrt(confidence), leastReliability, mostReliability);
    double precision =
        soft.isTwoSided()
            ? clip(Math.abs(value) / soft.width(), leastPrecision, mostPrecision)
            : leastPrecision;
    return Math.max(floor, StrictMath.log(precision * a / (1 - a)));
  }

  /** The trust that the best named of the claims deserves. */
  private Tier tier(int[] rows) {
    @Nullable Tier best = null;
    for (int row : rows) {
      int source = claims.source(row);
      int speaker = claims.speaker(row);
      Tier tier = unattributed;
      if (source >= 0) {
        tier = Reliability.better(tier, bodyTiers[source]);
      }
      if (speaker >= 0) {
        tier = Reliability.better(tier, personTiers[speaker]);
      }
      best = best == null ? tier : Reliability.better(best, tier);
    }
    return best == null ? unattributed : best;
  }

  /** Of the figure that most claims give: the finest, earliest, first; a pinned one before all. */
  private int spokesman(int[] rows) {
    if (rows.length == 1) {
      return rows[0];
    }
    Map<Stated, Integer> counts = new HashMap<>();
    for (int row : rows) {
      counts.merge(stated(row), 1, Integer::sum);
    }
    int best = rows[0];
    for (int row : rows) {
      int count = counts.getOrDefault(stated(row), 0);
      int bestCount = counts.getOrDefault(stated(best), 0);
      best = row != best && isBetter(row, count, best, bestCount) ? row : best;
    }
    return best;
  }

  /** A figure as stated, to count how many claims give it. */
  private record Stated(double value, Qualifier qualifier) {}

  private Stated stated(int row) {
    return new Stated(claims.value(row), claims.qualifier(row));
  }

  private boolean isBetter(int row, int count, int best, int bestCount) {
    int order = Boolean.compare(claims.has(row, Trait.PINNED), claims.has(best, Trait.PINNED));
    if (order == 0) {
      order = Integer.compare(count, bestCount);
    }
    if (order == 0) {
      order = Double.compare(claims.grain(best), claims.grain(row));
    }
    if (order == 0) {
      order = Integer.compare(claims.day(best), claims.day(row));
    }
    return order != 0 ? order > 0 : claims.compareIds(row, best) < 0;
  }

  private int firstDay(int[] rows) {
    int first = Claims.NO_DAY;
    for (int row : rows) {
      first = Math.min(first, claims.day(row));
    }
    return first;
  }

  private static double clip(double value, double least, double most) {
    return Math.min(Math.max(value, least), most);
  }
}
