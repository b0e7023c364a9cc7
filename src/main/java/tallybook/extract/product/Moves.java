package tallybook.extract.product;

import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity;

/** "A 30 percent drop in wheat", "a rise of 5 percent in arrivals": the noun that moved. */
public final class Moves {
  private static final int ADJACENT = 2;
  private static final int LONGEST = 5;

  private Moves() {}

  /** Where the noun begins of which a figure tells a rise or a fall; -1 where none follows. */
  public static int noun(Scene scene, Quantity quantity) {
    if (quantity.isCount()) {
      return -1;
    }
    int right = quantity.right();
    int token = right;
    while (token < right + ADJACENT && !isMove(scene, token)) {
      token++;
    }
    token = isMove(scene, token) ? token + 1 : right;
    boolean moved = token > right || isMove(scene, quantity.left() - 2);
    Link link = moved ? scene.marks().linkAt(token) : null;
    if (new Goods(scene).isNone(token) || link != Link.IN && (link != Link.OF || token == right)) {
      return -1;
    }
    int start = scene.matches().to(scene.matches().at(token, scene.words().links()));
    return Phrase.isArticle(scene, start) ? start + 1 : start;
  }

  private static boolean isMove(Scene scene, int token) {
    Cue cue = scene.marks().cueAt(token);
    return cue == Cue.RISE || cue == Cue.FALL;
  }

  /** Whether the noun is none that the lexicon knows: "port charges", "demand". */
  public static boolean isUnknown(Scene scene, int start) {
    int token = start;
    while (token < Math.min(scene.tokens().size(), start + LONGEST)
        && scene.tokens().is(token, Tokens.WORD)
        && (token == start || scene.matches().at(token, scene.words().links()) < 0)) {
      boolean plain =
          !scene.tokens().isCapital(token)
              && scene.areaAt(token) == null
              && Counted.isNoun(scene, token)
              && scene.matches().at(token, scene.words().indicators()) < 0
              && scene.matches().at(token, scene.words().products()) < 0;
      if (!plain) {
        return false;
      }
      token++;
    }
    return token > start;
  }
}
