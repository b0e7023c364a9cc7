package tallybook.extract;

import java.time.LocalDate;
import java.util.List;
import tallybook.catalogue.Indicator;
import tallybook.mention.Period;
import tallybook.mention.Quantity;
import tallybook.mention.Reason;
import tallybook.mention.Tokens;
import tallybook.observation.ObsStatus;
import tallybook.observation.TimePeriod;

/** Tells what lies ahead by its time: "5 percent in 2026" is no fact in 2024. */
final class Ahead {
  private static final int WEIGHT = 2;
  private static final int WORDS = 4;

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
      boolean beside = isAfter(scene, quantity, period) || isBefore(scene, index, period);
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

  /** "$5 billion by 2030", "$5 billion of trade by 2030": words alone stand between. */
  private static boolean isAfter(Scene scene, Quantity quantity, Period period) {
    int gap = period.left() - quantity.right();
    boolean near = gap >= 0 && gap <= WORDS;
    for (int token = quantity.right(); near && token < period.left(); token++) {
      near = scene.tokens.is(token, Tokens.WORD);
    }
    return near;
  }

  /** "For 2026 it is after 35 million": the last time told before the figure, no other between. */
  private static boolean isBefore(Scene scene, int index, Period period) {
    Quantity quantity = scene.quantities.get(index);
    if (period.from() < scene.segmentFrom(index) || period.to() > quantity.left()) {
      return false;
    }
    for (Period other : scene.periodsOf(scene.sentenceOf(quantity))) {
      boolean between = other.from() >= period.to() && other.to() <= quantity.left();
      boolean after = isAfter(scene, quantity, other);
      if (other.isTimeOfFigure() && (between || after)) {
        return false;
      }
    }
    return true;
  }
}
