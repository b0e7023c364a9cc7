package tallybook.reconcile.estimate;

import java.util.List;

/** Says why the groups of a cell differ. */
public interface RivalRule {

  /**
   * What sets a rival apart from the winner.
   *
   * @param finding the primary reason
   * @param further codes of the other reasons that hold
   * @param leavesRange whether the rival does not widen the published range
   */
  record Verdict(Finding finding, List<String> further, boolean leavesRange) {
    public Verdict {
      further = List.copyOf(further);
    }
  }

  /** Why the rival differs from the winner. */
  Verdict explain(Block block, Settlement cell, Group winner, Group rival, Standing standing);

  /** Whether the rival is a later vintage of the winner, from no worse a source. */
  boolean isSuperseded(Block block, Settlement cell, Group winner, Group rival, Standing standing);

  /** The logarithm of what a group's score is multiplied with for the explanations it has. */
  double effect(Block block, Settlement cell, Group group, Standing standing);
}
