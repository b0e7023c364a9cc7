package tallybook.reconcile.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.rule.Ratios;

/** Votes whose soft intervals have a common part. */
public final class Group {
  private final List<Vote> votes;
  private final Band region;
  private final double weight;

  /** From the least to the greatest figure; empty without a figure. */
  private final Band figures;

  private final @Nullable Vote spokesman;

  /** What {@link Confidence#backing} makes of it; NaN until it is asked for. */
  private double backing = Double.NaN;

  Group(List<Vote> votes) {
    this.votes = List.copyOf(votes);
    Band common = Band.ALL;
    double sum = 0;
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (Vote vote : votes) {
      common = common.intersect(vote.soft());
      sum += vote.weight();
      if (vote.isPoint()) {
        least = Math.min(least, vote.value());
        greatest = Math.max(greatest, vote.value());
      }
    }
    this.figures = new Band(least, greatest);
    this.region = common;
    this.weight = sum;
    this.spokesman = mostPrecise(votes);
  }

  public List<Vote> votes() {
    return votes;
  }

  double backing(Confidence confidence) {
    if (Double.isNaN(backing)) {
      backing = confidence.backing(this);
    }
    return backing;
  }

  /** Whether a person chose one of its figures. */
  boolean isPinned() {
    for (Vote vote : votes) {
      if (vote.pinned()) {
        return true;
      }
    }
    return false;
  }

  /** The common part of the soft intervals. */
  public Band region() {
    return region;
  }

  public double weight() {
    return weight;
  }

  /** Whether one of its figures is that number. */
  public boolean states(double value) {
    if (!figures.contains(value)) {
      return false;
    }
    for (Vote vote : votes) {
      if (vote.isPoint() && Ratios.same(vote.value(), value)) {
        return true;
      }
    }
    return false;
  }

  public boolean hasPoint() {
    return spokesman != null;
  }

  /** The value of the most precise figure, moved into the region; NaN if there are only bounds. */
  public double point() {
    return spokesman == null ? Double.NaN : region.clip(spokesman.value());
  }

  /** The vote whose figure stands for the group; of bounds, the strongest. */
  public Vote spokesman() {
    return spokesman == null ? strongestBound() : spokesman;
  }

  /** The point, or the end of the strongest bound. */
  public double figure() {
    return spokesman == null ? strongestBound().value() : point();
  }

  /** What the words of all votes bound together, or null if nothing satisfies them all. */
  public @Nullable Band agreedByWords() {
    Band common = Band.ALL;
    for (Vote vote : votes) {
      if (!common.meets(vote.hard())) {
        return null;
      }
      common = common.intersect(vote.hard());
    }
    return common;
  }

  /** The latest day of publication, or -1 if none is known. */
  int latestDay() {
    int latest = -1;
    for (Vote vote : votes) {
      latest = vote.day() == Claims.NO_DAY ? latest : Math.max(latest, vote.day());
    }
    return latest;
  }

  /** The strongest bound among those of the median tier or better. */
  private Vote strongestBound() {
    double[] trust = votes.stream().mapToDouble(Vote::reliability).sorted().toArray();
    double median = trust[(trust.length - 1) / 2];
    Vote strongest = null;
    for (Vote vote : votes) {
      if (vote.reliability() >= median && (strongest == null || isStronger(vote, strongest))) {
        strongest = vote;
      }
    }
    return strongest == null ? votes.get(0) : strongest;
  }

  /** A lower bound comes before an upper one. */
  private static boolean isStronger(Vote vote, Vote held) {
    boolean lower = !Double.isInfinite(vote.soft().low());
    boolean heldLower = !Double.isInfinite(held.soft().low());
    return lower == heldLower
        ? lower ? vote.soft().low() > held.soft().low() : vote.soft().high() < held.soft().high()
        : lower;
  }

  private static @Nullable Vote mostPrecise(List<Vote> votes) {
    double finest = Double.POSITIVE_INFINITY;
    for (Vote vote : votes) {
      finest = vote.isPoint() ? Math.min(finest, vote.coarseness()) : finest;
    }
    var finestVotes = new ArrayList<Vote>(votes.size());
    for (Vote vote : votes) {
      if (vote.isPoint() && vote.coarseness() <= finest * (1 + 1e-12)) {
        finestVotes.add(vote);
      }
    }
    return finestVotes.isEmpty() ? null : lowerMedian(finestVotes);
  }

  /** The vote at which half of all reliability is reached, from below. */
  static Vote lowerMedian(List<Vote> votes) {
    if (votes.size() == 1) {
      return votes.get(0);
    }
    var sorted = new ArrayList<>(votes);
    sorted.sort(Comparator.comparingDouble(Vote::value));
    double all = 0;
    for (Vote vote : sorted) {
      all += vote.reliability();
    }
    double sum = 0;
    for (Vote vote : sorted) {
      sum += vote.reliability();
      if (sum >= all / 2 - 1e-12) {
        return vote;
      }
    }
    return sorted.get(sorted.size() - 1);
  }
}
