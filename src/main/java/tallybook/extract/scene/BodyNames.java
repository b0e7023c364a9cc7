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

  private final Passage passage;
  private final Tokens tokens;
  private final Matches matches;
  private final Words words;

  BodyNames(Passage passage, Words words) {
    this.passage = passage;
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
    return heads || follow(from) || isNamed(from);
  }

  /** "COSCO Shipping": after another capital that is no economy's, where words are small. */
  private boolean isNamed(int from) {
    int before = from - 1;
    int first = passage.sentenceFrom(passage.sentenceOf(from));
    boolean name =
        before > first
            && tokens.isCapital(before)
            && !isAcronym(from)
            && matches.at(before, words.areas()) < 0
            && matches.before(from, words.areas()) < 0
            && matches.at(before, words.indicators()) < 0
            && matches.at(before, words.frames()) < 0
            && matches.at(before, words.links()) < 0;
    return name && isRunning(first, passage.sentenceTo(passage.sentenceOf(from)));
  }

  /** All capitals: "FDI" is no part of a name. */
  private boolean isAcronym(int token) {
    int last = tokens.end(token) - 1;
    return Character.isUpperCase(passage.text().charAt(last));
  }

  /** Whether more words are small than capitalised: a headline may capitalise all of its own. */
  private boolean isRunning(int from, int to) {
    int small = 0;
    for (int token = from; token < to; token++) {
      if (tokens.is(token, Tokens.WORD)) {
        small += tokens.isCapital(token) ? -1 : 1;
      }
    }
    return small > 0;
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
