package tallybook.dating;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clues of a text come to.
 *
 * @param day null if they don't fix one
 * @param reason in one line, for a person
 * @param possible the days that remain, if there are several
 * @param clues all that were found, in text order
 */
public record Solution(
    @Nullable LocalDate day, String reason, List<LocalDate> possible, List<Clue> clues) {
  public Solution {
    possible = List.copyOf(possible);
    clues = List.copyOf(clues);
  }

  /** The same with what else may help a person who is asked. */
  Solution asking(String more) {
    return more.isEmpty() ? this : new Solution(day, reason + more, possible, clues);
  }
}
