package tallybook.reconcile.check;

import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Group;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Standing;

/**
 * A winner and a rival of one cell, with all that a rule may look at.
 *
 * @param weightShare the rival's weight beside the winner's
 */
record Pair(
    Block block,
    Settlement cell,
    Group winner,
    Group rival,
    Standing standing,
    double weightShare) {

  static Pair of(Block block, Settlement cell, Group winner, Group rival, Standing standing) {
    return new Pair(
        block, cell, winner, rival, standing, rival.weight() / Math.max(winner.weight(), 1e-12));
  }

  Claims claims() {
    return block.claims();
  }

  boolean havePoints() {
    return winner.hasPoint() && rival.hasPoint();
  }

  /** Rival over winner; NaN if either is a bound alone. */
  double ratio() {
    return havePoints() ? rival.point() / winner.point() : Double.NaN;
  }

  int rivalRow() {
    return rival.spokesman().row();
  }

  int winnerRow() {
    return winner.spokesman().row();
  }
}
