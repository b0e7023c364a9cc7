package tallybook.extract.scene;

import tallybook.extract.word.Link;
import tallybook.extract.word.Words;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/**
 * Words in the name of a body mean nothing of their own: the economy of "the Ministry of Economy
 * and Trade", the investment of "the Agency for Foreign Investment", the trade of "Trade Ministry".
 */
final class BodyNames {
  private static final int LONGEST = 8;

  private final Tokens tokens;
  private final Matches matches;
  private final Words words;

  BodyNames(Passage passage, Words words) {
    tokens = passage.tokens();
    matches = passage.matches();
    this.words = words;
  }

  /** Whether capitalised words that begin at a token are part of a body's name. */
  boolean hold(int from, int to) {
    if (!tokens.isCapital(from)) {
      return false;
    }
    boolean heads = isBody(to) && tokens.isCapital(to) && !isBody(from);
    return heads || follow(from);
  }

  /** After "Ministry of", "Committee for Industry and". */
  private boolean follow(int from) {
    boolean linked = false;
    for (int token = from - 1; token >= Math.max(0, from - LONGEST); token--) {
      int body = matches.before(token + 1, words.bodies());
      if (linked && body >= 0 && tokens.isCapital(matches.from(body))) {
        return true;
      }
      boolean link =
          words.link(matches, token) == Link.OF || words.link(matches, token) == Link.FOR;
      linked |= link;
      boolean joint =
          matches.at(token, words.frames()) >= 0
              || tokens.isSign(token, ',') && tokens.isCapital(token + 1);
      if (!link && !joint && !tokens.isCapital(token)) {
        return false;
      }
    }
    return false;
  }

  private boolean isBody(int token) {
    return token < tokens.size() && matches.at(token, words.bodies()) >= 0;
  }
}
