package tallybook.extract.scene;

import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity;

/** What stands between a figure and the words that may mean its indicator. */
public final class Phrase {
  private static final int NEAR = 3;
  private static final int LONGEST_ASIDE = 14;

  private Phrase() {}

  /**
   * Whether only words that may stand in one phrase are between: "740 [large Korean] companies".
   */
  public static boolean isPhrase(Scene scene, int start, int to, boolean count) {
    if (count && isMeasure(scene, start) && to > start + 1) {
      return false;
    }
    int own = scene.tokens().isSign(start, '\'') ? start + 1 : start;
    int subset = scene.marks().afterTold(Cue.SUBSET, own);
    int from = scene.marks().afterTold(Cue.COLLECTIVE, subset);
    for (int token = from; token < to; token++) {
      if (scene.tokens().is(token, Tokens.WORD)) {
        int link = scene.matches().at(token, scene.words().links());
        boolean first = token == from;
        boolean people = count && scene.marks().cueEnding(token) == Cue.PEOPLE;
        if (link >= 0 && (count ? !people : !first)) {
          return false;
        }
        Cue cue = scene.marks().cueAt(token);
        boolean named = first || Counted.isDemonym(scene, token - 1);
        boolean told = count && named && to == token + 1;
        if (cue == Cue.IS && !(count ? told : first)
            || cue == Cue.SUBSET
            || cue == Cue.FUNCTION && !isArticle(scene, token) && !isOneWithin(scene, from, token)
            || cue == Cue.EMPLOY) {
          return false;
        }
        if (isAnd(scene, token) || count && token > start && isArticle(scene, token)) {
          return false;
        }
      } else if (!scene.tokens().isSign(token, '-') && !scene.tokens().isSign(token, '\'')) {
        return false;
      }
    }
    return true;
  }

  /** "A 50-member business team": what a hyphen joins to a number is all that it counts. */
  private static boolean isMeasure(Scene scene, int start) {
    return scene.tokens().isHyphen(start);
  }

  public static boolean isArticle(Scene scene, int token) {
    return scene.marks().isFrame(token, "article");
  }

  /** "in a plant", "into a mine": what money goes into, not what it is for. */
  private static boolean isOneWithin(Scene scene, int from, int token) {
    Link link = scene.marks().linkAt(from);
    return scene.marks().isFrame(token, "one") && (link == Link.IN || link == Link.INTO);
  }

  public static boolean isAnd(Scene scene, int token) {
    return scene.marks().isFrame(token, "and") && !isInName(scene, token);
  }

  /** "Trinidad and Tobago". */
  private static boolean isInName(Scene scene, int token) {
    for (AreaPlace area : scene.areasOf(scene.passage().sentenceOf(token))) {
      if (area.from() < token && token < area.to() && area.isOne()) {
        return true;
      }
    }
    return false;
  }

  public static boolean joinsByOf(Scene scene, int token) {
    int link = scene.matches().at(token, scene.words().links());
    return link >= 0 || scene.marks().cueAt(token) == Cue.IS;
  }

  /** "for the refinery": what money is for, not what it is. */
  public static boolean isFor(Scene scene, int token) {
    return scene.marks().linkAt(token) == Link.FOR;
  }

  public static boolean hasStop(Scene scene, int from, int to) {
    for (int token = from; token < to; token++) {
      if (scene.tokens().is(token, Tokens.SIGN) && !scene.tokens().isSign(token, '-')) {
        return true;
      }
    }
    return false;
  }

  /**
   * "companies number 1,500", "companies: 60", "from Uzbekistan — 38,857", "visitors rose to
   * 42,000", "the main source of students with 43,361", "jobs for 6,500".
   */
  public static boolean leadsTo(Scene scene, int from, Quantity quantity) {
    for (int token = from; token < quantity.from(); token++) {
      if (scene.marks().cueAt(token) == Cue.IS) {
        return true;
      }
      if (scene.tokens().isSign(token, ':')
          || scene.tokens().isDash(token)
          || scene.tokens().isSign(token, '(')) {
        return true;
      }
    }
    boolean with = scene.marks().linkEnding(quantity.left()) == Link.WITH;
    return with && (isOfArea(scene, quantity) || !scene.marks().hasSign(',', from, quantity.left()))
        || isTo(scene, from, quantity)
        || quantity.left() - from == 1 && isFor(scene, from)
        || isApposed(scene, from, quantity)
        || isAt(scene, from, quantity)
        || moves(scene, from, quantity.left());
  }

  /** "Uzbekistan leads with 38,857". */
  private static boolean isOfArea(Scene scene, Quantity quantity) {
    int with = quantity.left() - 1;
    return scene.areasBefore(with) > scene.areasBefore(with - NEAR);
  }

  /** "Work permits to 250,000 Tajiks". */
  public static boolean isGiven(Scene scene, Clue clue, Quantity quantity) {
    return clue.wording().isCounted() && isTo(scene, clue.to(), quantity);
  }

  private static boolean isTo(Scene scene, int from, Quantity quantity) {
    return quantity.left() - from == 1 && scene.marks().linkAt(from) == Link.TO;
  }

  /** "With the people they employ, 1,150." */
  private static boolean isApposed(Scene scene, int from, Quantity quantity) {
    int right = quantity.right();
    boolean closes = scene.tokens().isSign(right, '.') || scene.tokens().isSign(right, ',');
    return quantity.left() - from == 1 && scene.tokens().isSign(from, ',') && closes;
  }

  /** "Investment stands at $3 million and the number of firms at “600”": the verb is left out. */
  private static boolean isAt(Scene scene, int from, Quantity quantity) {
    int first = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    int left = quantity.left();
    boolean quoted = scene.tokens().isSign(left - 1, '"');
    return scene.marks().cueEnding(quoted ? left - 1 : left) == Cue.AT
        && (scene.marks().has(Cue.IS, first, from) || scene.marks().mayTell(Cue.PUT, first, from));
  }

  /** One past "– flour, power, fuel –" that begins at a token; else the token. */
  public static int afterAside(Scene scene, int from, int to) {
    if (!isDash(scene, from)) {
      return from;
    }
    for (int token = from + 1; token < Math.min(to, from + LONGEST_ASIDE); token++) {
      if (isDash(scene, token)) {
        return token + 1;
      }
    }
    return from;
  }

  private static boolean isDash(Scene scene, int token) {
    return scene.tokens().isDashApart(token);
  }

  /** "rose to", "fell by", "will rise from". */
  private static boolean moves(Scene scene, int from, int to) {
    Cue last = scene.marks().cueEnding(to);
    return (last == Cue.TO || last == Cue.BY || last == Cue.FROM)
        && (scene.marks().has(Cue.RISE, from, to) || scene.marks().has(Cue.FALL, from, to));
  }

  /** "At $5 billion, exports were the best ever": what follows tells what opens the sentence. */
  public static boolean isFronted(Scene scene, Quantity quantity, int until) {
    int lead = quantity.left() - 1;
    Link link = scene.marks().linkAt(lead);
    return lead == scene.passage().sentenceFrom(scene.sentenceOf(quantity))
        && (link == Link.WITH || link == Link.IN)
        && scene.marks().hasSign(',', quantity.right(), until);
  }
}
