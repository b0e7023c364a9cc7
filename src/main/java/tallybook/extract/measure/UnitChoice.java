package tallybook.extract.measure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.Indicator;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.UnitKind;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.CountPairs;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Scene;
import tallybook.extract.sides.Topic;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity;

/**
 * Gives a number the unit that its own words leave open: the dinar of the economy that the text is
 * about, or the unit of the figure before it.
 */
public final class UnitChoice {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(500_000_000);
  private static final int REACH = 2;
  private static final int FARTHEST = 3;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private UnitChoice() {}

  /**
   * The same number in the money that its economy uses; null where no shared money's word follows.
   */
  public static @Nullable Quantity local(Scene scene, Topic topic, int index) {
    Quantity quantity = scene.quantity(index);
    boolean money = quantity.isMoney();
    int word = money ? quantity.to() - 1 : quantity.to();
    int match = scene.matches().at(word, scene.words().currencies());
    if (match < 0 || !money && !quantity.isCount() || !quantity.isFigure()) {
      return null;
    }
    if (money && scene.matches().from(match) <= quantity.from()) {
      return null;
    }
    int token = scene.matches().to(match);
    Lexicon.Entry entry = nearest(scene, topic, word, scene.sentenceOf(quantity));
    if (entry == null || entry.code().equals(quantity.unit())) {
      return null;
    }
    var span = new Span(quantity.span().start(), scene.tokens().end(token - 1));
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
    for (int match = scene.matches().firstAt(token);
        match < scene.matches().lastAt(token);
        match++) {
      if (scene.matches().file(match) == scene.words().currencies()) {
        Lexicon.Entry entry = scene.passage().lexicon().entry(scene.matches().entry(match));
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

  /**
   * The same number in the unit of the figure before it, and in its scale where that was left out
   * too: "We sold you €1.9 billion. You sold us 1.3."; null where that can't be meant.
   */
  public static @Nullable Quantity shared(Scene scene, int index, List<Bound> earlier) {
    Quantity quantity = scene.quantity(index);
    int right = quantity.right();
    boolean counts =
        Counted.isOfThem(scene, quantity)
            || CountPairs.isRate(scene, index)
            || Counted.namesPeople(scene, right, right + 1);
    boolean bare = quantity.isCount() && !counts && !Counted.hasOwnNoun(scene, quantity);
    if (!bare || earlier.isEmpty() || isEquation(scene, quantity)) {
      return null;
    }
    boolean large = quantity.scaled() && quantity.value().compareTo(MILLION) >= 0;
    int sentence = scene.sentenceOf(quantity);
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Quantity before = earlier.get(i).quantity();
      int back = sentence - scene.sentenceOf(before);
      if (back > FARTHEST) {
        return null;
      }
      if (back == 0 && quantity.scaled() && before.scaled() && before.isPhysical()) {
        return quantity.in(before.kind(), before.unit());
      }
      if (large && i == earlier.size() - 1 && before.isPhysical()) {
        return quantity.in(before.kind(), before.unit());
      }
      if (large && back <= REACH && before.isMoney()) {
        return quantity.in(before.kind(), before.unit());
      }
      if (i == earlier.size() - 1 && !quantity.scaled()) {
        Quantity longer = CutShort.of(scene, quantity, back, earlier);
        if (longer != null) {
          return longer;
        }
      }
    }
    return null;
  }

  /** "197,400 tonnes, 41,000 of these": tonnes too; null for other numbers. */
  public static @Nullable Quantity ofThem(Scene scene, int index, List<Bound> earlier) {
    Quantity quantity = scene.quantity(index);
    Bound last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    if (last == null || !quantity.isCount() || quantity.shape() == Quantity.Shape.FRACTION) {
      return null;
    }
    Quantity whole = last.quantity();
    boolean same = scene.sentenceOf(whole) == scene.sentenceOf(quantity);
    return same && whole.isPhysical() && Counted.isOfThem(scene, quantity)
        ? quantity.in(whole.kind(), whole.unit())
        : null;
  }

  /** The bare count of a number that took its money from another one; null for all others. */
  public static @Nullable Quantity unshared(Quantity quantity) {
    boolean shared = quantity.isMoney() && quantity.doubt() == Quantity.Doubt.UNIT_SHARED;
    return shared && quantity.value().compareTo(MOST_COUNTED) < 0
        ? quantity.in(UnitKind.COUNT, "count")
        : null;
  }

  /**
   * "Projects for 5 billion", "by ours it was 31.5": no such number of things but people, goods and
   * cargo is counted, nor a part of one.
   */
  public static boolean isNoCount(Scene scene, int index, Candidate candidate) {
    Quantity quantity = scene.quantity(index);
    Indicator of = candidate.wording().indicator();
    boolean broken = !quantity.scaled() && isDecimal(quantity);
    boolean many =
        quantity.value().compareTo(MOST_COUNTED) >= 0
            && !of.ofPeople()
            && !of.kinds().contains(UnitKind.MASS);
    return quantity.isCount() && (broken || many);
  }

  private static boolean isDecimal(Quantity quantity) {
    return quantity.grain().compareTo(BigDecimal.ONE) < 0
        && quantity.shape() == Quantity.Shape.DIGITS;
  }

  /** "1 arab = 100 crore". */
  public static boolean isEquation(Scene scene, Quantity quantity) {
    int right = quantity.right();
    int left = quantity.left() - 1;
    return scene.tokens().isSign(right, '=') && scene.tokens().is(right + 1, Tokens.NUMBER)
        || scene.tokens().isSign(left, '=') && isScale(scene, left - 1);
  }

  private static boolean isScale(Scene scene, int token) {
    for (Quantity other : scene.quantities()) {
      if (other.to() == token + 1) {
        return true;
      }
    }
    return false;
  }
}
