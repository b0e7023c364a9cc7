package tallybook.extract.scene;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Lexicon;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.extract.word.Wording;
import tallybook.extract.word.Words;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/** What single words and signs of a text say: cues, links, heads, verbs, little words. */
public final class Marks {
  private final Tokens tokens;
  private final Matches matches;
  private final Lexicon lexicon;
  private final Words words;

  Marks(Passage passage, Words words) {
    tokens = passage.tokens();
    matches = passage.matches();
    lexicon = passage.lexicon();
    this.words = words;
  }

  public @Nullable Cue cueAt(int token) {
    int match = matches.at(token, words.cues());
    return match < 0 ? null : words.cue(matches.entry(match));
  }

  /** The cue whose words end just before a token. */
  public @Nullable Cue cueEnding(int token) {
    int match = matches.before(token, words.cues());
    return match < 0 ? null : words.cue(matches.entry(match));
  }

  public @Nullable Link linkAt(int token) {
    int match = matches.at(token, words.links());
    return match < 0 ? null : words.link(matches.entry(match));
  }

  /** The link whose words end just before a token. */
  public @Nullable Link linkEnding(int token) {
    int match = matches.before(token, words.links());
    return match < 0 ? null : words.link(matches.entry(match));
  }

  public @Nullable Head headAt(int token) {
    int match = matches.at(token, words.heads());
    return match < 0 ? null : words.head(matches.entry(match));
  }

  /** The head whose words end just before a token. */
  @Nullable Head headEnding(int token) {
    int match = matches.before(token, words.heads());
    return match < 0 ? null : words.head(matches.entry(match));
  }

  /** What words that begin at a token mean, if they are an indicator's. */
  public @Nullable Wording wordingAt(int token) {
    int match = matches.at(token, words.indicators());
    return match < 0 ? null : words.wording(matches.entry(match));
  }

  /** Whether a verb that means an indicator begins at a token. */
  public boolean isVerb(int token) {
    Wording wording = wordingAt(token);
    return wording != null && wording.isVerb();
  }

  /** Whether any little word begins at a token. */
  public boolean isFrame(int token) {
    return matches.at(token, words.frames()) >= 0;
  }

  public boolean isFrame(int token, String code) {
    return isOf(matches.at(token, words.frames()), code);
  }

  /** Whether a word that opens a clause of a kind begins at a token. */
  public boolean isClause(int token, String code) {
    return isOf(matches.at(token, words.clauses()), code);
  }

  /** What "that of", "those from", "largest" just before a token or its article say; or null. */
  public @Nullable String clauseEnding(int token) {
    int end = isFrameEnding(token, "article") ? token - 1 : token;
    int match = matches.before(end, words.clauses());
    return match < 0 ? null : lexicon.entry(matches.entry(match)).code();
  }

  /** Whether a little word of a kind ends just before a token. */
  boolean isFrameEnding(int token, String code) {
    return isOf(matches.before(token, words.frames()), code);
  }

  private boolean isOf(int match, String code) {
    return match >= 0 && lexicon.entry(matches.entry(match)).code().equalsIgnoreCase(code);
  }

  /** The place after a cue's words, if they begin at a token; else the token. */
  public int afterCue(Cue cue, int token) {
    return cueAt(token) == cue ? matches.to(matches.at(token, words.cues())) : token;
  }

  /** The same where the words may be another cue's too. */
  public int afterTold(Cue cue, int token) {
    int match = told(cue, token);
    return match < 0 ? token : matches.to(match);
  }

  /**
   * The match of a cue that begins at a token, be the words another's too; or -1, also outside the
   * text.
   */
  private int told(Cue cue, int token) {
    if (token < 0 || token >= tokens.size()) {
      return -1;
    }
    for (int match = matches.firstAt(token); match < matches.lastAt(token); match++) {
      if (matches.file(match) == words.cues()
          && words.cue(matches.entry(match)) == cue
          && !(cue == Cue.SUBSET && isOfTime(match))) {
        return match;
      }
    }
    return -1;
  }

  /** "in the first quarter of this year": a part of the time, not of the figure before. */
  private boolean isOfTime(int match) {
    return isOf(matches.at(matches.to(match), words.periods()), "unit");
  }

  /** 1 where "above", "up on" begins at a token, -1 where "below", "short of" does; else 0. */
  public int side(int token) {
    return told(Cue.ABOVE, token) >= 0 ? 1 : told(Cue.BELOW, token) >= 0 ? -1 : 0;
  }

  /** Whether something is compared between: "more than that in Brazil". */
  public boolean isCompared(int from, int to) {
    for (int token = from; token < to; token++) {
      Cue cue = cueAt(token);
      Link link = linkAt(token);
      if (cue == Cue.MORE || cue == Cue.LESS || link == Link.AGAINST || link == Link.THAN) {
        return true;
      }
    }
    return false;
  }

  public boolean hasSign(char sign, int from, int to) {
    for (int token = from; token < to; token++) {
      if (tokens.isSign(token, sign)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a semicolon or a dash stands between. */
  public boolean isCut(int from, int to) {
    for (int token = from; token < to; token++) {
      boolean dash = tokens.isDashApart(token);
      if (tokens.isSign(token, ';') || dash && !tokens.isGlued(token + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue's words begin in a range, be they another's too: "of which" is of two. */
  public boolean mayTell(Cue cue, int from, int to) {
    return firstTold(cue, from, to) >= 0;
  }

  /** The first place in a range where a cue's words begin, be they another's too; or -1. */
  public int firstTold(Cue cue, int from, int to) {
    for (int token = from; token < Math.min(to, tokens.size()); token++) {
      if (told(cue, token) >= 0) {
        return token;
      }
    }
    return -1;
  }

  /** The first place of a cue in a range of tokens, or -1. */
  public int first(Cue cue, int from, int to) {
    for (int token = from; token < to; token++) {
      if (cueAt(token) == cue) {
        return token;
      }
    }
    return -1;
  }

  /** The last place of a cue in a range of tokens, or -1. */
  public int last(Cue cue, int from, int to) {
    for (int token = to - 1; token >= from; token--) {
      if (cueAt(token) == cue) {
        return token;
      }
    }
    return -1;
  }

  public boolean has(Cue cue, int from, int to) {
    return first(cue, from, to) >= 0;
  }
}
