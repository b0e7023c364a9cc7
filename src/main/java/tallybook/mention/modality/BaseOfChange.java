package tallybook.mention.modality;

import tallybook.mention.modality.ModalWords.Mood;
import tallybook.mention.modality.ModalWords.Scope;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords;

/** A figure that something is compared with, or starts from: a fact in the middle of an aim. */
final class BaseOfChange {
  private static final int BESIDE = 4;
  private static final int WITHIN = 3;

  private final ModalWords words;
  private final ModalScope scope;
  private final Passage passage;
  private final Tokens tokens;
  private final Matches matches;
  private final int left;
  private final int to;
  private final int first;
  private final int last;

  BaseOfChange(ModalWords words, ModalScope scope, FigurePlace place) {
    this.words = words;
    this.scope = scope;
    passage = place.passage();
    tokens = passage.tokens();
    matches = passage.matches();
    left = place.left();
    to = place.to();
    first = place.first();
    last = place.last();
  }

  /** "From $6 billion": what a change starts from, whatever the clause speaks of. */
  boolean isBase() {
    for (int end = left; end > Math.max(first, left - WITHIN); end--) {
      if (words.moods.before(passage, end) == Mood.BASE) {
        return true;
      }
      boolean link = words.parts.at(passage, end - 1) == VoiceWords.Part.LINK;
      if (link || !tokens.is(end - 1, Tokens.WORD)) {
        return false;
      }
    }
    return false;
  }

  /** "compared with 8 percent in its June forecast": a base that was no fact, or -1. */
  int outlook() {
    for (int token = to;
        token < Math.min(last, to + BESIDE) && tokens.is(token, Tokens.WORD);
        token++) {
      int match = scope.scoped(token, Scope.BESIDE);
      if (match >= 0) {
        int end = matches.to(match);
        boolean alone = end >= last || tokens.is(end, Tokens.SIGN);
        return token == to || alone ? match : ModalScope.NOTHING;
      }
    }
    return ModalScope.NOTHING;
  }
}
