package tallybook.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.mention.passage.Reason;
import tallybook.observation.Observation;

/**
 * What the extraction made of a number in the text.
 *
 * @param figure the number's characters, in UTF-16 units of the article's text
 * @param taken the observation, or null if the number is none
 * @param verdict a code: {@code taken}, or why it was not
 * @param reasons the clues, in the order of their weighing
 * @param rivals the readings that lost, the likeliest first
 */
public record Reading(
    Span figure,
    @Nullable Observation taken,
    String verdict,
    List<Reason> reasons,
    List<Rival> rivals) {
  /** The verdict on a number that became an observation. */
  public static final String TAKEN = "taken";

  public Reading {
    reasons = List.copyOf(reasons);
    rivals = List.copyOf(rivals);
  }

  public Optional<Observation> observation() {
    return Optional.ofNullable(taken);
  }

  static Reading untaken(Span figure, String verdict, List<Reason> reasons, List<Rival> rivals) {
    return new Reading(figure, null, verdict, reasons, rivals);
  }
}
