package tallybook.extract.indicator;

import tallybook.extract.bound.Bound;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Scene;
import tallybook.mention.quantity.Quantity;

/** Counts that don't go on with what was counted before: what stands between them is counted. */
final class CountsApart {
  private CountsApart() {}

  /** "60,000 cars in its first year and 90,000 later": more of what was counted between. */
  static boolean areOfOtherThings(Scene scene, int index, Bound bound) {
    Quantity quantity = scene.quantity(index);
    Quantity between = scene.quantity(Math.max(0, index - 1));
    return quantity.isCount()
        && !quantity.scaled()
        && bound.index() < index - 1
        && between.isFigure()
        && between.isCount()
        && !Counted.isSmall(between)
        && scene.sentenceOf(between) == scene.sentenceOf(quantity)
        && Counted.hasOwnNoun(scene, between);
  }

  /** "1,940 companies. Kenyans in Oman: 650": people are told of, no firms. */
  static boolean areOfNamed(Scene scene, Quantity quantity) {
    int from = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    int sign = quantity.left() - 1;
    return scene.tokens().isSign(sign, ':')
        && scene.figuresBetween(from, sign) == 0
        && Counted.namesPeople(scene, from, sign);
  }
}
