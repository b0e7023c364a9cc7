package tallybook.extract.measure;

import tallybook.catalogue.UnitKind;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.extract.word.Wording;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;

/**
 * Tells a ratio to something else, which is no growth and no share: "three times as large as
 * imports", "ten times smaller", "half of what it was", "a third of that".
 */
public final class Compared {
  private static final int LONGEST_CLAUSE = 8;
  private static final int MOST_STEPS = 2;

  private Compared() {}

  static boolean isToAnother(Scene scene, Quantity quantity) {
    return quantity.kind() == UnitKind.FACTOR
        ? isMultiple(scene, quantity)
        : quantity.isPercent() && isPart(scene, quantity);
  }

  /** Of a thing of the same time: "as in 2019" and "than a year before" tell a growth. */
  private static boolean isMultiple(Scene scene, Quantity quantity) {
    int right = quantity.right();
    int equal = scene.marks().afterTold(Cue.EQUAL, right);
    if (equal > right) {
      return !isTime(scene, equal);
    }
    int comparative = scene.marks().afterTold(Cue.COMPARATIVE, right);
    if (comparative == right) {
      return false;
    }
    if (scene.marks().linkAt(comparative) == Link.THAN) {
      int than = comparative + 1;
      return scene.areaAt(than) != null || scene.marks().wordingAt(than) != null;
    }
    return isStated(scene, quantity) && isEnd(scene, comparative);
  }

  private static boolean isPart(Scene scene, Quantity quantity) {
    int right = quantity.right();
    if (scene.marks().afterTold(Cue.YARDSTICK, right) > right) {
      int from = Math.max(0, quantity.left() - MOST_STEPS);
      return !scene.marks().has(Cue.SHARE, from, quantity.left()) && !isTraded(scene, right);
    }
    int subset = scene.marks().afterTold(Cue.SUBSET, right);
    int end = Math.max(subset, scene.marks().afterTold(Cue.WHOLE, right));
    boolean that =
        end == right + 2
            && isEnd(scene, end)
            && isOfSubject(scene, quantity)
            && scene.periodsOf(scene.sentenceOf(quantity)).isEmpty();
    return isStated(scene, quantity) && (that || isOfOwner(scene, right));
  }

  /** "of what the country bought": words of an indicator tell the whole. */
  private static boolean isTraded(Scene scene, int right) {
    for (int token = right; token < right + LONGEST_CLAUSE; token++) {
      Wording wording = scene.marks().wordingAt(token);
      if (wording != null && !wording.indicator().ofPeople()) {
        return true;
      }
      if (Phrase.hasStop(scene, token, token + 1)) {
        return false;
      }
    }
    return false;
  }

  /** "is a third": what is told of the subject itself, adverbs between. */
  private static boolean isStated(Scene scene, Quantity quantity) {
    int left = quantity.left();
    for (int step = 0; step <= MOST_STEPS; step++) {
      Cue cue = scene.marks().cueEnding(left - step);
      if (cue == Cue.IS) {
        return true;
      }
      if (cue != Cue.FUNCTION) {
        return false;
      }
    }
    return false;
  }

  private static boolean isEnd(Scene scene, int token) {
    return !scene.tokens().is(token, Tokens.WORD);
  }

  /** An economy or "it" is so much of another figure; a product would be a part of it. */
  private static boolean isOfSubject(Scene scene, Quantity quantity) {
    int from = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    int first = Math.max(from, quantity.left() - LONGEST_CLAUSE);
    return scene.areasBefore(quantity.left()) > scene.areasBefore(first)
        || scene.marks().mayTell(Cue.ANAPHOR, first, quantity.left());
  }

  /** "a quarter of Japan's". */
  private static boolean isOfOwner(Scene scene, int right) {
    AreaPlace owner = scene.marks().linkAt(right) == Link.OF ? scene.areaAt(right + 1) : null;
    return owner != null
        && scene.tokens().folded(scene.tokens().start(owner.to())) == '\''
        && isEnd(scene, owner.to() + 1);
  }

  private static boolean isTime(Scene scene, int token) {
    for (Period period : scene.periodsOf(scene.passage().sentenceOf(token - 1))) {
      if (period.from() >= token - 1 && period.left() <= token + 1) {
        return true;
      }
    }
    return scene.marks().linkAt(token) == Link.IN
        || scene.marks().cueAt(token) == Cue.BASE
        || scene.marks().mayTell(Cue.ANAPHOR, token, token + 1);
  }
}
