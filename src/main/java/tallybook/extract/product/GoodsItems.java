package tallybook.extract.product;

import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.GoodsPart;
import tallybook.extract.word.Link;
import tallybook.mention.quantity.Quantity;

/**
 * Goods of a list with an amount each, right before a figure: "Main imports: machinery $7 billion,
 * rubber $2 billion", "among them wood for $310 million".
 */
final class GoodsItems {
  private GoodsItems() {}

  /** The goods of the item that a figure ends; -1 where it ends none. */
  static int of(Scene scene, Goods goods, Quantity quantity) {
    int left = quantity.left();
    int match = goods.ending(GoodsPart.GOODS, isLed(scene, left) ? left - 1 : left);
    if (match < 0 || GoodsList.holds(scene, match)) {
      return -1;
    }
    int before = scene.matches().from(match) - 1;
    boolean item =
        scene.tokens().isSign(before, ',')
            || scene.tokens().isSign(before, ':')
            || scene.tokens().isSign(before, ';')
            || Phrase.isAnd(scene, before)
            || goods.ending(GoodsPart.ASIDE, before + 1) >= 0;
    return item ? match : -1;
  }

  /** "For $310 million", "($310 million". */
  private static boolean isLed(Scene scene, int left) {
    Link link = scene.marks().linkEnding(left);
    return link == Link.FOR
        || link == Link.WITH
        || link == Link.IN
        || scene.marks().cueEnding(left) == Cue.AT
        || scene.tokens().isSign(left - 1, '(')
        || scene.tokens().isSign(left - 1, ':')
        || scene.tokens().isDash(left - 1);
  }
}
