package tallybook.extract.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.extract.bound.Candidate;
import tallybook.extract.product.Goods;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.GoodsPart;
import tallybook.extract.word.Link;
import tallybook.extract.word.Weights;
import tallybook.extract.word.Wording;
import tallybook.mention.passage.Reason;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity;

/**
 * Goods that a label sends somewhere: "Tea to Oman: 4,100 t", "Dates from Oman, 2023: $2 million".
 */
final class GoodsLabels {
  private static final int REACH = 8;

  private final int weight;

  GoodsLabels(Weights weights) {
    weight = weights.of("goods.label");
  }

  /** What a figure behind such a label is; null where none stands before it. */
  @Nullable Candidate of(Scene scene, int index) {
    Quantity quantity = scene.quantity(index);
    boolean trade = quantity.isMoney() || quantity.isPhysical();
    int goods = trade ? first(scene, opening(scene, index)) : -1;
    if (goods < 0) {
      return null;
    }
    int to = scene.matches().to(goods);
    int at = scene.tokens().isSign(to, ',') ? to + 1 : to;
    Link link = scene.marks().linkAt(at);
    boolean moves = link == Link.TO || link == Link.FROM;
    AreaPlace area = moves ? scene.areaAfter(at + 1) : null;
    boolean labels =
        area != null && (area.to() == quantity.left() || isLabel(scene, at, quantity.left()));
    Wording means = labels ? scene.words().labelled(link == Link.FROM) : null;
    if (means == null) {
      return null;
    }
    int start = scene.matches().from(goods);
    var clue = new Clue(start, to, scene.passage().clauseOf(start), means);
    var reason = new Reason("goods.label", weight, scene.tokens().span(start, to));
    return new Candidate(clue, null, weight, List.of(reason));
  }

  /** Where the figure's own words begin: after the figure before it, or with its line. */
  private static int opening(Scene scene, int index) {
    int from = scene.segmentFrom(index);
    int token = scene.quantity(index).left() - 1;
    while (token > from && !scene.tokens().is(token, Tokens.BREAK)) {
      token--;
    }
    return scene.tokens().is(token, Tokens.BREAK) ? token + 1 : from;
  }

  /** The goods that open a line, after its mark. */
  private static int first(Scene scene, int from) {
    var goods = new Goods(scene);
    int match = goods.beginning(GoodsPart.GOODS, from);
    AreaPlace own = scene.areaAt(from);
    int next = own == null ? from + 1 : own.to();
    return match >= 0 ? match : goods.beginning(GoodsPart.GOODS, next);
  }

  /** Whether a colon or a dash closes the label soon, before the figure. */
  private static boolean isLabel(Scene scene, int from, int left) {
    for (int token = from; token < Math.min(left, from + REACH); token++) {
      if (scene.tokens().isSign(token, ':') || scene.tokens().isDash(token)) {
        return true;
      }
    }
    return false;
  }
}
