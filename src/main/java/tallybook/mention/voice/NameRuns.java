package tallybook.mention.voice;

import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords.Part;

/**
 * Where words stand that may be a person's name: capital words that mean nothing else, with their
 * hyphens, initials and particles ("Kassym-Jomart", "V.", "von der").
 */
final class NameRuns {
  private static final int LONGEST = 12;

  private final Passage passage;
  private final Tokens tokens;
  private final VoiceWords words;
  private final boolean[] taken;
  private final int[] ends;

  private NameRuns(Passage passage, VoiceWords words) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.words = words;
    taken = new boolean[tokens.size() + 1];
    ends = new int[tokens.size() + 1];
  }

  static NameRuns of(Passage passage, VoiceWords words) {
    var runs = new NameRuns(passage, words);
    runs.take();
    int token = 0;
    while (token < runs.tokens.size()) {
      int end = runs.run(token);
      runs.ends[token] = end;
      token = Math.max(token + 1, end);
    }
    return runs;
  }

  /** One past a run that begins at a token; 0 if none begins there. */
  int end(int token) {
    return token >= 0 && token < ends.length ? ends[token] : 0;
  }

  /** The first token of the run that ends just before a token, or -1. */
  int startBefore(int token) {
    for (int from = token - 1; from >= 0 && from > token - 10; from--) {
      if (ends[from] == token) {
        return from;
      }
    }
    return -1;
  }

  /** Capital words that are more than letters of an acronym, and mean something else. */
  private void take() {
    Matches matches = passage.matches();
    for (int match = 0; match < matches.size(); match++) {
      int from = matches.from(match);
      if (tokens.isCapital(from) && means(match)) {
        for (int token = from; token < matches.to(match); token++) {
          taken[token] = true;
        }
      }
    }
  }

  private boolean means(int match) {
    int from = passage.matches().from(match);
    Part part = words.parts.meaningOf(passage, match);
    if (part != null) {
      return switch (part) {
        case TITLE, PORTFOLIO, THING -> true;
        case CALENDAR ->
            !isNameWord(from - 1) || tokens.is(passage.matches().to(match), Tokens.NUMBER);
        case PARTICLE, OPENER, LINK, DETERMINER, MODIFIER -> false;
      };
    }
    if (words.offices.meaningOf(passage, match) != null
        || words.bodies.meaningOf(passage, match) != null) {
      return true;
    }
    if (match == words.areaAt(passage, from)) {
      return !(words.isAlsoAName(passage, match) && from > 0 && tokens.isCapital(from - 1));
    }
    return false;
  }

  private boolean isNameWord(int token) {
    return tokens.isCapital(token) && !taken[token] && !isAcronym(token);
  }

  private boolean isAcronym(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    return end - start > 1 && Character.isUpperCase(tokens.printed(start + 1));
  }

  private boolean isInitial(int token) {
    return tokens.isCapital(token) && tokens.isLetter(token);
  }

  private int run(int first) {
    if (!isNameWord(first) || words.parts.at(passage, first) == Part.OPENER) {
      return 0;
    }
    int token = first + 1;
    while (token < tokens.size() && token - first < LONGEST) {
      int next = joined(token);
      if (next == token) {
        break;
      }
      token = next;
    }
    return token;
  }

  /** One past what goes on a name at a token; the token itself if nothing does. */
  private int joined(int token) {
    if (isGluing(token)) {
      return token + 2;
    }
    if (tokens.isSign(token, '.') && tokens.isGlued(token) && isInitial(token - 1)) {
      return isNameWord(token + 1) ? token + 2 : token;
    }
    if (isNameWord(token)) {
      return token + 1;
    }
    if (words.parts.at(passage, token) == Part.PARTICLE) {
      int after = words.parts.end(passage, token);
      if (tokens.isSign(after, '-') && tokens.isGlued(after) && isNameWord(after + 1)) {
        return after + 2;
      }
      return isNameWord(after) ? after + 1 : token;
    }
    return token;
  }

  /** A hyphen or an apostrophe inside a word. */
  private boolean isGluing(int token) {
    return (tokens.isSign(token, '-') || tokens.isSign(token, '\''))
        && tokens.isGlued(token)
        && tokens.isGlued(token + 1)
        && tokens.is(token + 1, Tokens.WORD);
  }
}
