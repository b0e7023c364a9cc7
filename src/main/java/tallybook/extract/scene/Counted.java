package tallybook.extract.scene;

import java.math.BigDecimal;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.mention.area.AreaMention;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;

/** What a bare number counts, as far as the words after it tell. */
public final class Counted {
  private static final int LONGEST_PHRASE = 5;
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Counted() {}

  /** Whether a count's noun, if it has one, is people: "42,700 Koreans visited". */
  public static boolean isOfPeople(Scene scene, Quantity quantity, int to) {
    if (isOne(quantity)) {
      return false;
    }
    boolean few = quantity.value().compareTo(DOZEN) <= 0;
    if (!few && to - quantity.right() <= 1 && !hasOwnNoun(scene, quantity)) {
      return true;
    }
    int after = afterOfThem(scene, quantity.right());
    return after > quantity.right() && to - after <= 1 || namesPeople(scene, quantity.to(), to);
  }

  /** The place after "of them", "of whom", if these words begin at a token; else the token. */
  public static int afterOfThem(Scene scene, int token) {
    int subset = scene.marks().afterCue(Cue.SUBSET, token);
    return subset > token ? subset : scene.marks().afterCue(Cue.WHOLE, token);
  }

  /** "35 of them": of things that can be counted. */
  public static boolean isOfThem(Scene scene, Quantity quantity) {
    return scene.marks().mayTell(Cue.THEM, quantity.right(), quantity.right() + 1);
  }

  public static boolean countsPeople(Scene scene, Quantity quantity) {
    int end = Math.min(scene.tokens().size(), quantity.right() + LONGEST_PHRASE);
    return namesPeople(scene, quantity.right(), end);
  }

  public static boolean namesPeople(Scene scene, int from, int to) {
    for (int token = from; token < to; token++) {
      if (scene.marks().headAt(token) == Head.FOLK
          || scene.marks().cueAt(token) == Cue.PEOPLE
          || isDemonym(scene, token)) {
        return true;
      }
    }
    return false;
  }

  /** "32,300 Senegalese visited": an area's people, or its adjective without a noun after it. */
  public static boolean isDemonym(Scene scene, int token) {
    AreaPlace area = scene.areaAt(token);
    return area != null
        && !isPartOfCompound(scene, area)
        && (area.mention().kind() == AreaMention.Kind.PEOPLE
            || area.isAdjective() && !isNoun(scene, area.to()));
  }

  /** "German-owned". */
  private static boolean isPartOfCompound(Scene scene, AreaPlace area) {
    return scene.tokens().isHyphen(area.to());
  }

  /** Whether a count may go on with what was counted before: it has no noun of its own. */
  public static boolean isBare(Scene scene, int index) {
    Quantity quantity = scene.quantity(index);
    return (!hasOwnNoun(scene, quantity) || isOfWhich(scene, quantity))
        && !isOne(quantity)
        && !isOutOf(scene, index)
        && !isNumbering(scene, quantity)
        && !(isSmall(quantity) && isDefinite(scene, quantity));
  }

  /** "52 memoranda, of which 28 concern technology". */
  private static boolean isOfWhich(Scene scene, Quantity quantity) {
    int left = quantity.left();
    return scene.marks().mayTell(Cue.WHOLE, Math.max(0, left - 2), left - 1)
        && scene.marks().mayTell(Cue.SUBSET, Math.max(0, left - 2), left - 1);
  }

  /** "5." at the beginning of a line. */
  static boolean isNumbering(Scene scene, Quantity quantity) {
    int before = quantity.from() - 1;
    int stop = quantity.to();
    boolean first = before < 0 || scene.tokens().is(before, Tokens.BREAK);
    boolean more = stop + 1 < scene.tokens().size() && !scene.tokens().is(stop + 1, Tokens.BREAK);
    boolean digits = quantity.shape() == Quantity.Shape.DIGITS;
    return first && more && digits && scene.tokens().isSign(stop, '.');
  }

  public static boolean isSmall(Quantity quantity) {
    return quantity.shape() == Quantity.Shape.WORDS
        && quantity.value().compareTo(BigDecimal.TEN) <= 0;
  }

  /** "the two", "in five". */
  public static boolean isDefinite(Scene scene, Quantity quantity) {
    return scene.marks().isFrameEnding(quantity.left(), "article")
        || scene.marks().isFrameEnding(quantity.from(), "article")
        || scene.marks().linkEnding(quantity.left()) == Link.IN;
  }

  /** "nine out of ten", "one in five". */
  public static boolean isOutOf(Scene scene, int index) {
    boolean opens =
        index + 1 < scene.quantities().size()
            && isOf(scene, scene.quantity(index), scene.quantity(index + 1));
    boolean closes = index > 0 && isOf(scene, scene.quantity(index - 1), scene.quantity(index));
    return opens || closes;
  }

  private static boolean isOf(Scene scene, Quantity part, Quantity whole) {
    Link link = scene.marks().linkAt(part.right());
    return whole.left() - part.right() <= 2
        && link != null
        && link != Link.TO
        && !CountPairs.isPartOf(scene, part, whole)
        && isFew(part)
        && isFew(whole);
  }

  private static boolean isFew(Quantity quantity) {
    return quantity.isFigure() && quantity.isCount() && quantity.value().compareTo(HUNDRED) <= 0;
  }

  /** Whether a count is followed by the name of what it counts, known or not. */
  public static boolean hasOwnNoun(Scene scene, Quantity quantity) {
    int right = quantity.right();
    int after = CountPairs.afterModifier(scene, right);
    return isNoun(scene, right) && !(after > right && isEnd(scene, after));
  }

  /** "4,000 indirect.", "85 Georgian ones". */
  private static boolean isEnd(Scene scene, int token) {
    return !scene.tokens().is(token, Tokens.WORD) && !scene.tokens().is(token, Tokens.NUMBER)
        || scene.marks().isFrame(token, "ones");
  }

  public static boolean isNoun(Scene scene, int token) {
    if (!scene.tokens().is(token, Tokens.WORD)) {
      return false;
    }
    boolean known =
        scene.matches().at(token, scene.words().links()) >= 0
            || scene.matches().at(token, scene.words().cues()) >= 0
                && scene.marks().cueAt(token) != Cue.GOODS
            || scene.marks().isFrame(token)
            || scene.marks().isVerb(token)
            || opensPeriod(scene, token);
    return !known;
  }

  public static boolean opensPeriod(Scene scene, int token) {
    for (Period period : scene.periodsOf(scene.passage().sentenceOf(token))) {
      if (period.from() == token) {
        return true;
      }
    }
    return false;
  }

  /** "one", "1" and "zero" are seldom figures. */
  public static boolean isOne(Quantity quantity) {
    return quantity.isCount()
        && !quantity.scaled()
        && quantity.value().compareTo(BigDecimal.ONE) <= 0;
  }

  /** Money, goods, or a count that is too large for a page, an age, a part of a number. */
  public static boolean isSum(Scene scene, Quantity quantity) {
    if (!quantity.isCount()) {
      return !quantity.isRatio();
    }
    boolean beside =
        scene.tokens().is(quantity.left() - 1, Tokens.NUMBER)
            || scene.tokens().is(quantity.right(), Tokens.NUMBER);
    return !beside && quantity.value().compareTo(THOUSAND) >= 0;
  }

  /** Whether nothing that a number could count follows it: a sign, a period, "in", "for". */
  public static boolean endsPhrase(Scene scene, Quantity quantity) {
    int token = quantity.right();
    Link link = scene.marks().linkAt(token);
    boolean sign =
        !scene.tokens().is(token, Tokens.WORD)
            && !scene.tokens().is(token, Tokens.NUMBER)
            && !scene.tokens().isSign(token, '-');
    return sign || link != null && link != Link.OF || opensPeriod(scene, token);
  }
}
