package tallybook.extract.time;

import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Candidate;
import tallybook.extract.bound.Measure;
import tallybook.extract.scene.Asides;
import tallybook.extract.scene.ClauseTense;
import tallybook.extract.scene.Overlaps;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Moment;
import tallybook.extract.word.Tense;
import tallybook.mention.modality.ModalityReader;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.ObsStatus;
import tallybook.observation.Transformation;

/** What else in a sentence has a claim on a period: another figure, an event, a telling. */
public final class PeriodClaims {
  private static final int WHOLE_REACH = 2;
  private static final int SAID_REACH = 8;

  private final ModalityReader modalities;

  PeriodClaims(ModalityReader modalities) {
    this.modalities = modalities;
  }

  /**
   * "sent 1.1 million tonnes and wants to send 1.5 this year", "0.15 percent against 0.14 in 2017":
   * a period after the next figure is that one's where it is meant otherwise or is a base; "said on
   * Wednesday" is the telling's.
   */
  boolean isOfAnother(Scene scene, int index, Period period, ObsStatus status) {
    return isTelling(scene, period)
        || EventTimes.isAfter(scene, period)
        || EventTimes.isInserted(scene, index, period)
        || isOfNext(scene, index, period, status);
  }

  /**
   * "754 firms are at work and that Russia had since 2000 invested": since then another clause;
   * "reached $12.4m last year. 61 firms are at work": a sentence that a stop did not end.
   */
  static boolean isOfOtherClause(Scene scene, int index, Period period, Candidate candidate) {
    Quantity quantity = scene.quantity(index);
    boolean stock = candidate.wording().indicator().temporal() == Indicator.Temporal.STOCK;
    boolean before = scene.marks().hasSign('.', period.to(), quantity.left());
    boolean after =
        period.role() == Period.Role.SINCE && hasAnd(scene, quantity.right(), period.left());
    return stock && (before || after);
  }

  private boolean isOfNext(Scene scene, int index, Period period, ObsStatus status) {
    Quantity quantity = scene.quantity(index);
    if (period.from() < scene.segmentTo(index)) {
      return isLabelOfNext(scene, index, period) || isOfSmallBase(scene, index, period);
    }
    int to = scene.passage().sentenceTo(scene.sentenceOf(quantity));
    for (int i = index + 1; i < scene.quantities().size(); i++) {
      Quantity next = scene.quantity(i);
      if (next.from() >= to) {
        return false;
      }
      if (Overlaps.counts(next)) {
        boolean base = BaseTime.is(scene, next) && !BaseTime.is(scene, quantity);
        boolean onward = scene.marks().cueEnding(period.left()) == Cue.FROM;
        boolean result = scene.marks().cueEnding(next.left()) == Cue.TO;
        return base
            || onward
            || !result && modalities.read(scene.passage(), next).status() != status;
      }
    }
    return false;
  }

  /** "six flights now, from June nine": right before the next figure, and cut off from this. */
  private static boolean isLabelOfNext(Scene scene, int index, Period period) {
    Quantity quantity = scene.quantity(index);
    Quantity next = index + 1 < scene.quantities().size() ? scene.quantity(index + 1) : null;
    return next != null
        && next.isFigure()
        && period.from() >= quantity.to()
        && period.to() == next.left()
        && scene.marks().hasSign(',', quantity.right(), period.left());
  }

  /** "ten a year, up from six in 2022": of a small number that is compared with. */
  private static boolean isOfSmallBase(Scene scene, int index, Period period) {
    Quantity next = index + 1 < scene.quantities().size() ? scene.quantity(index + 1) : null;
    return next != null
        && next.isFigure()
        && next.right() <= period.left()
        && period.from() >= scene.quantity(index).to()
        && BaseTime.is(scene, next);
  }

  /** "the association said in Astana on Wednesday". */
  private static boolean isTelling(Scene scene, Period period) {
    boolean day = period.form() == Period.Form.WEEKDAY;
    int first = scene.passage().sentenceFrom(scene.passage().sentenceOf(period.from()));
    int from = Math.max(first, period.left() - SAID_REACH);
    return day
        && scene.figuresBetween(from, period.left()) == 0
        && Asides.hasNear(scene, Moment.SAID, period.left(), period.left() - from);
  }

  /** "rose 4 percent last year, and 1,300 firms employ": what stands is not of a time before it. */
  static boolean isApart(
      Scene scene, int index, Quantity quantity, Period period, Candidate candidate) {
    if (candidate.wording().indicator().temporal() != Indicator.Temporal.STOCK) {
      return false;
    }
    if (period.from() >= scene.segmentTo(index)) {
      return scene.figuresBetween(quantity.to(), period.from()) > 0;
    }
    int left = quantity.left();
    if (period.to() > left) {
      return false;
    }
    int first = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    boolean told =
        scene.figuresBetween(first, period.left()) > 0
            && scene.figuresBetween(period.to(), left) == 0;
    return told && Phrase.isAnd(scene, period.to())
        || scene.figuresBetween(first, left) > 0 && opensClause(scene, period.to(), left);
  }

  private static boolean hasAnd(Scene scene, int from, int to) {
    for (int token = from; token < to; token++) {
      if (Phrase.isAnd(scene, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensClause(Scene scene, int from, int to) {
    for (int token = from; token < to; token++) {
      if (scene.tokens().isSign(token, ',') && Phrase.isAnd(scene, token + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "after $6.1 billion in 2020; sales": the time of what was compared, not of what follows. */
  static boolean isOfBase(Scene scene, int index, Period period) {
    for (int i = index - 1; i >= 0; i--) {
      Quantity earlier = scene.quantity(i);
      if (earlier.right() <= period.left()) {
        boolean beside = period.left() - earlier.right() <= 1;
        return beside
            && BaseTime.is(scene, earlier)
            && scene.sentenceOf(earlier) == scene.sentenceOf(index);
      }
    }
    return false;
  }

  /** In brackets that do not hold the figure nor follow it. */
  static boolean isAside(Scene scene, Quantity quantity, Period period) {
    int bracket = Asides.bracket(scene, period.from());
    return bracket >= 0
        && bracket != Asides.bracket(scene, quantity.from())
        && bracket - quantity.right() != 0
        && !(period.to() < quantity.left() && !hasWord(scene, period.to(), quantity.left()));
  }

  /** "Australia bought 123 tonnes from Fiji, now its second supplier": not when it was bought. */
  static boolean isNowOfOther(Scene scene, int index, Period period) {
    Quantity quantity = scene.quantity(index);
    return period.form() == Period.Form.NOW
        && period.from() >= quantity.to()
        && scene.tokens().isSign(period.left() - 1, ',')
        && ClauseTense.of(scene, index) == Tense.PAST;
  }

  private static boolean hasWord(Scene scene, int from, int to) {
    for (int token = from; token < to; token++) {
      if (!scene.tokens().is(token, Tokens.SIGN)) {
        return true;
      }
    }
    return false;
  }

  /** "double the 2021 total": the year of what is doubled. */
  static boolean isWhole(Scene scene, Quantity quantity, Period period, Measure measure) {
    boolean level = measure.transformation() == Transformation.LEVEL;
    boolean share = measure.transformation() == Transformation.SHARE;
    int gap = period.left() - quantity.right();
    boolean article = period.left() < period.from() && (gap == 0 || gap == 1);
    boolean named =
        article
            && period.form() == Period.Form.YEAR
            && !period.relative()
            && scene.tokens().is(period.to(), Tokens.WORD);
    boolean of =
        period.from() >= quantity.to()
            && Asides.hasNear(scene, Moment.WHOLE, period.left(), WHOLE_REACH);
    boolean ago =
        measure.transformation() == Transformation.MULTIPLE
            && period.form() == Period.Form.AGO
            && gap > 1;
    return !level && !share && (named || of || ago);
  }
}
