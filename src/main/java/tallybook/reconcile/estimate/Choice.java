package tallybook.reconcile.estimate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy makes of a cell's votes.
 *
 * @param groups as the policy sees them, its winner among them
 * @param winner the group that is published
 * @param spokesman the vote whose figure is the value, or null if the value is computed or absent
 * @param computed a value that no vote states, or NaN
 * @param isHull whether the range takes in every vote
 */
record Choice(
    List<Group> groups, Group winner, @Nullable Vote spokesman, double computed, boolean isHull) {

  static Choice of(List<Group> groups, Group winner, Vote spokesman) {
    return new Choice(groups, winner, spokesman, Double.NaN, false);
  }

  static Choice computed(List<Group> groups, Group winner, double value) {
    return new Choice(groups, winner, null, value, false);
  }

  static Choice nothing(List<Group> groups, Group winner, boolean isHull) {
    return new Choice(groups, winner, null, Double.NaN, isHull);
  }
}
