package tallybook.reconcile.estimate;

import java.util.ArrayList;
import java.util.List;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.rule.Thresholds;

/**
 * How often each outlet is right, learnt from where outlets agree (AccuVote): the winners of all
 * cells with several origins are found, each outlet's share of winning votes is taken for its
 * accuracy, drawn towards its tiers by a few pseudo-claims, and so on for a fixed number of rounds.
 *
 * @see <a href="https://doi.org/10.14778/1687627.1687690">Dong, Berti-Equille and Srivastava
 *     2009</a>
 */
public final class OutletTrust {
  private final Claims claims;
  private final Ballot ballot;
  private final int rounds;
  private final double pseudoClaims;
  private final int leastCells;

  private final List<List<Vote>> cells = new ArrayList<>();
  private final double[] accuracy;

  /** Without a publisher the tier alone counts. */
  private static final int NOBODY = -1;

  public OutletTrust(Claims claims, Ballot ballot, Thresholds thresholds) {
    this.claims = claims;
    this.ballot = ballot;
    this.rounds = (int) thresholds.of("truth.rounds");
    this.pseudoClaims = thresholds.of("truth.pseudo_claims");
    this.leastCells = (int) thresholds.of("truth.least_cells");
    this.accuracy = new double[claims.publisherCount()];
  }

  /** Takes the cells with several origins. */
  public void add(Block block) {
    for (Settlement cell : block.cells()) {
      if (cell.votes().size() > 1) {
        cells.add(List.copyOf(cell.votes()));
      }
    }
  }

  /** Whether there are enough cells to learn from. */
  public boolean isEnough() {
    return cells.size() >= leastCells;
  }

  /** Cells with several origins. */
  public int size() {
    return cells.size();
  }

  /** Runs the rounds, and lets the cells go. */
  public void learn() {
    double[] tiers = new double[accuracy.length];
    int[] counts = new int[accuracy.length];
    for (List<Vote> votes : cells) {
      for (Vote vote : votes) {
        int outlet = outlet(vote);
        if (outlet != NOBODY) {
          tiers[outlet] += vote.reliability();
          counts[outlet]++;
        }
      }
    }
    for (int i = 0; i < accuracy.length; i++) {
      accuracy[i] = counts[i] == 0 ? 0 : tiers[i] / counts[i];
    }
    double[] prior = accuracy.clone();
    for (int round = 0; round < rounds; round++) {
      round(prior, counts);
    }
    cells.clear();
  }

  private void round(double[] prior, int[] counts) {
    double[] right = new double[accuracy.length];
    for (List<Vote> votes : cells) {
      var weighed = new ArrayList<Vote>(votes.size());
      votes.forEach(vote -> weighed.add(trusted(vote)));
      for (Vote vote : Sweep.groups(weighed).get(0).votes()) {
        int outlet = outlet(vote);
        if (outlet != NOBODY) {
          right[outlet]++;
        }
      }
    }
    for (int i = 0; i < accuracy.length; i++) {
      accuracy[i] = (right[i] + pseudoClaims * prior[i]) / (counts[i] + pseudoClaims);
    }
  }

  /** The vote with its outlet's accuracy for its reliability. */
  Vote trusted(Vote vote) {
    int outlet = outlet(vote);
    boolean known = outlet != NOBODY && accuracy[outlet] > 0 && !vote.pinned();
    return known ? ballot.trusted(vote, accuracy[outlet]) : vote;
  }

  private int outlet(Vote vote) {
    return claims.publisherNumber(vote.row());
  }
}
