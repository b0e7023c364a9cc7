package tallybook.extract;

import org.jspecify.annotations.Nullable;

/** Finds what is told aside: in brackets, of another event, of a record. */
final class Asides {
  private static final int BRACKET_REACH = 40;

  private Asides() {}

  /** What a word of something else that happened says, which ends just before a token. */
  static @Nullable Moment ending(Scene scene, int token) {
    int match = scene.matches.before(token, scene.words.moments);
    return match < 0 ? null : scene.words.moment(scene.matches.entry(match));
  }

  /** What a word of something else that happened says, which begins at a token. */
  static @Nullable Moment opening(Scene scene, int token) {
    int match = scene.matches.at(token, scene.words.moments);
    return match < 0 ? null : scene.words.moment(scene.matches.entry(match));
  }

  /** Whether such words end within so many tokens before a token. */
  static boolean hasNear(Scene scene, Moment moment, int token, int reach) {
    for (int end = token; end > Math.max(0, token - reach); end--) {
      if (ending(scene, end) == moment) {
        return true;
      }
    }
    return false;
  }

  /** The opening bracket of the brackets around a token, in its sentence; -1 if there are none. */
  static int bracket(Scene scene, int token) {
    int depth = 0;
    int least =
        Math.max(
            scene.passage.sentenceFrom(scene.passage.sentenceOf(token)), token - BRACKET_REACH);
    for (int at = token - 1; at >= least; at--) {
      if (scene.tokens.isSign(at, ')') || scene.tokens.isSign(at, ']')) {
        depth++;
      } else if (scene.tokens.isSign(at, '(') || scene.tokens.isSign(at, '[')) {
        if (depth == 0) {
          return at;
        }
        depth--;
      }
    }
    return -1;
  }
}
