package tallybook.extract.scene;

import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.extract.word.Wording;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity;

/**
 * Counts that share their noun with the next: "1,800 permanent and 3,500 temporary jobs", and the
 * two ends of "from 8 to 12".
 */
public final class CountPairs {
  private static final int LONGEST_LIST = 6;
  private static final int MOST_MODIFIERS = 3;
  private static final int LONGEST_STRETCH = 6;

  private CountPairs() {}

  /** One past a number, or past the last of those that it shares its noun with. */
  public static int led(Scene scene, int index) {
    int last = index;
    for (int i = index; i < index + LONGEST_LIST && leads(scene, i); i++) {
      last = i + 1;
    }
    Quantity quantity = scene.quantity(last);
    int bracket = afterBracket(scene, quantity);
    return bracket < 0 ? quantity.to() : bracket;
  }

  /** One past a bracket that tells the number again, "300 (\"over 300\") firms"; -1 for others. */
  private static int afterBracket(Scene scene, Quantity quantity) {
    int right = quantity.right();
    boolean opens = scene.tokens().isSign(right, '(');
    boolean inside =
        (scene.tokens().isSign(right, ')') || scene.tokens().isSign(right + 1, ')'))
            && isOpened(scene, quantity.left());
    if (!opens && !inside) {
      return -1;
    }
    for (int token = right; token < right + LONGEST_STRETCH; token++) {
      if (scene.tokens().isSign(token, ')')) {
        return token + 1;
      }
    }
    return -1;
  }

  /** Whether a bracket right after a number begins just before. */
  private static boolean isOpened(Scene scene, int left) {
    int at = scene.tokens().isSign(left - 1, '(') ? left - 1 : left - 2;
    return scene.tokens().isSign(at, '(')
        && (scene.tokens().is(at - 1, Tokens.NUMBER)
            || scene.marks().isFrame(at - 1)
            || endsNumber(scene, at));
  }

  private static boolean endsNumber(Scene scene, int token) {
    return scene.matches().before(token, scene.words().numbers()) >= 0
        || scene.matches().before(token, scene.words().hedges()) >= 0;
  }

  private static boolean leads(Scene scene, int index) {
    if (index + 1 >= scene.quantities().size()) {
      return false;
    }
    Quantity one = scene.quantity(index);
    Quantity next = scene.quantity(index + 1);
    if (one.isPercent()) {
      return isShareOf(scene, one, next);
    }
    boolean counts = isCount(one) && isCount(next);
    boolean stretch =
        counts
            && scene.marks().linkEnding(one.left()) == Link.FROM
            && scene.marks().linkAt(one.to()) == Link.TO
            && next.left() == one.to() + 1;
    return stretch || counts && (isListed(scene, one, next) || isPartOf(scene, one, next));
  }

  /** "60 percent of last year's 103,000 visitors". */
  private static boolean isShareOf(Scene scene, Quantity share, Quantity whole) {
    int right = share.right();
    return isCount(whole)
        && scene.marks().linkAt(right) == Link.OF
        && whole.left() - right <= MOST_MODIFIERS + 1
        && !Phrase.hasStop(scene, right, whole.left() - 2)
        && isCounted(scene, whole.right());
  }

  /** "17 of the 25 projects": both count the same. */
  static boolean isPartOf(Scene scene, Quantity part, Quantity whole) {
    return part.shape() == Quantity.Shape.DIGITS
        && scene.marks().linkAt(part.to()) == Link.OF
        && scene.marks().isFrame(part.to() + 1, "article")
        && whole.left() == part.to() + 2
        && isCounted(scene, whole.right());
  }

  private static boolean isCounted(Scene scene, int from) {
    for (int token = from; token < from + MOST_MODIFIERS; token++) {
      Wording wording = scene.marks().wordingAt(token);
      if (wording != null && wording.isCounted()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCount(Quantity quantity) {
    return quantity.isFigure() && quantity.isCount();
  }

  /** "1,800 permanent and 3,500", "10 Turkish, 20". */
  private static boolean isListed(Scene scene, Quantity one, Quantity next) {
    int joint = next.left() - 1;
    boolean joined = Phrase.isAnd(scene, joint) || scene.tokens().isSign(joint, ',');
    int end = joined && scene.tokens().isSign(joint - 1, ',') ? joint - 1 : joint;
    return joined
        && one.right() < end
        && end - one.right() <= MOST_MODIFIERS
        && areModifiers(scene, one.right(), end);
  }

  private static boolean areModifiers(Scene scene, int from, int to) {
    int token = from;
    while (token < to) {
      int next = afterModifier(scene, token);
      if (next == token) {
        return false;
      }
      token = next;
    }
    return true;
  }

  /** The place after a word that tells a kind of what is counted, if one begins at a token. */
  static int afterModifier(Scene scene, int token) {
    int after = scene.marks().afterTold(Cue.MODIFIER, token);
    AreaPlace area = after == token ? scene.areaAt(token) : null;
    return area != null && area.isAdjective() ? area.to() : after;
  }

  /** Whether a count is an end of "from 8 to 12", "from 300 in 2019 to 1,100". */
  public static boolean isStretch(Scene scene, int index) {
    return index + 1 < scene.quantities().size() && isStretched(scene, index)
        || index > 0 && isStretched(scene, index - 1);
  }

  /** Whether it is so many a week, or an end of such a stretch. */
  public static boolean isRate(Scene scene, int index) {
    boolean next = index + 1 < scene.quantities().size() && isStretched(scene, index);
    return scene.quantity(index).rate() != null || next && scene.quantity(index + 1).rate() != null;
  }

  private static boolean isStretched(Scene scene, int index) {
    Quantity one = scene.quantity(index);
    Quantity next = scene.quantity(index + 1);
    return isCount(one)
        && isCount(next)
        && scene.marks().linkEnding(one.left()) == Link.FROM
        && scene.marks().linkEnding(next.left()) == Link.TO
        && next.left() - one.right() <= LONGEST_STRETCH
        && !Phrase.hasStop(scene, one.right(), next.left());
  }
}
