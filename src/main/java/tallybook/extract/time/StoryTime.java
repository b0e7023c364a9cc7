package tallybook.extract.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.catalogue.UnitKind;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.Asides;
import tallybook.extract.scene.ClauseTense;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Moment;
import tallybook.extract.word.Tense;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.ObsStatus;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;

/**
 * The time that a text tells of where a sentence names none.
 *
 * <p>Flows (trade, visitors, growth) go on in the period of the flows before them: a text that has
 * come to 2018 speaks of 2018 until it says otherwise. What stands (companies, residents, money
 * invested so far) is of the day of the text, unless it is told in one breath with a figure of
 * another time.
 */
public final class StoryTime {
  /** Sentences back over the end of a paragraph. */
  private static final int REACH = 3;

  /** Sentences back within a paragraph. */
  private static final int PARAGRAPH = 8;

  /** Sentences back to the last flow. */
  private static final int FARTHEST = 20;

  /** Tokens between a figure and words that tell it of every year. */
  private static final int YEARLY_REACH = 4;

  private static final int YEAR_MONTHS = 12;

  /** Months of a stretch from which on it is of its own sentence: more than two school years. */
  private static final int LONG = 24;

  private StoryTime() {}

  /** The period of the figures before: the latest of the nearest sentence with one; or null. */
  static @Nullable Timed of(
      Scene scene, int index, Candidate candidate, ObsStatus status, List<Bound> earlier) {
    Quantity quantity = scene.quantity(index);
    int sentence = scene.sentenceOf(quantity);
    if (isYearly(scene, index)) {
      return null;
    }
    if (status == ObsStatus.TARGET || status == ObsStatus.FORECAST) {
      Timed asked = NamedTime.asked(scene, sentence);
      if (asked != null) {
        return asked;
      }
    }
    Tense tense = ClauseTense.of(scene, index);
    Timed latest = null;
    Timed back = null;
    boolean looksBack = LookBack.is(scene, quantity);
    int of = -1;
    int looked = -1;
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Bound bound = earlier.get(i);
      int at = scene.sentenceOf(bound.quantity());
      if (!isNear(scene, at, sentence)
          || isParted(scene, at, sentence)
          || of >= 0 && at != of && !LookBack.isLongAgo(scene, latest)) {
        break;
      }
      if (goesOn(scene, index, candidate, status, tense, bound)) {
        if (of < 0 && !looksBack && at != sentence && LookBack.is(scene, bound.quantity())) {
          looked = Math.max(looked, at);
          back = later(back, Timed.at(bound.onward(), basis(bound)));
          continue;
        }
        of = of < 0 ? at : of;
        latest = later(latest, Timed.at(bound.onward(), basis(bound)));
      }
    }
    latest = back == null || LookBack.isLater(latest, back) ? latest : back;
    of = Math.max(of, looked);
    if (latest == null && status == ObsStatus.ACTUAL && isTrade(candidate)) {
      latest = farther(scene, index, earlier);
    }
    Timed opened =
        NamedTime.opened(scene, candidate, status, Math.max(of, sentence - REACH), sentence);
    if (opened == null && latest == null && of < 0 && status == ObsStatus.ACTUAL) {
      return candidate.wording().indicator().temporal().isOfPeriod()
          ? NamedTime.headed(scene, sentence)
          : null;
    }
    return opened == null ? latest : opened;
  }

  /** "about $14 million a year", "annually about 5,000": so much in every year. */
  private static boolean isYearly(Scene scene, int index) {
    Quantity quantity = scene.quantity(index);
    int from = Math.max(scene.segmentFrom(index), quantity.left() - YEARLY_REACH);
    int to = Math.min(scene.segmentTo(index), quantity.right() + YEARLY_REACH);
    return Asides.hasNear(scene, Moment.YEARLY, quantity.left(), quantity.left() - from)
        || Asides.hasNear(scene, Moment.YEARLY, to, to - quantity.right());
  }

  /** Flows between economies, which articles tell for one time throughout. */
  private static boolean isTrade(Candidate candidate) {
    Indicator indicator = candidate.wording().indicator();
    return indicator.temporal().isOfPeriod() && indicator.roles() != Indicator.Roles.SINGLE;
  }

  /** What the last flow before was of, where other things have been told since. */
  private static @Nullable Timed farther(Scene scene, int index, List<Bound> earlier) {
    int sentence = scene.sentenceOf(index);
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Bound bound = earlier.get(i);
      TimePeriod time = bound.onward();
      if (sentence - scene.sentenceOf(bound.quantity()) > FARTHEST) {
        return null;
      }
      if (time != null
          && !time.isDay()
          && !isOfYears(scene, index, bound)
          && bound.status() == ObsStatus.ACTUAL
          && (isTrade(bound.candidate()) || time.months() <= YEAR_MONTHS + 1)) {
        return Timed.at(time, TimeBasis.DURING);
      }
    }
    return null;
  }

  /** A line of signs alone, "- - -", parts one piece of news from another. */
  private static boolean isParted(Scene scene, int earlier, int sentence) {
    for (int between = earlier + 1; between < sentence; between++) {
      boolean signs = true;
      for (int token = scene.passage().sentenceFrom(between);
          signs && token < scene.passage().sentenceTo(between);
          token++) {
        signs = scene.tokens().is(token, Tokens.SIGN);
      }
      if (signs) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(Scene scene, int earlier, int sentence) {
    boolean paragraph = scene.passage().areInLine(earlier, sentence);
    return sentence - earlier <= (paragraph ? PARAGRAPH : REACH);
  }

  private static TimeBasis basis(Bound bound) {
    TimePeriod time = bound.onward();
    return time != null && time.isDay() ? TimeBasis.AS_OF : TimeBasis.DURING;
  }

  /** Whether a figure without a period may be of that of an earlier one. */
  private static boolean goesOn(
      Scene scene,
      int index,
      Candidate candidate,
      ObsStatus status,
      @Nullable Tense tense,
      Bound bound) {
    Quantity quantity = scene.quantity(index);
    TimePeriod time = bound.onward();
    if (time == null || time.isDay() && !isSameStock(scene, quantity, candidate, bound)) {
      return false;
    }
    boolean same = isFact(status) ? isFact(bound.status()) : status == bound.status();
    boolean aside = Asides.bracket(scene, bound.quantity().from()) >= 0;
    if (!same || aside || stands(candidate, tense, bound) || isOfYears(scene, index, bound)) {
      return false;
    }
    Indicator indicator = candidate.wording().indicator();
    Indicator within = candidate.wording().withinYear();
    boolean part =
        !within.equals(indicator)
            && (bound.indicator().equals(within)
                || tense == Tense.PAST && candidate.wording().isVerb() && isOfYear(bound));
    return candidate.from() == bound
        || part
        || time.isDay() && tense != Tense.PRESENT
        || indicator.temporal().isOfPeriod()
            && (bound.indicator().temporal().isOfPeriod()
                || time.months() <= YEAR_MONTHS && inLine(scene, quantity, bound))
        || isJoined(scene, quantity, bound);
  }

  /** What is denied is told of the same time as what is set against it. */
  private static boolean isFact(ObsStatus status) {
    return status == ObsStatus.ACTUAL || status == ObsStatus.DENIED;
  }

  /** "Over eleven years $90 million": added up for that sentence alone; changes go on in them. */
  private static boolean isOfYears(Scene scene, int index, Bound bound) {
    Quantity quantity = scene.quantity(index);
    TimePeriod time = bound.onward();
    int sentence = scene.sentenceOf(quantity);
    if (time == null
        || time.months() <= LONG
        || quantity.kind() == UnitKind.PERCENT
        || scene.sentenceOf(bound.quantity()) == sentence) {
      return false;
    }
    int from = scene.passage().sentenceFrom(sentence);
    int to = scene.passage().sentenceTo(sentence);
    return !scene.marks().has(Cue.RISE, from, to) && !scene.marks().has(Cue.FALL, from, to);
  }

  /** The same behind a stop or a colon that ends no sentence: "gave A$46m. $160 million is …". */
  static boolean isAnew(Scene scene, int index, Candidate candidate, Bound from) {
    int left = scene.quantity(index).left();
    int right = from.quantity().right();
    boolean cut =
        scene.marks().hasSign('.', right, left)
            || scene.marks().hasSign(':', right, left)
            || scene.marks().hasSign(';', right, left);
    boolean subset = scene.marks().has(Cue.SUBSET, right, left);
    return (cut || subset) && stands(candidate, ClauseTense.of(scene, index), from);
  }

  /** "Beijing lends: $160 million is outstanding": what is no flow and is told as present. */
  private static boolean stands(Candidate candidate, @Nullable Tense tense, Bound bound) {
    boolean flow = candidate.wording().indicator().temporal().isOfPeriod();
    return !flow && tense == Tense.PRESENT && bound.basis() == TimeBasis.DURING;
  }

  /** A flow of a year or less: what was invested is told of the same. */
  private static boolean isOfYear(Bound bound) {
    TimePeriod time = bound.onward();
    return bound.indicator().temporal().isOfPeriod()
        && time != null
        && !time.isDay()
        && time.months() <= YEAR_MONTHS;
  }

  /** "On 1 January 54,000 firms were registered. Of these, 24,000 …": still of that day. */
  private static boolean isSameStock(
      Scene scene, Quantity quantity, Candidate candidate, Bound bound) {
    Indicator indicator = candidate.wording().indicator();
    return indicator.equals(bound.indicator())
        && indicator.temporal().isAtDate()
        && bound.basis() == TimeBasis.AS_OF
        && inLine(scene, quantity, bound);
  }

  private static boolean inLine(Scene scene, Quantity quantity, Bound bound) {
    return scene
        .passage()
        .areInLine(scene.sentenceOf(quantity), scene.sentenceOf(bound.quantity()));
  }

  /** "took in $2.4 billion for 1,562 projects": no verb, no sign between. */
  private static boolean isJoined(Scene scene, Quantity quantity, Bound bound) {
    int from = bound.quantity().right();
    if (scene.sentenceOf(bound.quantity()) != scene.sentenceOf(quantity)) {
      return false;
    }
    for (int token = from; token < quantity.left(); token++) {
      boolean word = scene.tokens().is(token, Tokens.WORD);
      if (!word || scene.marks().cueAt(token) == Cue.IS || Phrase.isAnd(scene, token)) {
        return false;
      }
    }
    return true;
  }

  private static Timed later(@Nullable Timed one, Timed other) {
    TimePeriod first = one == null ? null : one.period();
    TimePeriod second = other.period();
    if (one == null || first == null || second == null) {
      return other;
    }
    int order = second.last().compareTo(first.last());
    boolean longer = order == 0 && second.months() > first.months();
    return order > 0 || longer ? other : one;
  }
}
