package tallybook.extract.time;

import java.time.LocalDate;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Candidate;
import tallybook.extract.bound.Measure;
import tallybook.extract.scene.Asides;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Moment;
import tallybook.extract.word.Weights;
import tallybook.mention.modality.ModalityReader;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.ObsStatus;
import tallybook.observation.TimePeriod;
import tallybook.observation.Transformation;

/** How well a period of its sentence fits a figure, by where both stand and what they are. */
public final class PeriodFit {
  private static final int RECORD_REACH = 4;
  private static final int OWN_REACH = 3;

  /** Tokens before a time that opens its sentence. */
  private static final int OPENING_REACH = 2;

  private final PeriodClaims claims;
  private final int beside;
  private final int before;
  private final int after;
  private final int opening;
  private final int earlierSegment;
  private final int laterSegment;
  private final int perFigure;
  private final int perToken;
  private final int cut;
  private final int event;

  PeriodFit(Weights weights, ModalityReader modalities) {
    claims = new PeriodClaims(modalities);
    beside = weights.of("period.beside");
    before = weights.of("period.before");
    after = weights.of("period.after");
    opening = weights.of("period.opening");
    earlierSegment = weights.of("period.earlier");
    laterSegment = weights.of("period.later");
    perFigure = weights.of("period.figure");
    perToken = weights.of("period.token");
    cut = weights.of("period.cut");
    event = weights.of("period.event");
  }

  /** The weight of a period for a figure; 0 where it cannot be the figure's. */
  int weight(
      Scene scene,
      int index,
      Period period,
      Candidate candidate,
      Measure measure,
      ObsStatus status) {
    Quantity quantity = scene.quantity(index);
    if (!suits(scene, index, period, candidate, measure, status)
        || PeriodClaims.isAside(scene, quantity, period)
        || PeriodClaims.isNowOfOther(scene, index, period)
        || PeriodClaims.isOfOtherClause(scene, index, period, candidate)
        || claims.isOfAnother(scene, index, period, status)) {
      return 0;
    }
    boolean own =
        period.from() >= scene.segmentFrom(index) && period.to() <= scene.segmentTo(index);
    boolean shifts = period.form() == Period.Form.AGO || period.form() == Period.Form.SAME;
    boolean opens =
        period.left() - scene.passage().sentenceFrom(scene.sentenceOf(quantity)) <= OPENING_REACH;
    boolean set =
        (opens || scene.tokens().isSign(period.left() - 1, ';')) && period.to() < quantity.left();
    if (shifts && !own && !set
        || PeriodClaims.isWhole(scene, quantity, period, measure)
        || PeriodClaims.isOfBase(scene, index, period)) {
      return 0;
    }
    int weight = weight(scene, index, quantity, period);
    if (PeriodClaims.isApart(scene, index, quantity, period, candidate)) {
      weight -= cut;
    }
    return EventTimes.isOne(scene, quantity, candidate, period) ? weight - event : weight;
  }

  /**
   * A span of years up to now is the time of what adds up, not of a rate: "the highest in ten".
   * What lies ahead is not the time of a fact, nor is a season that comes every year.
   */
  private static boolean suits(
      Scene scene,
      int index,
      Period period,
      Candidate candidate,
      Measure measure,
      ObsStatus status) {
    Quantity quantity = scene.quantity(index);
    Period.Role role = period.role();
    boolean rate = candidate.wording().indicator().temporal() == Indicator.Temporal.RATE;
    boolean level = measure.transformation() == Transformation.LEVEL;
    boolean isResult = scene.marks().cueEnding(quantity.left()) == Cue.TO;
    boolean stretch = role == Period.Role.SPAN || role == Period.Role.SINCE;
    TimePeriod time = period.time();
    LocalDate day = scene.passage().article().published();
    boolean fact = status == ObsStatus.ACTUAL || status == ObsStatus.DENIED;
    boolean ahead =
        fact
            && time != null
            && day != null
            && time.first().isAfter(day)
            && !(time.equals(period.coming()) && period.to() <= scene.segmentTo(index));
    boolean over =
        status == ObsStatus.TARGET
            && time != null
            && day != null
            && time.last().isBefore(day.minusMonths(1))
            && period.coming() == null
            && period.to() <= quantity.left();
    return role != Period.Role.BASE
        && !over
        && role != Period.Role.NAME
        && role != Period.Role.DATELINE
        && !ahead
        && !(fact && isHabit(period, candidate))
        && !isDuration(scene, period, candidate)
        && !(period.form() == Period.Form.WEEKDAY
            && candidate.wording().indicator().temporal().isAtDate())
        && !(!fact && period.form() == Period.Form.NOW && role == Period.Role.AS_OF)
        && !(role == Period.Role.SPAN && level && (rate || fact && isResult))
        && !(stretch && Asides.hasNear(scene, Moment.RECORD, period.left(), RECORD_REACH));
  }

  /** "a contract worth $85 million over two years": how long it runs, not when it was signed. */
  private static boolean isDuration(Scene scene, Period period, Candidate candidate) {
    boolean event = candidate.wording().indicator().temporal() == Indicator.Temporal.EVENT;
    if (!event || period.role() != Period.Role.SPAN) {
      return false;
    }
    for (Quantity quantity : scene.quantities()) {
      if (quantity.from() >= period.from()) {
        return quantity.from() == period.from();
      }
    }
    return false;
  }

  /** "flies twice a week in winter": of no one winter. */
  private static boolean isHabit(Period period, Candidate candidate) {
    return period.form() == Period.Form.SEASON
        && period.coming() != null
        && candidate.wording().indicator().temporal().isAtDate();
  }

  private int weight(Scene scene, int index, Quantity quantity, Period period) {
    int sentence = scene.sentenceOf(quantity);
    int from = scene.segmentFrom(index);
    int to = scene.segmentTo(index);
    if (period.from() >= quantity.to()) {
      return weightAfter(scene, quantity, period, to);
    }
    int gap = quantity.left() - period.to();
    if (isLabel(scene, period, quantity)) {
      return beside;
    }
    if (period.to() > from && !isOfFigureBefore(scene, period, quantity, from)) {
      return before
          - Math.min(Math.max(gap, 0), 20)
          - (isTold(scene, period, quantity) ? cut : 0)
          - (scene.marks().isCut(period.to(), quantity.left()) ? cut : 0);
    }
    boolean opens = period.left() - scene.passage().sentenceFrom(sentence) <= 2;
    int figures = scene.figuresBetween(period.to(), quantity.left());
    return (opens ? opening : earlierSegment)
        - perFigure * figures
        - (scene.marks().isCut(period.to(), quantity.left()) ? cut : 0);
  }

  /** "$62 billion in 2022, $5 billion of it in December": another figure has it, before a comma. */
  private static boolean isTold(Scene scene, Period period, Quantity quantity) {
    int from = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    boolean apart =
        (scene.tokens().isSign(period.to(), ',') || Phrase.isAnd(scene, period.to()))
            && scene.figuresBetween(from, period.left()) > 0;
    for (Period later : scene.periodsOf(scene.sentenceOf(quantity))) {
      int gap = later.left() - quantity.right();
      boolean whole = gap == 0 && later.left() < later.from();
      boolean own = !whole && gap >= 0 && gap <= OWN_REACH && later.role() != Period.Role.BASE;
      if (apart && own && !scene.marks().hasSign(',', quantity.right(), later.left())) {
        return true;
      }
    }
    return false;
  }

  /** "2019 – $329 million; 2020 – $377 million": the time stands before each figure. */
  private static boolean isLabel(Scene scene, Period period, Quantity quantity) {
    int sign = period.to();
    return quantity.left() == sign + 1
        && (scene.tokens().isDash(sign) || scene.tokens().isSign(sign, ':'))
        && !scene.tokens().is(period.left() - 1, Tokens.WORD);
  }

  /** "5.6 percent in 2024; inflation …": right after the figure before, and cut off from this. */
  private static boolean isOfFigureBefore(Scene scene, Period period, Quantity quantity, int from) {
    return from > scene.passage().sentenceFrom(scene.sentenceOf(quantity))
        && period.left() - from <= 1
        && (scene.marks().isCut(period.to(), quantity.left())
            || period.form() == Period.Form.AGO
                && scene.tokens().isSign(period.to(), ',')
                && !scene.tokens().isSign(period.left() - 1, ';'));
  }

  private int weightAfter(Scene scene, Quantity quantity, Period period, int to) {
    int sentenceEnd = scene.passage().sentenceTo(scene.sentenceOf(quantity));
    boolean cutOff = scene.marks().isCut(quantity.right(), period.left());
    if (period.from() >= to) {
      boolean apart =
          period.role() != Period.Role.DEADLINE && scene.marks().hasSign(',', quantity.right(), to);
      return cutOff
          ? 0
          : laterSegment
              - perFigure * scene.figuresBetween(quantity.to(), period.from())
              - (apart ? cut : 0);
    }
    int gap = period.left() - quantity.right();
    boolean labels = scene.tokens().isSign(period.to(), ':');
    boolean more = to < sentenceEnd;
    boolean comma =
        scene.marks().hasSign(',', quantity.right(), period.left())
            && !Phrase.isFronted(scene, quantity, period.left());
    boolean onward = more && Phrase.isAnd(scene, period.left() - 1);
    if (labels || onward || more && (cutOff || comma)) {
      return 0;
    }
    boolean bracket = gap == 1 && scene.tokens().isSign(quantity.right(), '(');
    boolean next = gap <= 0 || gap == 1 && scene.tokens().is(quantity.right(), Tokens.WORD);
    return next || bracket
        ? beside
        : after - perToken * Math.min(gap, 15) - (comma ? cut : 0) - (cutOff ? cut : 0);
  }
}
