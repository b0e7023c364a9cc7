package tallybook.extract.product;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.GoodsPart;
import tallybook.extract.word.Link;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity;

/**
 * Tells of what part a share is: "90 percent of investments are in mining", "half of them came by
 * road", "charcoal (31 percent)". The share of an economy is no part.
 */
public final class ShareParts {
  private static final int FAR = 8;
  private static final int LONGEST = 3;
  private static final int NEAR = 3;

  private final Scene scene;
  private final Goods goods;

  ShareParts(Scene scene, Goods goods) {
    this.scene = scene;
    this.goods = goods;
  }

  @Nullable String of(int index) {
    Quantity quantity = scene.quantity(index);
    int subject = subject(index);
    return subject >= 0 ? goods.text(subject) : predicate(quantity, scene.segmentTo(index));
  }

  /** "Crude and gas made up nine tenths", "charcoal (31 percent)": goods right before. */
  private int subject(int index) {
    Quantity quantity = scene.quantity(index);
    int left = quantity.left();
    if (scene.tokens().isSign(left - 1, '(')) {
      return goods.ending(GoodsPart.GOODS, left - 1);
    }
    int cue = left;
    for (int token = left - 1; token >= Math.max(scene.segmentFrom(index), left - NEAR); token--) {
      Cue told = scene.marks().cueAt(token);
      cue = told == Cue.SHARE || told == Cue.IS ? token : cue;
    }
    int named = goods.ending(GoodsPart.GOODS, beforeAside(index, cue));
    return named < 0 ? spokenOf(index, cue) : named;
  }

  /** "Cars came second. They made up 12 percent": what the sentence before began with. */
  private int spokenOf(int index, int cue) {
    int sentence = scene.sentenceOf(index);
    int from = scene.passage().sentenceFrom(sentence);
    int share = scene.marks().firstTold(Cue.SHARE, from, from + NEAR);
    int verb = share >= 0 ? share : cue;
    boolean pronoun =
        verb - from <= 2
            && sentence > 0
            && scene.marks().mayTell(Cue.ANAPHOR, from, verb)
            && scene.passage().areInLine(sentence - 1, sentence);
    return pronoun
        ? goods.first(
            GoodsPart.GOODS,
            scene.passage().sentenceFrom(sentence - 1),
            scene.passage().sentenceFrom(sentence - 1) + NEAR)
        : -1;
  }

  /** "Gas, $32 billion, was 77 percent": past a figure between commas. */
  private int beforeAside(int index, int cue) {
    if (index > 0 && scene.tokens().isSign(cue - 1, ',')) {
      Quantity before = scene.quantity(index - 1);
      boolean aside = before.right() == cue - 1 && scene.tokens().isSign(before.left() - 1, ',');
      return aside ? before.left() - 1 : cue;
    }
    return cue;
  }

  /** "are in mining", "of them by road", "went into banks". */
  private @Nullable String predicate(Quantity quantity, int end) {
    int token = afterWhole(quantity.right(), end);
    boolean leads =
        scene.marks().cueAt(token) == Cue.IS || scene.marks().cueAt(token) == Cue.FUNCTION;
    int at = leads || scene.marks().isVerb(token) ? token + 1 : token;
    String sort = sort(at, end);
    if (sort != null) {
      return sort;
    }
    Link link = scene.marks().linkAt(at);
    boolean in = link == Link.IN || link == Link.INTO || link == Link.BY || link == Link.ON;
    if (at >= end || !in && link != Link.TO && link != Link.FOR || goods.isNone(at)) {
      return null;
    }
    return noun(scene.matches().to(scene.matches().at(at, scene.words().links())), end);
  }

  /** "Of which 112 are wholly German", "seventeen of them commercial": of what sort they are. */
  @Nullable String ofCount(Quantity quantity, int end) {
    int after = Counted.afterOfThem(scene, quantity.right());
    int left = quantity.left();
    boolean part =
        after > quantity.right()
            || scene.marks().mayTell(Cue.SUBSET, Math.max(0, left - NEAR), left)
            || scene.marks().mayTell(Cue.THEM, Math.max(0, left - NEAR), left);
    boolean is = scene.marks().cueAt(after) == Cue.IS;
    return part ? sort(is ? scene.marks().afterCue(Cue.IS, after) : after, end) : null;
  }

  /** The words that tell a sort, with the economy that owns: "wholly German". */
  private @Nullable String sort(int token, int end) {
    int match = goods.beginning(GoodsPart.SORT, token);
    if (match < 0) {
      return null;
    }
    int to = scene.matches().to(match);
    AreaPlace owner = scene.areaAt(to);
    int last = owner != null && owner.to() <= end ? owner.to() : to;
    return scene.tokens().text(token, last).toLowerCase(Locale.ROOT);
  }

  /** The place after "of them", or after the whole that "of" names, up to its verb. */
  private int afterWhole(int right, int end) {
    int them = Counted.afterOfThem(scene, right);
    if (them > right || scene.marks().linkAt(right) != Link.OF) {
      return them;
    }
    for (int token = right; token < Math.min(end, right + FAR); token++) {
      if (scene.marks().cueAt(token) == Cue.IS || scene.marks().isVerb(token)) {
        return token;
      }
      if (Phrase.hasStop(scene, token, token + 1)) {
        return end;
      }
    }
    return end;
  }

  /** The words of a noun that is no economy's and no time. */
  private @Nullable String noun(int from, int end) {
    int start = Phrase.isArticle(scene, from) ? from + 1 : from;
    int token = start;
    while (token < Math.min(end, start + LONGEST) && isWord(token)) {
      token++;
    }
    boolean area = scene.areaAt(start) != null || scene.areaAt(token) != null;
    return token == start || area
        ? null
        : scene.tokens().text(start, token).toLowerCase(Locale.ROOT);
  }

  private boolean isWord(int token) {
    Cue cue = scene.marks().cueAt(token);
    boolean thing = cue == null || cue == Cue.PROJECT || cue == Cue.PEOPLE || cue == Cue.ORIGIN;
    return scene.tokens().is(token, Tokens.WORD)
        && thing
        && !scene.tokens().isCapital(token)
        && !scene.marks().isFrame(token)
        && !scene.marks().isVerb(token)
        && scene.marks().linkAt(token) == null
        && !Counted.opensPeriod(scene, token);
  }
}
