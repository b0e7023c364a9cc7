package tallybook.extract.time;

import java.time.LocalDate;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.Asides;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.extract.word.Moment;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.TimePeriod;

/** Times of something else that happened, told beside a figure. */
public final class EventTimes {
  private static final int EVENT_REACH = 3;
  private static final int WHEN_REACH = 2;
  private static final int COMMA_REACH = 12;
  private static final int FRAME_REACH = 14;
  private static final int SUBSET_REACH = 3;
  private static final int NOUN_REACH = 7;

  private EventTimes() {}

  /** "after the expulsions of November": the time of a noun that words alone join to "after". */
  static boolean isAfter(Scene scene, Period period) {
    int first = scene.passage().sentenceFrom(scene.passage().sentenceOf(period.from()));
    int last = Math.max(first, period.left() - NOUN_REACH);
    for (int token = period.left() - 1; token > last; token--) {
      if (!scene.tokens().is(token, Tokens.WORD)) {
        return false;
      }
      if (Asides.ending(scene, token) == Moment.AFTER) {
        return token < period.left() - 1 && scene.marks().wordingAt(token) == null;
      }
    }
    return false;
  }

  /** "The plant, opened in 2017, employs 6,000": between commas, of another event. */
  static boolean isInserted(Scene scene, int index, Period period) {
    Quantity quantity = scene.quantity(index);
    if (period.to() >= quantity.left() || !isComma(scene, period.to())) {
      return false;
    }
    int first = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    for (int token = period.left() - 1;
        token > Math.max(first, period.left() - COMMA_REACH);
        token--) {
      if (isComma(scene, token)) {
        Moment moment = Asides.opening(scene, token + 1);
        return moment == Moment.EVENT || moment == Moment.SAID || moment == Moment.INSERTED;
      }
    }
    return false;
  }

  private static boolean isComma(Scene scene, int token) {
    return scene.tokens().isSign(token, ',') || scene.tokens().isDash(token);
  }

  /** "descendants of those deported in 1937": the time of something told beside the figure. */
  static boolean isOne(Scene scene, Quantity quantity, Candidate candidate, Period period) {
    boolean stock = candidate.wording().indicator().temporal() == Indicator.Temporal.STOCK;
    if (isAhead(scene, period)
        || period.role() == Period.Role.SINCE && !stock
        || isWith(scene, quantity, period)
        || isWhen(scene, quantity, period)
        || isFrame(scene, quantity, period)) {
      return false;
    }
    boolean day =
        period.form() == Period.Form.MONTH
            || period.form() == Period.Form.WEEK
            || period.form() == Period.Form.SEASON;
    boolean in = scene.marks().linkAt(period.left() - 1) == Link.IN;
    int told = in && !period.form().equals(Period.Form.WEEK) ? period.left() - 1 : period.left();
    if (day && period.relative() && Asides.ending(scene, told) == Moment.SAID) {
      return true;
    }
    int last = Math.max(0, period.left() - EVENT_REACH);
    for (int token = period.left(); token > last; token--) {
      if (scene.tokens().isSign(token - 1, ';')) {
        return false;
      }
      if (Asides.ending(scene, token) == Moment.EVENT) {
        int gap = token - candidate.clue().to();
        boolean other = gap < 0 || gap > 2 || candidate.from() != null;
        return other
            && !isNamedYear(scene, period, token)
            && !isOwn(scene, quantity, token)
            && !isVerbOf(scene, candidate, token);
      }
    }
    return false;
  }

  /** "23,000 tourists from Malta visited Peru in 2022": the event is what the figure tells. */
  private static boolean isVerbOf(Scene scene, Candidate candidate, int eventTo) {
    for (Clue clue : scene.cluesOf(scene.passage().sentenceOf(eventTo - 1))) {
      if (clue.to() == eventTo
          && clue.wording().indicator().equals(candidate.wording().indicator())) {
        return true;
      }
    }
    return false;
  }

  /** "A target of $20 billion has been set for 2028": what is to come has not happened. */
  private static boolean isAhead(Scene scene, Period period) {
    LocalDate day = scene.passage().article().published();
    TimePeriod time = period.time();
    return day != null && time != null && time.first().isAfter(day);
  }

  /** "the crisis year 2009": the event only tells what year it was. */
  private static boolean isNamedYear(Scene scene, Period period, int token) {
    return token == period.from()
        && period.form() == Period.Form.YEAR
        && !period.relative()
        && scene.tokens().is(token, Tokens.WORD);
  }

  /** "166 of which opened last year": what the figure counts did so. */
  private static boolean isOwn(Scene scene, Quantity quantity, int eventTo) {
    int event = scene.matches().from(scene.matches().before(eventTo, scene.words().moments()));
    int gap = event - quantity.right();
    return gap == 0
        || gap > 0
            && gap <= SUBSET_REACH
            && scene.marks().mayTell(Cue.SUBSET, quantity.right(), event);
  }

  /** "When ties were established in 1992, trade was $500 million": it opens what is told then. */
  private static boolean isFrame(Scene scene, Quantity quantity, Period period) {
    if (period.to() > quantity.left() || !scene.tokens().isSign(period.to(), ',')) {
      return false;
    }
    int first = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    for (int token = period.left(); token > Math.max(first, period.left() - FRAME_REACH); token--) {
      if (Asides.ending(scene, token) == Moment.WHEN) {
        return scene.figuresBetween(token, quantity.left()) == 0;
      }
      if (scene.tokens().is(token - 1, Tokens.SIGN)) {
        return false;
      }
    }
    return false;
  }

  /** "The record was set in 2018 with 2.3 million": the event is the figure. */
  private static boolean isWith(Scene scene, Quantity quantity, Period period) {
    return quantity.left() - period.to() == 1 && scene.marks().linkAt(period.to()) == Link.WITH;
  }

  /** "$500 million when ties were established in 1992": the event tells the figure's time. */
  private static boolean isWhen(Scene scene, Quantity quantity, Period period) {
    for (int token = quantity.right(); token <= quantity.right() + WHEN_REACH; token++) {
      if (token < period.left() && Asides.ending(scene, token + 1) == Moment.WHEN) {
        return true;
      }
    }
    return false;
  }
}
