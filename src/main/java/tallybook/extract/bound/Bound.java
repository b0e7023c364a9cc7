package tallybook.extract.bound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.extract.scene.Sides;
import tallybook.extract.word.Wording;
import tallybook.mention.passage.Reason;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.ObsStatus;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;

/**
 * A figure with its indicator, areas and period.
 *
 * @param quantity with the sign that the words give it
 * @param onward the period in which the figures after this one go on
 */
public record Bound(
    int index,
    Quantity quantity,
    Candidate candidate,
    Indicator indicator,
    Measure measure,
    Sides sides,
    String product,
    @Nullable TimePeriod period,
    TimeBasis basis,
    ObsStatus status,
    @Nullable TimePeriod onward,
    List<Reason> reasons) {
  public Wording wording() {
    return candidate.wording();
  }
}
