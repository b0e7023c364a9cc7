package tallybook.extract.scene;

import org.jspecify.annotations.Nullable;
import tallybook.extract.word.Moment;

/** Finds what is told aside: in brackets, of another event, of a record. */
public final class Asides {
  private static final int BRACKET_REACH = 40;

  private Asides() {}

  /** What a word of something else that happened says, which ends just before a token. */
  public static @Nullable Moment ending(Scene scene, int token) {
    int match = scene.matches().before(token, scene.words().moments());
    return match < 0 ? null : scene.words().moment(scene.matches().entry(match));
  }

  /** What a word of something else that happened says, which begins at a token. */
  public static @Nullable Moment opening(Scene scene, int token) {
    int match = scene.matches().at(token, scene.words().moments());
    return match < 0 ? null : scene.words().moment(scene.matches().entry(match));
  }

  /** Whether such words end within so many tokens before a token. */
  public static boolean hasNear(Scene scene, Moment moment, int token, int reach) {
    for (int end = token; end > Math.max(0, token - reach); end--) {
      if (ending(scene, end) == moment) {
        return true;
      }
    }
    return false;
  }

  /** How far the commas around an inserted clause may be from an area. */
  private static final int CLAUSE_REACH = 16;

  /**
   * "Armenia, which like Belarus belongs to the union, exported", "China, whose head came to Chile,
   * sold": whether an area stands in a clause put in between, which speaks of something else than
   * the figure and the words that mean its indicator.
   */
  public static boolean isInserted(Scene scene, AreaPlace area, int clue, int figure) {
    int sentence = scene.passage().sentenceOf(area.from());
    int from = opening(scene, area, scene.passage().sentenceFrom(sentence));
    if (from < 0) {
      return false;
    }
    int to = closing(scene, area.to(), scene.passage().sentenceTo(sentence));
    return to > 0 && !(clue > from && clue < to) && !(figure > from && figure < to);
  }

  /** The comma or dash before a clause that is put in between; -1 if there is none. */
  private static int opening(Scene scene, AreaPlace area, int sentence) {
    for (int at = area.from() - 1; at >= Math.max(sentence + 1, area.from() - CLAUSE_REACH); at--) {
      if (isBreak(scene, at)) {
        return opensClause(scene, at + 1) ? at : -1;
      }
    }
    return -1;
  }

  private static int closing(Scene scene, int from, int sentence) {
    for (int at = from; at < Math.min(sentence - 1, from + CLAUSE_REACH); at++) {
      if (isBreak(scene, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isBreak(Scene scene, int at) {
    return scene.tokens().isSign(at, ',') || scene.tokens().isDashApart(at);
  }

  /** "which", "whose", "through which", "like". */
  private static boolean opensClause(Scene scene, int token) {
    return isRelative(scene, token)
        || isRelative(scene, token + 1)
        || scene.marks().isClause(token, "insert");
  }

  private static boolean isRelative(Scene scene, int token) {
    return scene.marks().isFrame(token, "which")
        || scene.marks().isClause(token, "whose")
        || scene.marks().isFrame(token, "where");
  }

  /** The opening bracket of the brackets around a token, in its sentence; -1 if there are none. */
  public static int bracket(Scene scene, int token) {
    int depth = 0;
    int least =
        Math.max(
            scene.passage().sentenceFrom(scene.passage().sentenceOf(token)), token - BRACKET_REACH);
    for (int at = token - 1; at >= least; at--) {
      if (scene.tokens().isSign(at, ')') || scene.tokens().isSign(at, ']')) {
        depth++;
      } else if (scene.tokens().isSign(at, '(') || scene.tokens().isSign(at, '[')) {
        if (depth == 0) {
          return at;
        }
        depth--;
      }
    }
    return -1;
  }
}
