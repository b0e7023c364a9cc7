package tallybook.extract.measure;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.catalogue.UnitKind;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.bound.Measure;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.extract.word.Wording;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.Transformation;

/**
 * Tells what a figure is of its indicator: its level, its growth, a change, a share or a multiple,
 * and whether the words make it negative.
 */
public final class MeasureChoice {
  private static final int NEAR = 6;
  private static final int ADJACENT = 2;

  public Measure of(Scene scene, int index, Candidate candidate, @Nullable Bound before) {
    Quantity quantity = scene.quantity(index);
    if (Compared.isToAnother(scene, quantity)) {
      return Measure.UNTOLD;
    }
    int from = scene.segmentFrom(index);
    int to = Math.min(scene.segmentTo(index), quantity.right() + NEAR);
    return switch (quantity.kind()) {
      case FACTOR -> multiple(scene, quantity, candidate, from, to);
      case POINTS -> Measure.told(Transformation.CHANGE, direction(scene, quantity, from, to) < 0);
      case PERCENT -> told(candidate, percent(scene, index, candidate, before, from, to));
      default -> amount(scene, index, candidate, from, to);
    };
  }

  /** "48 percent of GDP" tells of something else, which is measured by it. */
  private static Measure told(Candidate candidate, Measure measure) {
    Indicator indicator = candidate.wording().indicator();
    boolean output =
        indicator.roles() == Indicator.Roles.SINGLE
            && indicator.temporal() == Indicator.Temporal.FLOW
            && measure.transformation() == Transformation.SHARE;
    return output ? Measure.UNTOLD : measure;
  }

  /** A factor; one that stands alone, "she said it twice", tells nothing of what went before. */
  private static Measure multiple(
      Scene scene, Quantity quantity, Candidate candidate, int from, int to) {
    boolean written = quantity.shape() == Quantity.Shape.MULTIPLE;
    int direction = direction(scene, quantity, from, to);
    int clue = candidate.clue().from();
    boolean own = scene.passage().sentenceOf(clue) == scene.sentenceOf(quantity);
    boolean alone = direction == 0 && !scene.tokens().is(quantity.right(), Tokens.WORD);
    return new Measure(Transformation.MULTIPLE, false, !written && direction < 0, own || !alone);
  }

  private static Measure percent(
      Scene scene, int index, Candidate candidate, @Nullable Bound before, int from, int to) {
    Quantity quantity = scene.quantity(index);
    boolean rate = candidate.wording().indicator().temporal() == Indicator.Temporal.RATE;
    if (rate) {
      return fallen(scene, quantity, candidate, from, to);
    }
    int right = afterBracket(scene, quantity.right(), to);
    int whole = scene.tokens().isSign(right, ',') ? -1 : scene.marks().first(Cue.WHOLE, right, to);
    boolean of = scene.marks().linkAt(right) == Link.OF;
    if (of || whole >= 0 && whole - right <= 1) {
      return Measure.told(Transformation.SHARE, false);
    }
    boolean by = scene.marks().cueEnding(quantity.left()) == Cue.BY;
    int first = by ? scene.passage().sentenceFrom(scene.sentenceOf(quantity)) : from;
    int list = before == null ? first : afterColon(scene, first, quantity.left());
    int move = direction(scene, quantity, list, to);
    int restated = afterRestated(scene, index);
    int than = restated > quantity.right() ? more(scene, restated) : scene.marks().side(right);
    int direction = move == 0 ? than : move;
    if (direction == 0 && quantity.value().signum() < 0) {
      return Measure.told(Transformation.GROWTH, false);
    }
    int part = Math.max(from, quantity.left() - NEAR);
    if (direction == 0 && scene.marks().mayTell(Cue.SUBSET, part, quantity.left())) {
      return Measure.told(Transformation.SHARE, false);
    }
    int share = scene.marks().last(Cue.SHARE, from, quantity.left());
    int moved = lastMove(scene, from, quantity.left());
    if (share >= 0 && share > moved || whole >= 0 && direction == 0) {
      return Measure.told(Transformation.SHARE, false);
    }
    if (candidate.wording().sign() > 0 && candidate.wording().kinds().contains(UnitKind.PERCENT)) {
      return Measure.told(Transformation.GROWTH, false);
    }
    if (direction != 0) {
      boolean signed = quantity.value().signum() < 0;
      return Measure.told(Transformation.GROWTH, direction < 0 && !signed);
    }
    if (before != null) {
      Measure same = before.measure();
      return new Measure(same.transformation(), same.negative(), false, same.told());
    }
    if (isPart(scene, quantity, candidate) || scene.marks().has(Cue.SHARE, quantity.right(), to)) {
      return Measure.told(Transformation.SHARE, false);
    }
    boolean single = candidate.wording().indicator().roles() == Indicator.Roles.SINGLE;
    boolean grows = single && quantity.shape() != Quantity.Shape.FRACTION;
    return new Measure(Transformation.GROWTH, false, false, grows);
  }

  /** A rate; "prices fell by 0.4 percent" tells a negative one, "inflation fell to 4" does not. */
  private static Measure fallen(
      Scene scene, Quantity quantity, Candidate candidate, int from, int to) {
    boolean falls =
        candidate.wording().sign() > 0
            && quantity.value().signum() > 0
            && scene.marks().cueEnding(quantity.left()) != Cue.TO
            && direction(scene, quantity, from, to) < 0;
    return Measure.told(Transformation.LEVEL, falls);
  }

  /** One past the last colon between: what stands before it is not told of each item of a list. */
  private static int afterColon(Scene scene, int from, int to) {
    for (int token = to - 1; token >= from; token--) {
      if (scene.tokens().isSign(token, ':')) {
        return token + 1;
      }
    }
    return from;
  }

  /** "a quarter (24.3 percent) of all arrivals": the place after such brackets. */
  private static int afterBracket(Scene scene, int right, int to) {
    if (!scene.tokens().isSign(right, '(')) {
      return right;
    }
    for (int token = right; token < Math.min(to + ADJACENT, right + NEAR); token++) {
      if (scene.tokens().isSign(token, ')')) {
        return token + 1;
      }
    }
    return right;
  }

  /** "Sales were $93 million; 57% went to Peru, 42% to Chile", "half our exports". */
  private static boolean isPart(Scene scene, Quantity quantity, Candidate candidate) {
    int right = quantity.right();
    Clue clue = candidate.clue();
    boolean noun =
        quantity.shape() == Quantity.Shape.FRACTION
            && candidate.from() == null
            && clue.from() >= right
            && clue.from() - right <= ADJACENT;
    int or = quantity.left() - 1;
    boolean apposed = scene.marks().isFrame(or, "or") && scene.tokens().isSign(or - 1, ',');
    Link link = scene.marks().linkAt(right);
    return noun || apposed || link == Link.TO || link == Link.FROM || scene.marks().isVerb(right);
  }

  private static Measure amount(Scene scene, int index, Candidate candidate, int from, int to) {
    Quantity quantity = scene.quantity(index);
    Wording wording = candidate.wording();
    int more = more(scene, afterRestated(scene, index));
    int by = quantity.left() - 1;
    boolean by2 = by >= from && scene.marks().cueAt(by) == Cue.BY && lastMove(scene, from, by) >= 0;
    if (more != 0 || by2 || isChangeToo(scene, index, from)) {
      int first = by2 ? from : scene.passage().sentenceFrom(scene.sentenceOf(quantity));
      int direction = more != 0 ? more : direction(scene, quantity, first, to);
      boolean negative = direction < 0 ^ wording.sign() < 0;
      return Measure.told(Transformation.CHANGE, negative);
    }
    boolean negative = wording.sign() < 0 && quantity.value().signum() > 0;
    boolean outflow =
        wording.sign() == 0
            && wording.indicator().isOfCapital()
            && scene.marks().has(Cue.OUTFLOW, from, quantity.left())
            && quantity.value().signum() > 0;
    boolean favourable =
        wording.sign() < 0 && scene.marks().has(Cue.SURPLUS, from, quantity.left());
    return Measure.told(Transformation.LEVEL, negative && !favourable || outflow);
  }

  /** "Down 4.3%, or 1.4 million pounds": the growth told again as a sum. */
  private static boolean isChangeToo(Scene scene, int index, int from) {
    Quantity quantity = scene.quantity(index);
    Quantity growth = index == 0 ? quantity : scene.quantity(index - 1);
    int or = quantity.left() - 1;
    int first = Math.max(growth.left() - ADJACENT, 0);
    return growth.isPercent()
        && from == growth.right()
        && scene.marks().isFrame(or, "or")
        && or - growth.right() <= 1
        && (scene.marks().has(Cue.RISE, first, growth.left())
            || scene.marks().has(Cue.FALL, first, growth.left()));
  }

  /** "$400 million, or 12.6 percent, more than", "$300 million (13.6 percent) less than". */
  private static int afterRestated(Scene scene, int index) {
    int right = scene.quantity(index).right();
    Quantity next = index + 1 < scene.quantities().size() ? scene.quantity(index + 1) : null;
    boolean percent = scene.quantity(index).isPercent();
    if (next == null || next.isPercent() == percent || next.left() - right > ADJACENT + 1) {
      return right;
    }
    int or = next.left() - 1;
    boolean told = scene.marks().isFrame(or, "or") || scene.tokens().isSign(or, '(');
    int end = next.right();
    boolean closed = scene.tokens().isSign(end, ')') || scene.tokens().isSign(end, ',');
    return !told ? right : closed ? end + 1 : end;
  }

  /**
   * 1 where words for more than before stand at a token, -1 for less, 0 for none: "$1 billion, less
   * than in 2019" tells a level.
   */
  private static int more(Scene scene, int right) {
    int side = scene.marks().side(right);
    if (side == 0 && scene.tokens().isSign(right, ',')) {
      return 0;
    }
    boolean less = firstNear(scene, Cue.LESS, right) >= 0;
    return side != 0 ? side : less ? -1 : firstNear(scene, Cue.MORE, right) >= 0 ? 1 : 0;
  }

  private static int firstNear(Scene scene, Cue cue, int from) {
    return scene.marks().first(cue, from, Math.min(scene.tokens().size(), from + 2));
  }

  private static int lastMove(Scene scene, int from, int to) {
    return Math.max(scene.marks().last(Cue.RISE, from, to), scene.marks().last(Cue.FALL, from, to));
  }

  /**
   * 1 for a rise, -1 for a fall, 0 where nothing tells; the words next to the figure come first.
   */
  private static int direction(Scene scene, Quantity quantity, int from, int to) {
    for (int token = quantity.to(); token < Math.min(to, quantity.right() + ADJACENT); token++) {
      int move = move(scene.marks().cueAt(token));
      if (move != 0) {
        return move;
      }
    }
    for (int token = quantity.left() - 1; token >= from; token--) {
      int move = move(scene.marks().cueAt(token));
      if (move != 0) {
        return move;
      }
    }
    for (int token = quantity.right(); token < to; token++) {
      int move = move(scene.marks().cueAt(token));
      if (move != 0) {
        return move;
      }
    }
    return 0;
  }

  private static int move(@Nullable Cue cue) {
    boolean up = cue == Cue.RISE || cue == Cue.MORE;
    return up ? 1 : cue == Cue.FALL || cue == Cue.LESS ? -1 : 0;
  }
}
