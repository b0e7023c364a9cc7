package tallybook.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.Asides;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Moment;
import tallybook.mention.period.Period;
import tallybook.observation.ObsStatus;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;

/** The time that a question, a heading or the opening of a sentence names for what follows. */
final class NamedTime {
  /** Sentences back to a heading. */
  private static final int HEADING = 30;

  private static final int EVENT_REACH = 4;

  /** Sentences from a question to its answer. */
  private static final int ANSWER = 6;

  private NamedTime() {}

  /** "What do you expect for 2026? – Growth of 5 percent": the time to come that is asked about. */
  static @Nullable Timed asked(Scene scene, int sentence) {
    LocalDate day = scene.passage().article().published();
    for (int at = sentence - 1; at >= Math.max(0, sentence - ANSWER); at--) {
      if (scene.isQuestion(at)) {
        for (Period period : scene.periodsOf(at)) {
          TimePeriod time = period.coming() == null ? period.time() : period.coming();
          boolean named = period.isTimeOfFigure() && time != null && !time.isDay();
          if (named && time != null && day != null && time.last().isAfter(day)) {
            return new Timed(time, TimeBasis.DURING, null);
          }
        }
        return null;
      }
    }
    return null;
  }

  /** The year of the heading above: "Annual report 2009". */
  static @Nullable Timed headed(Scene scene, int sentence) {
    LocalDate day = scene.passage().article().published();
    for (int at = sentence - 1; at >= Math.max(0, sentence - HEADING); at--) {
      if (scene.isHeading(at)) {
        for (Period period : scene.periodsOf(at)) {
          TimePeriod time = period.time();
          boolean past =
              time != null && !time.isDay() && (day == null || !time.last().isAfter(day));
          if (past && period.role() == Period.Role.PLAIN) {
            return Timed.at(time, TimeBasis.DURING);
          }
        }
      }
    }
    return null;
  }

  /** The period that opens a sentence in between which has no figure of it. */
  static @Nullable Timed opened(
      Scene scene, Candidate candidate, ObsStatus status, int after, int sentence) {
    if (status != ObsStatus.ACTUAL || !candidate.wording().indicator().temporal().isOfPeriod()) {
      return null;
    }
    LocalDate day = scene.passage().article().published();
    for (int at = sentence - 1; at > after && at >= 0; at--) {
      for (Period period : scene.periodsOf(at)) {
        TimePeriod time = period.time();
        boolean past = time != null && !time.isDay() && (day == null || !time.first().isAfter(day));
        if (period.role() == Period.Role.PLAIN && past && sets(scene, at, period)) {
          return Timed.at(time, TimeBasis.DURING);
        }
      }
    }
    return null;
  }

  /** "In 2018 …"; "The figures for the first half are out", where no figure claims it. */
  private static boolean sets(Scene scene, int sentence, Period period) {
    int from = scene.passage().sentenceFrom(sentence);
    boolean opens = period.left() - from <= 2;
    if (period.form() == Period.Form.AGO || period.form() == Period.Form.SAME) {
      return false;
    }
    return opens
        || scene.figuresBetween(from, scene.passage().sentenceTo(sentence)) == 0
            && (period.form() != Period.Form.MONTH || scene.names(sentence))
            && !isOfEvent(scene, period);
  }

  /** "The agreement was signed in 2019": of what it tells alone. */
  private static boolean isOfEvent(Scene scene, Period period) {
    return Asides.hasNear(scene, Moment.EVENT, period.left(), EVENT_REACH)
        || Asides.hasNear(scene, Moment.INSERTED, period.left(), EVENT_REACH);
  }
}
