package tallybook.extract.indicator;

import java.util.List;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Bound;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.mention.area.AreaMention;
import tallybook.mention.quantity.Quantity;

/**
 * Goes back from its parts to two-way trade: "Trade was $148 million, with exports of $143 million
 * and imports of $5 million. The sides agreed to bring the figure to $500 million".
 */
public final class TradeWhole {
  private TradeWhole() {}

  /** Whether a figure without words of its own is of the whole: "the figure", or a wish of both. */
  static boolean isMeant(Scene scene, int index) {
    Quantity quantity = scene.quantity(index);
    return !OwnWords.name(scene, quantity)
        && (isOfFigure(scene, quantity) || isOfPair(scene, quantity));
  }

  private static boolean isOfFigure(Scene scene, Quantity quantity) {
    int from = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    return scene.marks().mayTell(Cue.FIGURE, from, quantity.left());
  }

  /** "Both sides hope for $10 billion". */
  private static boolean isOfPair(Scene scene, Quantity quantity) {
    for (AreaPlace area : scene.areasOf(scene.sentenceOf(quantity))) {
      boolean pair = area.mention().kind() == AreaMention.Kind.PAIR;
      boolean noun = scene.marks().isVerb(area.to()) || !area.isAdjective();
      if (pair && noun && area.link() == Link.NONE && area.to() <= quantity.left()) {
        return quantity.isMoney();
      }
    }
    return false;
  }

  /** Whether a flow told before is a part of trade told before it, beside its other part. */
  static boolean hasPart(Scene scene, int index, List<Bound> earlier, int at) {
    Bound part = earlier.get(at);
    if (part.indicator().roles() != Indicator.Roles.DIRECTED) {
      return false;
    }
    boolean pair = isOfPair(scene, scene.quantity(index));
    int sentence = scene.sentenceOf(part.quantity());
    for (int i = at - 1; i >= 0; i--) {
      Bound whole = earlier.get(i);
      int back = sentence - scene.sentenceOf(whole.quantity());
      if (back > 1 || !whole.indicator().family().equals(part.indicator().family())) {
        return false;
      }
      if (whole.indicator().roles() == Indicator.Roles.PAIR) {
        return back == 0 || pair || hasOther(earlier, i, at);
      }
    }
    return false;
  }

  /** Whether both exports and imports were told after a whole. */
  private static boolean hasOther(List<Bound> earlier, int whole, int at) {
    Indicator one = earlier.get(at).indicator();
    return earlier.subList(whole + 1, earlier.size()).stream()
        .anyMatch(
            bound ->
                bound.indicator().roles() == Indicator.Roles.DIRECTED
                    && !bound.indicator().equals(one));
  }

  /** "The turnover was $98 million, of which exports made up 4": the next sentence is of it all. */
  static boolean isSaidOf(Scene scene, List<Bound> earlier, int at) {
    Bound bound = earlier.get(at);
    int from = scene.segmentFrom(bound.index());
    int left = bound.quantity().left();
    boolean part =
        scene.marks().mayTell(Cue.WHOLE, from, left)
            && scene.marks().mayTell(Cue.SUBSET, from, left);
    return part
        && at > 0
        && scene.sentenceOf(earlier.get(at - 1).quantity()) == scene.sentenceOf(bound.quantity());
  }
}
