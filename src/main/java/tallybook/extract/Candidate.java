package tallybook.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that a figure may belong to.
 *
 * @param clue the words that mean it; of a carried one, those of the figure that it comes from
 * @param from the figure that it was carried from, or null
 */
record Candidate(Clue clue, @Nullable Bound from, int score, List<Reason> reasons) {
  Wording wording() {
    return clue.wording();
  }
}
