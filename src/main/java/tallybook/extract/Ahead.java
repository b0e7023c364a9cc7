package tallybook.extract;

import java.time.LocalDate;
import java.util.List;
import tallybook.catalogue.Indicator;
import tallybook.mention.Period;
import tallybook.mention.Quantity;
import tallybook.mention.Reason;
import tallybook.observation.ObsStatus;
import tallybook.observation.TimePeriod;

/** Tells what lies ahead by its time: "5 percent in 2026" is no fact in 2024. */
final class Ahead {
  private static final int WEIGHT = 2;

  private Ahead() {}

  /**
   * The status that the words give, or that of an aim or an expectation where a figure called a
   * fact has a period right after it that is to come. What comes with an event, as a plant's price,
   * is told before.
   */
  static ObsStatus status(
      Scene scene, int index, Candidate candidate, ObsStatus status, List<Reason> reasons) {
    LocalDate day = scene.passage.article().published();
    Indicator.Temporal temporal = candidate.wording().indicator().temporal();
    if (day == null || status != ObsStatus.ACTUAL || temporal == Indicator.Temporal.EVENT) {
      return status;
    }
    Quantity quantity = scene.quantities.get(index);
    for (Period period : scene.periodsOf(scene.sentenceOf(quantity))) {
      TimePeriod time = period.time();
      int gap = period.left() - quantity.right();
      boolean beside = gap >= 0 && gap <= 1;
      if (beside && time != null && time.first().isAfter(day)) {
        switch (period.role()) {
          case PLAIN, DEADLINE -> {
            reasons.add(new Reason("status.ahead", WEIGHT, period.span()));
            return period.role() == Period.Role.PLAIN ? ObsStatus.FORECAST : ObsStatus.TARGET;
          }
          default -> {}
        }
      }
    }
    return status;
  }
}
