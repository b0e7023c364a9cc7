package tallybook.mention.modality;

import tallybook.mention.modality.ModalWords.Mood;
import tallybook.mention.modality.ModalWords.Scope;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords;

/** Finds the word of an aim or an expectation that a figure stands under, or the plain verb. */
final class ModalScope {
  static final int NOTHING = -1;

  /** A plain verb governs the figure. */
  static final int SETTLED = -2;

  private static final int BARE = 3;
  private static final int BESIDE = 4;
  private static final int SUBJECT_WITHIN = 16;
  private static final int SUBJECT_OF_VERB = 8;

  private final ModalWords words;
  private final Passage passage;
  private final Tokens tokens;
  private final Matches matches;
  private final int left;
  private final int figure;
  private final int to;
  private final int first;
  private final int last;

  ModalScope(ModalWords words, FigurePlace place) {
    this.words = words;
    passage = place.passage();
    tokens = place.tokens();
    matches = place.matches();
    left = place.left();
    figure = place.figure();
    to = place.to();
    first = place.first();
    last = place.last();
  }

  /** "The $10 billion goal": the noun beside the figure, or NOTHING. */
  int beside() {
    int match = besideAfter();
    return match >= 0 ? match : besideBefore();
  }

  /** "8 percent in its June forecast": the noun behind the figure, or NOTHING. */
  private int besideAfter() {
    for (int token = to; token < Math.min(last, to + BESIDE); token++) {
      boolean cut = tokens.is(token, Tokens.SIGN) && !tokens.isSign(token, '-');
      if (cut || words.parts.at(passage, token) == VoiceWords.Part.LINK) {
        break;
      }
      int match = scoped(token, Scope.BESIDE);
      if (match >= 0) {
        return match;
      }
      Mood mood = words.moods.at(passage, token);
      if (mood == Mood.ACTUAL || mood == Mood.BASE) {
        break;
      }
    }
    return NOTHING;
  }

  private int besideBefore() {
    int right = words.moods.matchBefore(passage, left);
    if (right >= 0
        && words.scope(passage, right) == Scope.BEFORE_FIGURE
        && words.moods.meaningOf(passage, right) == Mood.TARGET) {
      return right;
    }
    for (int token = left - 1; token >= Math.max(first, left - BESIDE); token--) {
      int match = scoped(token, Scope.BESIDE);
      if (match >= 0) {
        return match;
      }
      boolean cut = tokens.is(token, Tokens.SIGN) && !tokens.isSign(token, ':');
      if (cut || words.moods.at(passage, token) == Mood.ACTUAL) {
        break;
      }
    }
    return NOTHING;
  }

  /** Whether a comma or another number stands between a verb and the figure. */
  private boolean isApart(int verb) {
    for (int token = verb; token < left; token++) {
      if (tokens.isSign(token, ',') || tokens.is(token, Tokens.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** "it fell to 3.6 million, and this year only 500,000 are expected": right after its figure. */
  private int saidAfter(boolean apart) {
    for (int token = to; token < Math.min(last, to + BESIDE); token++) {
      int match = scoped(token, Scope.BEFORE);
      match = match >= 0 || !apart ? match : scoped(token, Scope.BOTH);
      if (match >= 0) {
        return match;
      }
      if (!tokens.is(token, Tokens.WORD)) {
        return NOTHING;
      }
    }
    return NOTHING;
  }

  /** The word of an aim or an expectation that governs the figure; SETTLED behind a plain verb. */
  int leftwards() {
    boolean colon = false;
    for (int token = figure - 1; token >= first && !tokens.isSign(token, ';'); token--) {
      colon |= tokens.isSign(token, ':');
      int governing = governing(token, colon);
      if (governing >= 0) {
        return isFollowedByFact() ? SETTLED : outer(governing);
      }
      boolean fact = isFact(token, Scope.CLAUSE) || isFact(token, Scope.AFTER);
      if (fact && !isModal(token)) {
        int subject = subjectBefore(token);
        subject = subject < 0 ? saidAfter(isApart(token)) : subject;
        return subject >= 0 ? subject : SETTLED;
      }
    }
    return NOTHING;
  }

  /** A match at a token that speaks of what follows; of what stands before it only at a colon. */
  private int governing(int token, boolean colon) {
    for (int match = matches.firstAt(token); match < matches.lastAt(token); match++) {
      Mood mood = words.moods.meaningOf(passage, match);
      Scope scope = words.scope(passage, match);
      boolean governs =
          scope == Scope.AFTER || scope == Scope.BOTH || colon && scope == Scope.BEFORE;
      boolean before = matches.to(match) <= figure || matches.to(match) == to;
      if (mood != null && mood != Mood.ACTUAL && governs && before) {
        return match;
      }
    }
    return NOTHING;
  }

  private boolean isFact(int token, Scope scope) {
    int match = scoped(token, scope);
    return match >= 0
        && matches.to(match) <= figure
        && words.moods.meaningOf(passage, match) == Mood.ACTUAL;
  }

  /** The match of a mood at a token that has a scope, or -1. */
  int scoped(int token, Scope scope) {
    for (int match = matches.firstAt(token); match < matches.lastAt(token); match++) {
      boolean mood = words.moods.meaningOf(passage, match) != null;
      if (mood && words.scope(passage, match) == scope) {
        return match;
      }
    }
    return NOTHING;
  }

  /** "Our aim with Astana is ten billion": the noun of an aim before a plain verb. */
  private int subjectBefore(int verb) {
    for (int at = verb - 1; at >= Math.max(first, verb - SUBJECT_OF_VERB); at--) {
      if (tokens.is(at, Tokens.SIGN)) {
        return NOTHING;
      }
      int match = scoped(at, Scope.BESIDE);
      match = match >= 0 ? match : outlook(at);
      if (match >= 0) {
        return match;
      }
    }
    return NOTHING;
  }

  /** "The forecast for this year is": an expectation that says what it is of; or NOTHING. */
  private int outlook(int token) {
    int match = scoped(token, Scope.AFTER);
    boolean of = match >= 0 && matches.to(match) > token + 1;
    Mood mood = of ? words.moods.meaningOf(passage, match) : null;
    return mood == Mood.FORECAST || mood == Mood.TARGET ? match : NOTHING;
  }

  /** "They hope that it will reach": the aim before a bare "will", or the match itself. */
  private int outer(int match) {
    if (words.weight(passage, match) > BARE) {
      return match;
    }
    for (int at = matches.from(match) - 1; at >= first; at--) {
      int other = words.moods.matchAt(passage, at);
      Mood mood = words.moods.meaningOf(passage, other);
      if (tokens.is(at, Tokens.SIGN) || mood == Mood.ACTUAL || mood == Mood.BASE) {
        return match;
      }
      if (mood == Mood.TARGET && words.scope(passage, other) == Scope.AFTER) {
        return other;
      }
    }
    return match;
  }

  /** Whether a plain verb belongs to a word of expectation just before it: "will have reached". */
  private boolean isModal(int token) {
    for (int at = token - 1; at >= Math.max(first, token - 3); at--) {
      Mood mood = scoped(at, Scope.BESIDE) >= 0 ? null : words.moods.at(passage, at);
      if (mood == Mood.FORECAST || mood == Mood.TARGET || mood == Mood.HYPOTHETICAL) {
        return true;
      }
      if (tokens.is(at, Tokens.SIGN)) {
        return false;
      }
    }
    return false;
  }

  /** "…, and 15 operate today": the figure is the subject of a plain verb. */
  private boolean isFollowedByFact() {
    for (int token = to; token < Math.min(last, to + 4); token++) {
      if (tokens.is(token, Tokens.SIGN)) {
        return false;
      }
      int match = words.moods.matchAt(passage, token);
      if (words.moods.meaningOf(passage, match) == Mood.ACTUAL
          && words.scope(passage, match) == Scope.AFTER) {
        return true;
      }
    }
    return false;
  }

  /** "The plant (60 million dollars) will open": what is said of the plant. */
  private boolean isBracketed() {
    for (int token = left - 1; token >= first; token--) {
      if (tokens.isSign(token, '(')) {
        return true;
      }
      if (tokens.isSign(token, ')')) {
        return false;
      }
    }
    return false;
  }

  /** What is said of the figure as a subject. */
  int rightwards() {
    if (words.moods.before(passage, left) == Mood.PRICE) {
      return NOTHING;
    }
    for (int token = to; token < Math.min(last, to + SUBJECT_WITHIN); token++) {
      boolean cut = tokens.isSign(token, ';') || tokens.isSign(token, ':');
      if (cut || tokens.isSign(token, ')') && isBracketed()) {
        return NOTHING;
      }
      int match = scoped(token, Scope.BEFORE);
      match = match >= 0 ? match : scoped(token, Scope.BOTH);
      if (match >= 0) {
        return match;
      }
      if (words.moods.at(passage, token) == Mood.ACTUAL) {
        return NOTHING;
      }
    }
    return NOTHING;
  }
}
