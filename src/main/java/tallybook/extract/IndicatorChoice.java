package tallybook.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.UnitKind;
import tallybook.mention.Quantity;
import tallybook.mention.Reason;

/**
 * Finds the indicators that a figure may belong to, the likeliest first. Words before and after it
 * in its sentence speak for theirs, the nearer the more; a figure without words of its own carries
 * on the indicator of the one before.
 */
final class IndicatorChoice {
  private static final int LONGEST_PHRASE = 5;
  private static final BigDecimal LEAST_SUM = new BigDecimal(100_000);

  private final int after;
  private final int afterOf;
  private final int before;
  private final int beforeCount;
  private final int verbBefore;
  private final int verbAfter;
  private final int late;
  private final int perToken;
  private final int perClause;
  private final int perFigure;
  private final int joined;
  private final int carry;
  private final int carryFar;
  private final int carryAnaphor;
  private final int carryList;
  private final int attend;
  private final int smallMoney;
  private final int previous;
  private final int previousAsked;
  private final int least;
  private final int zip;

  IndicatorChoice(Weights weights) {
    after = weights.of("clue.after");
    afterOf = weights.of("clue.after.of");
    before = weights.of("clue.before");
    beforeCount = weights.of("clue.before.count");
    verbBefore = weights.of("verb.before");
    verbAfter = weights.of("verb.after");
    late = weights.of("clue.late");
    perToken = weights.of("gap.token");
    perClause = weights.of("gap.clause");
    perFigure = weights.of("gap.figure");
    joined = weights.of("clue.joined");
    carry = weights.of("carry");
    carryFar = weights.of("carry.far");
    carryAnaphor = weights.of("carry.anaphor");
    carryList = weights.of("carry.list");
    attend = weights.of("attend");
    smallMoney = weights.of("small.money");
    previous = weights.of("clue.previous");
    previousAsked = weights.of("clue.asked");
    least = weights.of("least");
    zip = weights.of("zip");
  }

  /** The candidates of a figure, best first; of two equal ones that whose words come first. */
  List<Candidate> candidates(Scene scene, int index, List<Bound> earlier) {
    var found = new ArrayList<Candidate>();
    Quantity quantity = scene.quantities.get(index);
    int sentence = scene.sentenceOf(quantity);
    for (Clue clue : scene.cluesOf(sentence)) {
      if (accepts(clue.wording(), quantity.kind()) && isOutside(clue, quantity)) {
        Candidate candidate = weigh(scene, index, clue);
        if (candidate != null) {
          found.add(candidate);
        }
      }
    }
    zip(scene, index, found);
    carried(scene, index, earlier, found);
    if (found.stream().noneMatch(candidate -> candidate.score() >= least)) {
      previous(scene, index, found);
    }
    found.sort(
        Comparator.comparingInt((Candidate c) -> -c.score())
            .thenComparingInt(c -> c.clue().from()));
    return found;
  }

  /** "Exports and imports were 2.2 and 1.7, respectively": the first of the first. */
  private void zip(Scene scene, int index, List<Candidate> found) {
    Quantity quantity = scene.quantities.get(index);
    int sentence = scene.sentenceOf(quantity);
    int at = scene.respectively(sentence);
    if (at < 0) {
      return;
    }
    List<Integer> figures = scene.figuresOf(sentence);
    var heads = new ArrayList<Integer>();
    for (Clue clue : scene.cluesOf(sentence)) {
      boolean leads = clue.to() <= scene.quantities.get(figures.get(0)).left();
      if (leads && accepts(clue.wording(), quantity.kind()) && !heads.contains(clue.from())) {
        heads.add(clue.from());
      }
    }
    int place = figures.indexOf(index);
    if (heads.size() == figures.size() && place >= 0) {
      var span = new Span(scene.tokens.start(at), scene.tokens.end(at));
      found.replaceAll(
          candidate ->
              candidate.clue().from() == heads.get(place)
                  ? candidate.minus("zip", -zip, span)
                  : candidate);
    }
  }

  static boolean accepts(Wording wording, UnitKind kind) {
    return switch (kind) {
      case PERCENT, POINTS, FACTOR -> true;
      default -> wording.kinds().contains(kind);
    };
  }

  private static boolean isOutside(Clue clue, Quantity quantity) {
    return clue.to() <= quantity.from() || clue.from() >= quantity.to();
  }

  private @Nullable Candidate weigh(Scene scene, int index, Clue clue) {
    Quantity quantity = scene.quantities.get(index);
    boolean isAfter = clue.from() >= quantity.to();
    if (!needsMet(scene, scene.sentenceOf(quantity), clue)) {
      return null;
    }
    Candidate candidate =
        isAfter ? weighAfter(scene, index, clue) : weighBefore(scene, index, clue);
    return candidate == null ? null : doubted(scene, quantity, candidate);
  }

  /** Less for a price, and for firms that only attend. */
  private Candidate doubted(Scene scene, Quantity quantity, Candidate candidate) {
    Candidate less = candidate;
    if (isPrice(quantity)) {
      less = less.minus("small.money", smallMoney, quantity.span());
    }
    if (candidate.wording().needs() == Cue.ORIGIN) {
      int sentence = scene.sentenceOf(quantity);
      int at =
          scene.first(
              Cue.ATTEND, scene.passage.sentenceFrom(sentence), scene.passage.sentenceTo(sentence));
      if (at >= 0) {
        var span = new Span(scene.tokens.start(at), scene.tokens.end(at));
        less = less.minus("attend", attend, span);
      }
    }
    return less;
  }

  /** A round sum of money without a scale that no economy's figure is as small as. */
  private static boolean isPrice(Quantity quantity) {
    return quantity.isMoney()
        && !quantity.scaled()
        && quantity.grain().compareTo(BigDecimal.ONE) >= 0
        && quantity.value().abs().compareTo(LEAST_SUM) < 0;
  }

  private @Nullable Candidate weighAfter(Scene scene, int index, Clue clue) {
    Quantity quantity = scene.quantities.get(index);
    int start = quantity.to();
    int gap = clue.from() - start;
    int end = scene.segmentTo(index);
    boolean count = Counted.isCount(quantity);
    Wording wording = clue.wording();
    if (wording.place() == Wording.Place.LEAD) {
      return null;
    }
    if (wording.isVerb()) {
      boolean near =
          clue.from() < end
              && gap <= LONGEST_PHRASE
              && !Phrase.hasStop(scene, start, clue.from())
              && (!count || Counted.isOfPeople(scene, quantity, clue.from()));
      return near ? made(scene, clue, "verb.after", verbAfter, -perToken * gap) : null;
    }
    boolean phrase = gap <= LONGEST_PHRASE && Phrase.isPhrase(scene, start, clue.from(), count);
    if (phrase) {
      boolean of = !count && Phrase.joinsByOf(scene, start);
      return made(
          scene,
          clue,
          of ? "clue.after.of" : "clue.after",
          of ? afterOf : after,
          -2 * perToken * gap);
    }
    if (count || wording.isCounted() && !quantity.isMoney()) {
      return null;
    }
    int figures = scene.figuresBetween(quantity.to(), clue.from());
    return made(
        scene, clue, "clue.late", late, -perToken * Math.min(gap, 15) - perFigure * figures);
  }

  private @Nullable Candidate weighBefore(Scene scene, int index, Clue clue) {
    Quantity quantity = scene.quantities.get(index);
    int gap = quantity.left() - clue.to();
    int clauses = scene.passage.clauseOf(quantity.from()) - clue.clause();
    int figures = scene.figuresBetween(clue.to(), quantity.left());
    int penalty =
        -perToken * Math.min(Math.max(gap, 0), 15)
            - perClause * Math.min(clauses, 3)
            - perFigure * Math.min(figures, 3);
    Wording wording = clue.wording();
    if (wording.isVerb()) {
      boolean apart =
          Counted.isCount(quantity)
              && (gap > LONGEST_PHRASE
                  || figures > 0
                  || scene.hasSign(',', clue.to(), quantity.left()));
      boolean others =
          Counted.isCount(quantity)
              && Counted.hasOwnNoun(scene, quantity)
              && !Counted.countsPeople(scene, quantity);
      return apart || others ? null : made(scene, clue, "verb.before", verbBefore, penalty);
    }
    if (Counted.isCount(quantity)) {
      if (figures > 0
          || Counted.hasOwnNoun(scene, quantity) && !isOfItsPeople(scene, clue, quantity)
          || !Phrase.leadsTo(scene, clue.to(), quantity.left())) {
        return null;
      }
      return made(scene, clue, "clue.before.count", beforeCount, penalty);
    }
    if (wording.isCounted()
        && !quantity.isMoney()
        && figures == 0
        && quantity.kind() != UnitKind.PERCENT
        && quantity.kind() != UnitKind.FACTOR) {
      return null;
    }
    int weight = before + (figures == 0 && clauses == 0 ? joined : 0);
    return made(scene, clue, "clue.before", weight, penalty);
  }

  /** "Tourists: 29.1 million Chinese": the people counted are those that the words before mean. */
  private static boolean isOfItsPeople(Scene scene, Clue clue, Quantity quantity) {
    return clue.wording().isCounted()
        && scene.tokens.isSign(quantity.left() - 1, ':')
        && Counted.isDemonym(scene, quantity.right());
  }

  private static Candidate made(Scene scene, Clue clue, String code, int weight, int penalty) {
    var span = new Span(scene.tokens.start(clue.from()), scene.tokens.end(clue.to() - 1));
    var reasons = new ArrayList<Reason>();
    reasons.add(new Reason(code, weight, span));
    if (penalty != 0) {
      reasons.add(new Reason("gap.token", penalty, span));
    }
    reasons.add(new Reason("wording", clue.wording().weight(), span));
    return new Candidate(clue, null, weight + penalty + clue.wording().weight(), reasons);
  }

  private static boolean needsMet(Scene scene, int sentence, Clue clue) {
    Cue needs = clue.wording().needs();
    if (needs == null) {
      return true;
    }
    int from = scene.passage.sentenceFrom(sentence);
    int to = scene.passage.sentenceTo(sentence);
    if (needs == Cue.ORIGIN) {
      return scene.has(Cue.ORIGIN, from, to) || !scene.areasOf(sentence).isEmpty();
    }
    return scene.has(needs, from, to);
  }

  private void carried(Scene scene, int index, List<Bound> earlier, List<Candidate> found) {
    Quantity quantity = scene.quantities.get(index);
    if (Counted.isCount(quantity) && !Counted.isBare(scene, index)) {
      return;
    }
    int sentence = scene.sentenceOf(quantity);
    int steps = 0;
    for (int i = earlier.size() - 1; i >= 0 && steps < 4; i--, steps++) {
      Bound bound = earlier.get(i);
      int back = sentence - scene.sentenceOf(bound.quantity());
      if (back > 2) {
        return;
      }
      if (accepts(bound.wording(), quantity.kind())) {
        found.add(carriedFrom(scene, quantity, bound, back, steps));
        return;
      }
    }
  }

  /** What the sentence before, or the heading, speaks of without a figure of its own. */
  private void previous(Scene scene, int index, List<Candidate> found) {
    Quantity quantity = scene.quantities.get(index);
    if (Counted.isCount(quantity) && !Counted.isBare(scene, index)) {
      return;
    }
    int sentence = scene.sentenceOf(quantity);
    for (int back = 1; back <= 2 && sentence - back >= 0; back++) {
      int earlier = sentence - back;
      boolean asks = scene.isQuestion(earlier) || scene.isHeading(earlier);
      if (back > 1 && !asks) {
        continue;
      }
      int from = scene.passage.sentenceFrom(sentence);
      boolean anaphor = scene.has(Cue.ANAPHOR, from, quantity.left());
      for (Clue clue : scene.cluesOf(earlier)) {
        if (accepts(clue.wording(), quantity.kind()) && needsMet(scene, earlier, clue)) {
          int more = (asks ? previousAsked : 0) + (anaphor ? carryAnaphor : 0);
          found.add(
              doubted(scene, quantity, made(scene, clue, "clue.previous", previous + more, 0)));
        }
      }
    }
  }

  private Candidate carriedFrom(Scene scene, Quantity quantity, Bound bound, int back, int steps) {
    var span = bound.quantity().span();
    var reasons = new ArrayList<Reason>();
    int score = back == 0 ? carry : carryFar;
    reasons.add(new Reason(back == 0 ? "carry" : "carry.far", score, span));
    int sentence = scene.sentenceOf(quantity);
    if (back > 0 && scene.has(Cue.ANAPHOR, scene.passage.sentenceFrom(sentence), quantity.left())) {
      reasons.add(new Reason("carry.anaphor", carryAnaphor, span));
      score += carryAnaphor;
    }
    if (back > 0 && scene.isListed(quantity)) {
      reasons.add(new Reason("carry.list", carryList, span));
      score += carryList;
    }
    if (back > 1) {
      reasons.add(new Reason("gap.clause", -perClause, span));
      score -= perClause;
    }
    if (steps > 0) {
      reasons.add(new Reason("gap.figure", -perFigure * steps, span));
      score -= perFigure * steps;
    }
    return new Candidate(bound.candidate().clue(), bound, score, reasons);
  }
}
