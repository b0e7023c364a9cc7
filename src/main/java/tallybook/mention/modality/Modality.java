package tallybook.mention.modality;

import java.util.List;
import tallybook.mention.passage.Reason;
import tallybook.observation.ObsStatus;

/**
 * Whether a figure is a fact, an aim, an expectation, or said to be false.
 *
 * @param status the reading
 * @param reasons the words that say so; none where a figure is simply stated
 */
public record Modality(ObsStatus status, List<Reason> reasons) {
  /** A figure that nothing makes less than a fact. */
  public static final Modality STATED = new Modality(ObsStatus.ACTUAL, List.of());

  public Modality {
    reasons = List.copyOf(reasons);
  }
}
