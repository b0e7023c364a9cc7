package tallybook.extract.time;

import java.time.LocalDate;
import java.util.List;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.mention.modality.Modality;
import tallybook.mention.passage.Reason;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.ObsStatus;
import tallybook.observation.TimePeriod;

/** Tells what lies ahead by its time: "5 percent in 2026" is no fact in 2024. */
public final class Ahead {
  private static final int WEIGHT = 2;
  private static final int WORDS = 4;

  private Ahead() {}

  /**
   * The status that the words give, or that of an aim or an expectation where a figure called a
   * fact has a period right after it that is to come. What comes with an event, as a plant's price,
   * is told before.
   */
  public static ObsStatus status(
      Scene scene, int index, Candidate candidate, Modality modality, List<Reason> reasons) {
    ObsStatus status = modality.status();
    LocalDate day = scene.passage().article().published();
    Indicator.Temporal temporal = candidate.wording().indicator().temporal();
    if (day == null || temporal == Indicator.Temporal.EVENT) {
      return status;
    }
    Quantity quantity = scene.quantity(index);
    if (status != ObsStatus.ACTUAL) {
      boolean fact = isOtherBase(scene, index, day) || isInserted(scene, quantity, modality, day);
      return fact ? ObsStatus.ACTUAL : status;
    }
    if (BaseTime.is(scene, quantity)) {
      return status;
    }
    for (Period period : scene.periodsOf(scene.sentenceOf(quantity))) {
      TimePeriod time = period.time();
      boolean beside = isAfter(scene, quantity, period) || isBefore(scene, index, period);
      if (beside && isOutlook(scene, period)) {
        reasons.add(new Reason("status.ahead", WEIGHT, period.span()));
        return ObsStatus.FORECAST;
      }
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

  /** "12 million, against 9.9 million in 2014 and 14.7 million in 2010": a base goes on. */
  private static boolean isOtherBase(Scene scene, int index, LocalDate day) {
    Quantity quantity = scene.quantity(index);
    Quantity before = index > 0 ? scene.quantity(index - 1) : null;
    int earlier = index - 1;
    while (before != null && !before.isFigure()) {
      earlier--;
      before = earlier < 0 ? null : scene.quantity(earlier);
    }
    if (before == null
        || scene.sentenceOf(before) != scene.sentenceOf(quantity)
        || !BaseTime.is(scene, before)
        || scene.marks().cueEnding(quantity.left()) == Cue.TO) {
      return false;
    }
    for (Period period : scene.periodsOf(scene.sentenceOf(quantity))) {
      TimePeriod time = period.time();
      if (isAfter(scene, quantity, period) && time != null && time.last().isBefore(day)) {
        return period.role() == Period.Role.PLAIN && period.coming() == null;
      }
    }
    return false;
  }

  /** "Turnover, $1 billion in 2020, should climb to 5": told of a time gone by, before the aim. */
  private static boolean isInserted(
      Scene scene, Quantity quantity, Modality modality, LocalDate day) {
    boolean expected =
        modality.status() == ObsStatus.TARGET || modality.status() == ObsStatus.FORECAST;
    if (!expected || modality.reasons().isEmpty()) {
      return false;
    }
    int end = scene.tokens().end(quantity.right() - 1);
    int said = modality.reasons().get(0).span().start();
    boolean opened = scene.tokens().isSign(quantity.left() - 1, ',');
    for (Period period : scene.periodsOf(scene.sentenceOf(quantity))) {
      TimePeriod time = period.time();
      boolean past = time != null && time.last().isBefore(day) && period.coming() == null;
      if (past && period.role() == Period.Role.PLAIN && isAfter(scene, quantity, period)) {
        boolean closed = opened && scene.tokens().isSign(period.to(), ',');
        return said < end ? closed : scene.tokens().end(period.to() - 1) <= said;
      }
    }
    return false;
  }

  /** "2025f": a year with a letter after it. */
  private static boolean isOutlook(Scene scene, Period period) {
    int letter = period.to() - 1;
    return period.form() == Period.Form.YEAR
        && !period.relative()
        && letter > period.from()
        && scene.tokens().isGlued(letter)
        && scene.tokens().is(letter, Tokens.WORD);
  }

  /** "$5 billion by 2030", "$5 billion of trade by 2030": words alone stand between. */
  private static boolean isAfter(Scene scene, Quantity quantity, Period period) {
    int gap = period.left() - quantity.right();
    boolean near = gap >= 0 && gap <= WORDS;
    for (int token = quantity.right(); near && token < period.left(); token++) {
      near = scene.tokens().is(token, Tokens.WORD);
    }
    return near;
  }

  /** "For 2026 it is after 35 million": the last time told before the figure, no other between. */
  private static boolean isBefore(Scene scene, int index, Period period) {
    Quantity quantity = scene.quantity(index);
    if (period.from() < scene.segmentFrom(index)
        || period.to() > quantity.left()
        || scene.marks().hasSign(':', period.to(), quantity.left())
        || scene.marks().isCut(period.to(), quantity.left())) {
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
