package tallybook.extract.indicator;

import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;

/** What a question asks for. */
public final class Asking {
  /** Words that may stand between "how many" and what is asked for. */
  private static final int ASKED_REACH = 5;

  private Asking() {}

  /** "How many Chilean firms work there?" */
  static boolean isAskedFor(Scene scene, Clue clue) {
    for (int token = clue.from() - 1; token >= Math.max(0, clue.from() - ASKED_REACH); token--) {
      if (scene.marks().mayTell(Cue.HOW_MANY, token, token + 1)) {
        return true;
      }
      if (scene.marks().wordingAt(token) != null) {
        return false;
      }
    }
    return false;
  }
}
