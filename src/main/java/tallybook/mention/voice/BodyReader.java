package tallybook.mention.voice;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords.Body;
import tallybook.mention.voice.VoiceWords.Part;

/** Reads the name of a body: "the Kenya National Bureau of Statistics", "China's customs". */
final class BodyReader {
  private static final int LONGEST = 14;
  private static final int MOST_PLAIN_WORDS = 2;

  private final Passage passage;
  private final Tokens tokens;
  private final Matches matches;
  private final VoiceWords words;

  BodyReader(Passage passage, VoiceWords words) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.matches = passage.matches();
    this.words = words;
  }

  /** The body whose name begins at a token, after its article; or null. */
  @Nullable Teller at(int token, int limit) {
    int from = token;
    while (from < limit && isDeterminer(from)) {
      from++;
    }
    return read(from, limit, true);
  }

  /** The body whose name ends just before a token, in its longest form; or null. */
  @Nullable Teller before(int token, int least) {
    @Nullable Teller longest = null;
    for (int from = token - 1; from >= least && from > token - LONGEST; from--) {
      boolean stops =
          tokens.is(from, Tokens.SIGN)
              && !tokens.isSign(from, '-')
              && !tokens.isSign(from, '\'')
              && !tokens.isSign(from, '&')
              && !isAcronymEnd(from, token);
      if (stops
          || tokens.is(from, Tokens.NUMBER)
          || words.speech.at(passage, from) != null
              && !tokens.isCapital(from)
              && from != token - 1
              && words.bodies.at(passage, from) == null) {
        break;
      }
      if (!isDeterminer(from) && !isLink(words.parts.at(passage, from))) {
        Teller read = read(from, token, false);
        if (read != null && read.to() == token) {
          longest = read;
        }
      }
    }
    return longest;
  }

  /** "(KNBS)" at the end of a name. */
  private boolean isAcronymEnd(int sign, int end) {
    return tokens.isSign(sign, ')') && sign == end - 1
        || tokens.isSign(sign, '(') && sign == end - 3;
  }

  private static boolean isLink(@Nullable Part part) {
    return part == Part.LINK || part == Part.DETERMINER;
  }

  private boolean isDeterminer(int token) {
    return words.parts.at(passage, token) == Part.DETERMINER
        || words.parts.at(passage, token) == Part.OPENER && tokens.isCapital(token);
  }

  private @Nullable Teller read(int from, int limit, boolean shortest) {
    @Nullable Body kind = null;
    @Nullable String area = null;
    int at = from;
    int end = from;
    int plain = 0;
    boolean linked = false;
    int last = Math.min(limit, from + LONGEST);
    while (at < last) {
      int match = words.bodies.matchAt(passage, at);
      int areaMatch = words.areaAt(passage, at);
      int next;
      if (match >= 0) {
        Body found = words.bodies.meaningOf(passage, match);
        boolean stronger = kind == null || found != null && found.ordinal() < kind.ordinal();
        kind = stronger ? found : kind;
        next = matches.to(match);
        if (areaMatch >= 0) {
          area = area == null ? words.area(passage, areaMatch) : area;
        }
      } else if (areaMatch >= 0) {
        area = area == null ? words.area(passage, areaMatch) : area;
        next = matches.to(areaMatch);
      } else if (tokens.isCapital(at)) {
        next = at + 1;
      } else if (isInner(at)) {
        next = at + 1;
      } else if (isLink(words.parts.at(passage, at)) && at > from) {
        linked = true;
        at = words.parts.end(passage, at);
        continue;
      } else if (kind == null
          && tokens.is(at, Tokens.WORD)
          && plain++ < MOST_PLAIN_WORDS
          && words.speech.at(passage, at) == null) {
        next = at + 1;
      } else {
        break;
      }
      if (linked && kind != null && match < 0 && areaMatch < 0 && !tokens.isCapital(at)) {
        break;
      }
      linked = false;
      at = next;
      if (kind != null) {
        end = at;
      }
    }
    end = withAcronym(end, limit);
    return kind == null || end <= from ? null : teller(from, end, kind, area, shortest);
  }

  private Teller teller(int from, int end, Body kind, @Nullable String area, boolean forward) {
    int to = end;
    while (to > from + 1
        && (tokens.isSign(to - 1, '-') || isLink(words.parts.before(passage, to)))) {
      to--;
    }
    int nameEnd = tokens.isSign(to - 1, ')') && to - 3 > from ? to - 3 : to;
    String name = tokens.text(from, nameEnd).strip();
    return new Teller(from, forward ? to : end, null, name, kind, area);
  }

  private int withAcronym(int end, int limit) {
    boolean acronym =
        tokens.isSign(end, '(') && tokens.isCapital(end + 1) && tokens.isSign(end + 2, ')');
    return acronym && end + 3 <= limit ? end + 3 : end;
  }

  /** A hyphen, an apostrophe, an ampersand, "'s". */
  private boolean isInner(int at) {
    boolean possessive = tokens.is(at, Tokens.WORD) && tokens.folded(tokens.start(at)) == '\'';
    return possessive || tokens.isSign(at, '\'') || tokens.isSign(at, '&') || tokens.isHyphen(at);
  }
}
