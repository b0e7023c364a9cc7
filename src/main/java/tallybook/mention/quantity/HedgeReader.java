package tallybook.mention.quantity;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.QuantityWords.Frame;
import tallybook.mention.quantity.QuantityWords.Hedge;

/** Finds the words that bound or soften a number, before it and after it. */
final class HedgeReader {
  private static final int MOST_STEPS = 4;
  private static final int LONGEST_INSERTION = 6;
  private static final int DIRECTION_REACH = 8;

  /** The hedge's kind and its tokens. */
  record Found(int from, int to, Hedge hedge) {}

  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;

  HedgeReader(QuantityWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
  }

  /**
   * The strongest hedge before a figure, or null; articles and neutral words are walked over.
   *
   * @param end one past the figure
   */
  @Nullable Found before(int figure, int end, int least) {
    int at = figure;
    boolean definite = false;
    Found neutral = null;
    for (int step = 0; step < MOST_STEPS && at > least; step++) {
      int match = matches.before(at, words.hedges);
      if (match >= 0 && matches.from(match) >= least && words.isBefore(matches.entry(match))) {
        Hedge hedge = words.hedge(matches.entry(match));
        Found found = new Found(matches.from(match), figure, hedge);
        if (definite && isBound(hedge) && !isMark(end)) {
          return neutral;
        }
        if (hedge != Hedge.EXACT) {
          return hedge == Hedge.UP_TO ? upTo(found, least) : found;
        }
        neutral = found;
        at = matches.from(match);
      } else if (words.isArticleBefore(matches, at)) {
        definite |= words.isFrameBefore(matches, at, Frame.ARTICLE);
        at--;
      } else {
        int opened = insertion(at, least);
        if (opened < 0) {
          break;
        }
        at = opened;
      }
    }
    return neutral;
  }

  private static boolean isBound(Hedge hedge) {
    return hedge == Hedge.MORE_THAN || hedge == Hedge.LESS_THAN;
  }

  /** "above the $6 billion mark" is a bound, "less than the $6 billion of 2022" compares. */
  private boolean isMark(int end) {
    int next = tokens.isSign(end, '-') ? end + 1 : end;
    return words.isFrameAt(matches, next, Frame.MARK);
  }

  /** The hedge that begins where a figure ends, or null. */
  @Nullable Found after(int end) {
    int at = end;
    if (tokens.isHyphen(at)) {
      at++;
    }
    if (tokens.isSign(at, ',') && isSoft(matches.at(at + 1, words.hedges))) {
      at++;
    }
    int match = matches.at(at, words.hedges);
    if (match < 0 || !words.isAfter(matches.entry(match))) {
      return null;
    }
    boolean apart = tokens.is(at, Tokens.SIGN) && !tokens.isGlued(at);
    return apart ? null : new Found(at, matches.to(match), words.hedge(matches.entry(match)));
  }

  /** "Twelve hundred, give or take": behind a comma only what softens. */
  private boolean isSoft(int match) {
    return match >= 0 && words.hedge(matches.entry(match)) == Hedge.APPROXIMATELY;
  }

  /** The hedge inside a number, "400-plus million", or null. */
  @Nullable Found within(Amount amount) {
    for (int token = amount.from() + 1; token < amount.to() - 1; token++) {
      int match = matches.at(token, words.hedges);
      if (match >= 0 && words.isAfter(matches.entry(match))) {
        return new Found(token, matches.to(match), words.hedge(matches.entry(match)));
      }
    }
    return null;
  }

  /** "up to $5 billion" says where something rises to if a word of change comes before it. */
  private Found upTo(Found found, int least) {
    int from = Math.max(least, found.from() - DIRECTION_REACH);
    for (int token = found.from() - 1; token >= from; token--) {
      if (words.isFrameAt(matches, token, Frame.CHANGE)) {
        return new Found(found.from(), found.to(), Hedge.EXACT);
      }
    }
    return found;
  }

  /** Where "surpassed, according to customs," has its first comma; -1 without an insertion. */
  private int insertion(int at, int least) {
    if (!tokens.isSign(at - 1, ',')) {
      return -1;
    }
    int from = Math.max(least, at - 2 - LONGEST_INSERTION);
    for (int token = at - 2; token > from; token--) {
      if (tokens.isSign(token, ',')) {
        return matches.before(token, words.hedges) >= 0 ? token : -1;
      }
    }
    return -1;
  }
}
