package tallybook.mention.modality;

import tallybook.mention.modality.ModalWords.Mood;
import tallybook.mention.modality.ModalWords.Scope;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords;

/** A figure that something is compared with, or starts from: a fact in the middle of an aim. */
final class BaseOfChange {
  private static final int BESIDE = 4;
  private static final int WITHIN = 3;

  private final ModalWords words;
  private final ModalScope scope;
  private final FigurePlace place;

  BaseOfChange(ModalWords words, ModalScope scope, FigurePlace place) {
    this.words = words;
    this.scope = scope;
    this.place = place;
  }

  /** "From $6 billion": what a change starts from, whatever the clause speaks of. */
  boolean isBase() {
    int least = Math.max(place.first(), place.left() - WITHIN);
    for (int end = place.left(); end > least; end--) {
      if (words.moods.before(place.passage(), end) == Mood.BASE) {
        return true;
      }
      boolean link = words.parts.at(place.passage(), end - 1) == VoiceWords.Part.LINK;
      if (link || !place.tokens().is(end - 1, Tokens.WORD)) {
        return false;
      }
    }
    return false;
  }

  /** "compared with 8 percent in its June forecast": a base that was no fact, or -1. */
  int outlook() {
    int most = Math.min(place.last(), place.to() + BESIDE);
    for (int token = place.to(); token < most && place.tokens().is(token, Tokens.WORD); token++) {
      int match = scope.scoped(token, Scope.BESIDE);
      if (match >= 0) {
        int end = place.matches().to(match);
        boolean alone = end >= place.last() || place.tokens().is(end, Tokens.SIGN);
        return token == place.to() || alone ? match : ModalScope.NOTHING;
      }
    }
    return ModalScope.NOTHING;
  }
}
