package tallybook.reconcile.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import tallybook.reconcile.claim.IntSort;

/**
 * Marzullo's algorithm: the ends of all intervals in order, low before high where they coincide;
 * the region under the most weight makes the first group, the rest is swept again.
 */
final class Sweep {
  private static final double TIE = 1e-9;

  private final List<Vote> votes;
  private final double[] lows;
  private final double[] highs;

  /** Ends in order: vote for a low end, vote + n for a high end. */
  private final int[] ends;

  private final BitSet left;

  private Sweep(List<Vote> votes) {
    this.votes = votes;
    int n = votes.size();
    this.lows = new double[n];
    this.highs = new double[n];
    for (int i = 0; i < n; i++) {
      Band soft = votes.get(i).soft();
      lows[i] = soft.low() - TIE * Math.abs(soft.low());
      highs[i] = soft.high() + TIE * Math.abs(soft.high());
    }
    this.ends = sortedEnds();
    this.left = new BitSet(n);
    left.set(0, n);
  }

  /** The groups, weightiest first. */
  static List<Group> groups(List<Vote> votes) {
    if (votes.size() == 1) {
      return List.of(new Group(votes));
    }
    var sweep = new Sweep(votes);
    var groups = new ArrayList<Group>();
    while (!sweep.left.isEmpty()) {
      groups.add(sweep.next());
    }
    return groups;
  }

  /** Takes the weightiest region's votes out. */
  private Group next() {
    double best = Double.NEGATIVE_INFINITY;
    Group group = null;
    double position = Double.NaN;
    double weight = 0;
    boolean rising = false;
    double at = 0;
    int n = votes.size();
    for (int end : ends) {
      int vote = end < n ? end : end - n;
      if (!left.get(vote)) {
        continue;
      }
      if (end < n) {
        weight += votes.get(vote).weight();
        at = lows[vote];
        rising = true;
      } else {
        if (rising && weight > best + TIE) {
          best = weight;
          position = at;
          group = null;
        } else if (rising && weight > best - TIE) {
          Group held = group == null ? new Group(at(position)) : group;
          Group other = new Group(at(at));
          boolean better = isBetter(other, held);
          group = better ? other : held;
          position = better ? at : position;
        }
        weight -= votes.get(vote).weight();
        rising = false;
      }
    }
    List<Vote> taken = at(position);
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      if (lows[i] <= position && position <= highs[i]) {
        left.clear(i);
      }
    }
    return group == null ? new Group(taken) : group;
  }

  private List<Vote> at(double position) {
    var members = new ArrayList<Vote>();
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      if (lows[i] <= position && position <= highs[i]) {
        members.add(votes.get(i));
      }
    }
    return members;
  }

  /** Of equal weight: more origins, narrower, later, lower; the earlier one stays otherwise. */
  private static boolean isBetter(Group other, Group held) {
    int order = Integer.compare(other.votes().size(), held.votes().size());
    if (order == 0) {
      order = Double.compare(held.region().width(), other.region().width());
    }
    if (order == 0) {
      order = Integer.compare(other.latestDay(), held.latestDay());
    }
    if (order == 0) {
      order = Double.compare(held.figure(), other.figure());
    }
    return order > 0;
  }

  private int[] sortedEnds() {
    int[] order = new int[2 * lows.length];
    Arrays.setAll(order, i -> i);
    IntSort.sort(order, (a, b) -> Double.compare(place(a), place(b)));
    return order;
  }

  private double place(int end) {
    return end < lows.length ? lows[end] : highs[end - lows.length];
  }
}
