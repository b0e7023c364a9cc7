package tallybook.extract.scene;

import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.extract.word.Words;
import tallybook.mention.area.AreaMention;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/** Economies in lists: ranked among partners, or labelled by who is where. */
final class AreaLists {
  private static final int RANK_AFTER = 6;

  private final Tokens tokens;
  private final Matches matches;
  private final Words words;
  private final Marks marks;

  AreaLists(Passage passage, Words words, Marks marks) {
    tokens = passage.tokens();
    matches = passage.matches();
    this.words = words;
    this.marks = marks;
  }

  /** "Stocks: EU in Thailand $20 billion, Thailand in the EU $10 billion": whose are where. */
  boolean isGuest(AreaMention mention, Link link) {
    int before = mention.from() - 1;
    if (link != Link.NONE || before < 0) {
      return false;
    }
    boolean opens =
        tokens.is(before, Tokens.BREAK)
            || tokens.isSign(before, ':')
            || tokens.isSign(before, ';')
            || tokens.isSign(before, ',')
            || tokens.isDash(before);
    if (!opens || marks.linkAt(mention.to()) != Link.IN) {
      return false;
    }
    int host = marks.isFrame(mention.to() + 1, "article") ? mention.to() + 2 : mention.to() + 1;
    int area = matches.at(host, words.areas());
    int end = area < 0 ? host : matches.to(area);
    boolean sign = tokens.isSign(end, ':') || tokens.isSign(end, '(') || tokens.isDash(end);
    int figure = sign ? end + 1 : end;
    return area >= 0
        && (tokens.is(figure, Tokens.NUMBER)
            || tokens.is(figure + 1, Tokens.NUMBER) && !tokens.is(figure, Tokens.BREAK));
  }

  /** "China came first", "the largest buyer was China", "followed by China". */
  boolean isRanked(AreaMention mention, Link link) {
    int from = mention.from();
    boolean follows = marks.cueEnding(from) == Cue.RANK;
    if (follows || link != Link.NONE) {
      return follows;
    }
    for (int at = mention.to(); at < Math.min(tokens.size(), mention.to() + RANK_AFTER); at++) {
      if (marks.mayTell(Cue.RANK, at, at + 1)) {
        return true;
      }
      if (!tokens.is(at, Tokens.WORD) && !tokens.isSign(at, '\'') || marks.isVerb(at)) {
        return false;
      }
    }
    return false;
  }
}
