package tallybook.extract.product;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.GoodsPart;
import tallybook.extract.word.Link;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;

/**
 * Finds the goods, plants and the like that parts of an article's figures are named by. An aside
 * ("mainly crude") and a list of many goods ("rice, meat and textiles") say what a whole is made
 * of: they are no part.
 */
public final class Goods {
  /** Words between a figure and the goods that it counts. */
  static final int NEAR = 4;

  private static final int ASIDE = 3;
  private static final int FAR = 10;
  private static final int LONGEST = 3;

  private final Scene scene;
  private final Tokens tokens;

  public Goods(Scene scene) {
    this.scene = scene;
    tokens = scene.tokens();
  }

  /** The part whose words end just before a token, be it one of a list; or -1. */
  int ending(GoodsPart part, int token) {
    int match = scene.matches().before(token, products());
    return is(match, part) ? match : -1;
  }

  /** The part whose words begin at a token, or -1. */
  public int beginning(GoodsPart part, int token) {
    int match = at(token);
    return is(match, part) ? match : -1;
  }

  /** Whether words that name no part begin at a token: "in total". */
  boolean isNone(int token) {
    return is(at(token), GoodsPart.NONE);
  }

  /** The word that begins at a token, with what hyphens join to it. */
  String firstWord(int token) {
    int end = token + 1;
    while (tokens.isGlued(end)) {
      end++;
    }
    return text(token, end);
  }

  String text(int match) {
    return text(scene.matches().from(match), scene.matches().to(match));
  }

  private String text(int from, int to) {
    return tokens.text(from, to).toLowerCase(Locale.ROOT);
  }

  /** "of coal", "worth of Indian rice", "in agricultural products" right after a place, or -1. */
  public int rightAfter(int from, int to) {
    int link = scene.matches().at(from, scene.words().links());
    Link joins = link < 0 ? scene.marks().linkEnding(from) : scene.marks().linkAt(from);
    boolean of = joins == Link.OF || joins == Link.IN || joins == Link.FOR || joins == Link.FROM;
    int start = of && link >= 0 ? scene.matches().to(link) : from;
    for (int token = start; token < Math.min(to, start + NEAR); token++) {
      int match = at(token);
      if (is(match, GoodsPart.GOODS)) {
        return (of || token == from) && !GoodsList.holds(scene, match) ? match : -1;
      }
      if (!tokens.is(token, Tokens.WORD)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Worth of Moroccan goods": everything. */
  boolean isOfGoods(int from, int to) {
    if (scene.marks().linkAt(from) != Link.OF) {
      return false;
    }
    int token = scene.matches().to(scene.matches().at(from, scene.words().links()));
    while (token < Math.min(to, from + NEAR) && at(token) < 0 && tokens.is(token, Tokens.WORD)) {
      token++;
    }
    return token < to && is(at(token), GoodsPart.GENERAL);
  }

  /** "Coal exports", "exports of coal": goods beside an indicator's own words, or -1. */
  int besideClue(Clue clue, Quantity quantity) {
    int itself = at(clue.from());
    if (is(itself, GoodsPart.GOODS) && scene.matches().to(itself) >= clue.to()) {
      return itself;
    }
    int around = at(clue.from() - 1);
    if (is(around, GoodsPart.GOODS) && scene.matches().to(around) >= clue.to()) {
      return around;
    }
    boolean alone = scene.marks().cueEnding(clue.from()) == Cue.FUNCTION;
    int end = alone && clue.wording().isVerb() ? clue.from() - 1 : clue.from();
    int before = scene.matches().before(end, scene.words().products());
    if (is(before, GoodsPart.GOODS) && !GoodsList.holds(scene, before)) {
      return before;
    }
    boolean later = quantity.from() > clue.to();
    return rightAfter(clue.to(), later ? quantity.left() : clue.to() + NEAR);
  }

  /** "In services the bloc sold …", "Garments: exports …": what opens a sentence, or -1. */
  int sphere(int sentence) {
    int from = scene.passage().sentenceFrom(sentence);
    int heading = at(from);
    if (is(heading, GoodsPart.GOODS)
        && tokens.isSign(afterTime(scene.matches().to(heading)), ':')) {
      return heading;
    }
    int match = scene.marks().linkAt(from) == Link.IN ? at(from + 1) : -1;
    return is(match, GoodsPart.GOODS) && !GoodsList.holds(scene, match) ? match : -1;
  }

  /** "Services, 2022": the place after a comma and a time, if they begin at a token. */
  private int afterTime(int token) {
    int start = tokens.isSign(token, ',') ? token + 1 : token;
    for (Period period : scene.periodsOf(scene.passage().sentenceOf(token))) {
      if (period.from() == start) {
        return period.to();
      }
    }
    return token;
  }

  /** "for a hydropower station", "in the ring road": what money after a place is for, or -1. */
  int purpose(int from, int to) {
    boolean meant = false;
    for (int token = from; token < Math.min(to, from + FAR); token++) {
      if (tokens.isSign(token, ';')) {
        return -1;
      }
      Link link = scene.marks().linkAt(token);
      meant |= link == Link.FOR || link == Link.IN || link == Link.INTO || link == Link.TO;
      int match = at(token);
      if (meant && is(match, GoodsPart.PLANT) && !isAside(token, from)) {
        return match;
      }
    }
    return -1;
  }

  /** The part named nearest to a figure in its sentence, or -1. */
  int nearest(GoodsPart part, Quantity quantity) {
    int sentence = scene.sentenceOf(quantity);
    int first = scene.passage().sentenceFrom(sentence);
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int token = first; token < scene.passage().sentenceTo(sentence); token++) {
      int match = at(token);
      if (is(match, part) && !isAside(token, first)) {
        int distance = Math.abs(token - quantity.from());
        if (distance < least) {
          least = distance;
          best = match;
        }
      }
    }
    return best;
  }

  int inSentence(GoodsPart part, int sentence) {
    return first(
        part, scene.passage().sentenceFrom(sentence), scene.passage().sentenceTo(sentence));
  }

  /** The last part named in a range that no semicolon and no colon cuts off, or -1. */
  int last(GoodsPart part, int from, int to) {
    for (int token = to - 1; token >= from; token--) {
      token = beforeBracket(token, from);
      int match = at(token);
      if (is(match, part) && !isAside(token, from) && !GoodsList.holds(scene, match)) {
        return match;
      }
      if (tokens.isSign(token, ';') || tokens.isSign(token, ':') && !isHeading(from, token)) {
        return -1;
      }
    }
    return -1;
  }

  /** The place where a bracket opens that closes at a token: what is inside says no more of it. */
  private int beforeBracket(int token, int from) {
    for (int at = token - 1; tokens.isSign(token, ')') && at >= from; at--) {
      if (tokens.isSign(at, '(')) {
        return at;
      }
    }
    return token;
  }

  /** "Services still on their knees: $5 billion": what stands before a colon without a comma. */
  private boolean isHeading(int from, int colon) {
    return !scene.marks().hasSign(',', from, colon);
  }

  int first(GoodsPart part, int from, int to) {
    for (int token = from; token < to; token++) {
      int match = at(token);
      if (is(match, part) && !isAside(token, from) && !GoodsList.holds(scene, match)) {
        return match;
      }
    }
    return -1;
  }

  /**
   * The noun after "worth of", or after "of" behind tonnes, that no list names; null where it is
   * general or none.
   */
  @Nullable String unlisted(int from, int to, boolean physical) {
    int link = scene.matches().at(from, scene.words().links());
    if (link < 0 || scene.marks().linkAt(from) != Link.OF) {
      return null;
    }
    int start = scene.matches().to(link);
    if (scene.marks().mayTell(Cue.THEM, start, start + 1)) {
      return null;
    }
    if (!physical && start - from < 2) {
      return null;
    }
    int end = start;
    while (end < Math.min(to, start + LONGEST) && isNoun(end)) {
      end++;
    }
    boolean general = end > start && is(scene.matches().before(end, products()), GoodsPart.GENERAL);
    return end == start || general ? null : text(start, end);
  }

  private boolean isNoun(int token) {
    return tokens.is(token, Tokens.WORD)
        && !tokens.isCapital(token)
        && scene.matches().at(token, scene.words().links()) < 0
        && scene.matches().at(token, scene.words().cues()) < 0
        && scene.matches().at(token, scene.words().indicators()) < 0
        && !scene.marks().isFrame(token);
  }

  /** "mainly crude", "copper above all": an example, not the part. */
  private boolean isAside(int token, int from) {
    if (scene.marks().isVerb(token) && (scene.endsArea(token) || isClauseOf(token))) {
      return true;
    }
    int match = at(token);
    if (match >= 0 && is(at(scene.matches().to(match)), GoodsPart.ABOVE)) {
      return true;
    }
    for (int at = token - 1; at >= Math.max(from, token - FAR); at--) {
      if (is(at(at), GoodsPart.ASIDE)) {
        return true;
      }
      if (token - at >= ASIDE && !isOfList(at)) {
        return false;
      }
    }
    return false;
  }

  /** "What it ships": a verb. */
  private boolean isClauseOf(int token) {
    return scene.marks().mayTell(Cue.ANAPHOR, token - 1, token);
  }

  /** Whether a token may stand in a list of goods. */
  private boolean isOfList(int token) {
    return tokens.isSign(token, ',') || isNoun(token) || Phrase.isAnd(scene, token);
  }

  private int products() {
    return scene.words().products();
  }

  private int at(int token) {
    return scene.matches().at(token, scene.words().products());
  }

  private boolean is(int match, GoodsPart part) {
    return match >= 0 && scene.words().part(scene.matches().entry(match)) == part;
  }
}
