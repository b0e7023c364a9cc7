package tallybook.mention.voice;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords.Office;
import tallybook.mention.voice.VoiceWords.Part;

/** Reads the office that stands at a word, the economy it belongs to, and the name that follows. */
final class OfficeReader {
  private static final int LONGEST = 18;
  private static final int MOST_PLAIN_WORDS = 4;

  private final Passage passage;
  private final Tokens tokens;
  private final Matches matches;
  private final VoiceWords words;
  private final NameRuns runs;

  OfficeReader(Passage passage, VoiceWords words, NameRuns runs) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.matches = passage.matches();
    this.words = words;
    this.runs = runs;
  }

  /** The phrase whose office begins at a token, or null. A name after a comma counts if asked. */
  @Nullable OfficePhrase at(int token, int limit, boolean named) {
    int match = words.offices.matchAt(passage, token);
    Office office = words.offices.meaningOf(passage, match);
    if (office == null) {
      return null;
    }
    int end = matches.to(match);
    @Nullable String area = areaBefore(token);
    boolean linked = false;
    int plain = 0;
    int last = Math.min(limit, token + LONGEST);
    int at = end;
    while (at < last) {
      int run = runs.end(at);
      if (run > at && named && !belongsToABody(run)) {
        return new OfficePhrase(token, run, office, area, at, run);
      }
      int next = run > at ? run : Math.max(partEnd(at), at);
      int areaMatch = words.areaAt(passage, at);
      if (areaMatch >= 0) {
        area = area == null ? words.area(passage, areaMatch) : area;
        next = Math.max(next, matches.to(areaMatch));
      }
      if (next == at && isLink(words.parts.at(passage, at)) && !isPossessive(at)) {
        linked = true;
        at = words.parts.end(passage, at);
        continue;
      }
      if (next == at && linked && isPlainWord(at) && plain++ < MOST_PLAIN_WORDS) {
        next = at + 1;
      }
      if (next == at) {
        break;
      }
      at = next;
      end = at;
    }
    return named
        ? withNameAfterComma(token, end, office, area, limit)
        : new OfficePhrase(token, end, office, area, -1, -1);
  }

  /** "The Minister of Transport, Marat Karabayev," */
  private OfficePhrase withNameAfterComma(
      int token, int end, Office office, @Nullable String area, int limit) {
    if (tokens.isSign(end, ',') && end + 1 < limit) {
      int run = runs.end(end + 1);
      boolean whole = run > end + 2 && !belongsToABody(run);
      if (whole && (run >= limit || tokens.is(run, Tokens.SIGN) || isSpeech(run))) {
        return new OfficePhrase(token, run, office, area, end + 1, run);
      }
    }
    return new OfficePhrase(token, end, office, area, -1, -1);
  }

  /** "'s": what follows is the officer's, not the office. */
  private boolean isPossessive(int at) {
    return tokens.folded(tokens.start(at)) == '\'';
  }

  private static boolean isLink(@Nullable Part part) {
    return part == Part.LINK || part == Part.DETERMINER;
  }

  private boolean isSpeech(int token) {
    return words.speech.at(passage, token) != null;
  }

  /** "Binh Dinh People" before "'s Committee". */
  boolean belongsToABody(int end) {
    int next =
        passage.tokens().is(end, Tokens.WORD) && tokens.folded(tokens.start(end)) == '\''
            ? end + 1
            : end;
    return words.bodies.at(passage, next) != null && tokens.isCapital(next)
        || words.parts.at(passage, end) == Part.THING;
  }

  /** One past a word of an office, a body, a portfolio or a title. */
  private int partEnd(int at) {
    Part part = words.parts.at(passage, at);
    int end = at;
    if (part == Part.TITLE || part == Part.PORTFOLIO || part == Part.THING) {
      end = words.parts.end(passage, at);
    }
    end = Math.max(end, words.offices.end(passage, at));
    return Math.max(end, words.bodies.end(passage, at));
  }

  private boolean isPlainWord(int at) {
    return tokens.is(at, Tokens.WORD) && !isSpeech(at) && !isPossessive(at)
        || tokens.isSign(at, '-');
  }

  /**
   * The economy named before an office: "Kazakh", "Kazakhstan's trade", "South Korea's visiting".
   */
  private @Nullable String areaBefore(int token) {
    int at = token;
    for (int steps = 0; steps < 5 && at > 0; steps++) {
      int area = words.areaBefore(passage, at);
      if (area >= 0) {
        return words.area(passage, area);
      }
      if (!tokens.is(at - 1, Tokens.WORD)
          && !(tokens.isSign(at - 1, '-') && tokens.isGlued(at - 1))) {
        return null;
      }
      if (isSpeech(at - 1)) {
        return null;
      }
      at--;
    }
    return null;
  }
}
