package tallybook.extract;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.UnitKind;
import tallybook.mention.Quantity;

/**
 * Gives a number the unit that its own words leave open: the dinar of the economy that the text is
 * about, or the unit of the figure before it.
 */
final class UnitChoice {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private UnitChoice() {}

  /**
   * The same number in the money that its economy uses; null where no shared money's word follows.
   */
  static @Nullable Quantity local(Scene scene, Topic topic, int index) {
    Quantity quantity = scene.quantity(index);
    boolean money = quantity.isMoney();
    int word = money ? quantity.to() - 1 : quantity.to();
    int match = scene.matches.at(word, scene.words.currencies);
    if (match < 0 || !money && !quantity.isCount() || !quantity.isFigure()) {
      return null;
    }
    if (money && scene.matches.from(match) <= quantity.from()) {
      return null;
    }
    int token = scene.matches.to(match);
    Lexicon.Entry entry = nearest(scene, topic, word, scene.sentenceOf(quantity));
    if (entry == null || entry.code().equals(quantity.unit())) {
      return null;
    }
    var span = new Span(quantity.span().start(), scene.tokens.end(token - 1));
    return new Quantity(
        quantity.from(),
        token,
        quantity.left(),
        Math.max(token, quantity.right()),
        span,
        quantity.value(),
        quantity.bounds(),
        quantity.grain(),
        UnitKind.MONEY,
        entry.code(),
        quantity.qualifier(),
        quantity.shape(),
        quantity.scaled(),
        quantity.standing(),
        quantity.doubt(),
        quantity.rate(),
        quantity.restates());
  }

  /**
   * Of the economies that share a money's word, the one named in the sentence, or the article's.
   */
  private static Lexicon.@Nullable Entry nearest(
      Scene scene, Topic topic, int token, int sentence) {
    Lexicon.Entry best = null;
    int most = 0;
    for (int match = scene.matches.firstAt(token); match < scene.matches.lastAt(token); match++) {
      if (scene.matches.file(match) == scene.words.currencies) {
        Lexicon.Entry entry = scene.passage.lexicon().entry(scene.matches.entry(match));
        int near = 0;
        for (String code : entry.line().words("areas")) {
          near = Math.max(near, nearness(scene, topic, code, sentence));
        }
        if (near > most) {
          most = near;
          best = entry;
        }
      }
    }
    return best;
  }

  private static int nearness(Scene scene, Topic topic, String code, int sentence) {
    boolean named = false;
    for (AreaPlace area : scene.areasOf(sentence)) {
      named |= area.mention().codes().contains(code);
    }
    int salience = topic.salience(code);
    return (named ? HUNDRED.intValue() : 0) + salience + (code.equals(topic.home()) ? 1 : 0);
  }

  /** The same number in the unit of the figure before it; null where that can't be meant. */
  static @Nullable Quantity shared(Scene scene, int index, List<Bound> earlier) {
    Quantity quantity = scene.quantity(index);
    if (!quantity.isCount() || Counted.hasOwnNoun(scene, quantity)) {
      return null;
    }
    int sentence = scene.sentenceOf(quantity);
    boolean large = quantity.scaled() && quantity.value().compareTo(MILLION) >= 0;
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Quantity before = earlier.get(i).quantity();
      int back = sentence - scene.sentenceOf(before);
      if (back > 2) {
        return null;
      }
      if (large && before.isMoney()) {
        return quantity.in(before.kind(), before.unit());
      }
      boolean percent = before.isPercent() && back == 0 && quantity.value().compareTo(HUNDRED) < 0;
      if (!quantity.scaled() && percent && i == earlier.size() - 1) {
        return quantity.in(before.kind(), before.unit());
      }
    }
    return null;
  }
}
