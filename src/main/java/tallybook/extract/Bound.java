package tallybook.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.mention.Quantity;
import tallybook.mention.Reason;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;

/**
 * A figure with its indicator, areas and period.
 *
 * @param quantity with the sign that the words give it
 * @param ref null where nothing tells it: then the figure is no observation
 */
record Bound(
    int index,
    Quantity quantity,
    Candidate candidate,
    Indicator indicator,
    Measure measure,
    Sides sides,
    String product,
    @Nullable TimePeriod period,
    TimeBasis basis,
    List<Reason> reasons) {
  Wording wording() {
    return candidate.wording();
  }
}
