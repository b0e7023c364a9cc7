package tallybook.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.Lexicon;
import tallybook.mention.ModalWords.Denial;
import tallybook.mention.ModalWords.Mood;
import tallybook.mention.ModalWords.Scope;
import tallybook.observation.ObsStatus;

/**
 * Reads whether a figure is a fact, an aim, an expectation, or said to be false.
 *
 * <p>From the figure it looks leftwards through the sentence: the first word of an aim or an
 * expectation that speaks of what follows decides, and a plain verb before it ends the search, so
 * that "has reached $6 billion and we plan $10 billion" gives each its own. Only where nothing is
 * found there does it look rightwards, for what is said of the figure as a subject: "20 plants are
 * to be built".
 */
public final class ModalityReader {
  /** Tokens on each side of a figure that are looked at: no longer sentence costs more. */
  private static final int REACH = 80;

  private static final int BARE = 3;
  private static final int BESIDE = 4;
  private static final int SUBJECT_OF_VERB = 8;
  private static final int QUESTION_WITHIN = 6;
  private static final int DENIED_WITHIN = 2;
  private static final int BASE_WITHIN = 3;
  private static final int SUBJECT_WITHIN = 16;
  private static final int CORRECTED_WITHIN = 12;

  private final ModalWords words;

  public ModalityReader(Lexicon lexicon) {
    words = new ModalWords(lexicon);
  }

  /** How a quantity is meant. */
  public Modality read(Passage passage, Quantity quantity) {
    return read(passage, quantity.left(), quantity.from(), quantity.to());
  }

  /**
   * How a figure is meant.
   *
   * @param left first token of the words that qualify it
   * @param from first token of the figure
   * @param to one past its last token
   */
  Modality read(Passage passage, int left, int from, int to) {
    int sentence = passage.sentenceOf(from);
    var look =
        new Look(
            passage,
            left,
            from,
            to,
            Math.max(passage.sentenceFrom(sentence), left - REACH),
            Math.min(passage.sentenceTo(sentence), to + REACH));
    Modality denied = look.denied();
    if (denied != null) {
      return denied;
    }
    if (look.isBase()) {
      return Modality.STATED;
    }
    Modality beside = look.beside();
    if (beside != null) {
      return beside;
    }
    int before = look.leftwards();
    if (before >= 0) {
      return look.status(before);
    }
    int after = before == Look.SETTLED ? -1 : look.rightwards();
    if (after >= 0) {
      return look.status(after);
    }
    int asked = before == Look.SETTLED ? -1 : asked(passage, sentence);
    return asked >= 0 ? look.status(asked) : Modality.STATED;
  }

  /** "Your target for 2025?", asked a few sentences before: the aim's noun, or -1. */
  private int asked(Passage passage, int sentence) {
    Tokens tokens = passage.tokens();
    for (int at = sentence - 1; at >= Math.max(0, sentence - QUESTION_WITHIN); at--) {
      int to = passage.sentenceTo(at);
      if (tokens.isSign(to - 1, '?')) {
        for (int token = Math.max(passage.sentenceFrom(at), to - REACH); token < to; token++) {
          int match = words.moods.matchAt(passage, token);
          if (match >= 0 && isAim(passage, match)) {
            return match;
          }
        }
        return -1;
      }
    }
    return -1;
  }

  private boolean isAim(Passage passage, int match) {
    return words.moods.meaningOf(passage, match) == Mood.TARGET
        && (words.scope(passage, match) == Scope.BESIDE
            || words.scope(passage, match) == Scope.AFTER);
  }

  /** One figure in its sentence. */
  private final class Look {
    private static final int NOTHING = -1;

    /** A plain verb governs the figure. */
    private static final int SETTLED = -2;

    private final Passage passage;
    private final Tokens tokens;
    private final Matches matches;
    private final int left;
    private final int figure;
    private final int to;
    private final int first;
    private final int last;

    Look(Passage passage, int left, int figure, int to, int first, int last) {
      this.passage = passage;
      this.tokens = passage.tokens();
      this.matches = passage.matches();
      this.left = left;
      this.figure = figure;
      this.to = to;
      this.first = first;
      this.last = last;
    }

    Modality status(int match) {
      Mood mood = words.moods.meaningOf(passage, match);
      if ((mood == Mood.FORECAST || mood == Mood.PROMISE) && isGranted(match)) {
        return new Modality(ObsStatus.ACTUAL, List.of(reason("status.granted", match)));
      }
      if (mood == Mood.TARGET || mood == Mood.PROMISE) {
        return new Modality(ObsStatus.TARGET, List.of(reason("status.target", match)));
      }
      if (mood == Mood.FORECAST || mood == Mood.HYPOTHETICAL) {
        String code = mood == Mood.FORECAST ? "status.forecast" : "status.hypothetical";
        return new Modality(ObsStatus.FORECAST, List.of(reason(code, match)));
      }
      return Modality.STATED;
    }

    private Reason reason(String code, int match) {
      return new Reason(code, words.weight(passage, match), span(match));
    }

    private Span span(int match) {
      return new Span(tokens.start(matches.from(match)), tokens.end(matches.to(match) - 1));
    }

    /** "Will" of a loan or a deal that is approved or signed. */
    private boolean isGranted(int match) {
      for (int token = first; token < last; token++) {
        if (words.moods.at(passage, token) == Mood.AGREED) {
          return matches.from(match) < left;
        }
      }
      return false;
    }

    /** "From $6 billion": what a change starts from, whatever the clause speaks of. */
    boolean isBase() {
      for (int end = left; end > Math.max(first, left - BASE_WITHIN); end--) {
        if (words.moods.before(passage, end) == Mood.BASE) {
          return true;
        }
        if (!tokens.is(end - 1, Tokens.WORD)) {
          return false;
        }
      }
      return false;
    }

    /** "The $10 billion goal". */
    @Nullable Modality beside() {
      for (int token = to; token < Math.min(last, to + BESIDE); token++) {
        boolean cut = tokens.is(token, Tokens.SIGN) && !tokens.isSign(token, '-');
        if (cut || words.parts.at(passage, token) == VoiceWords.Part.LINK) {
          break;
        }
        int match = scoped(token, Scope.BESIDE);
        if (match >= 0) {
          return status(match);
        }
        Mood mood = words.moods.at(passage, token);
        if (mood == Mood.ACTUAL || mood == Mood.BASE) {
          break;
        }
      }
      for (int token = left - 1; token >= Math.max(first, left - BESIDE); token--) {
        int match = scoped(token, Scope.BESIDE);
        if (match >= 0) {
          return status(match);
        }
        boolean cut = tokens.is(token, Tokens.SIGN) && !tokens.isSign(token, ':');
        if (cut || words.moods.at(passage, token) == Mood.ACTUAL) {
          break;
        }
      }
      return null;
    }

    /**
     * The word of an aim or an expectation that governs the figure; SETTLED behind a plain verb.
     */
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
        if (mood != null && mood != Mood.ACTUAL && governs && matches.to(match) <= figure) {
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
    private int scoped(int token, Scope scope) {
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
        if (match >= 0) {
          return match;
        }
      }
      return NOTHING;
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

    /**
     * Whether a plain verb belongs to a word of expectation just before it: "will have reached".
     */
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

    /** What is said of the figure as a subject. */
    int rightwards() {
      if (words.moods.before(passage, left) == Mood.PRICE) {
        return NOTHING;
      }
      for (int token = to; token < Math.min(last, to + SUBJECT_WITHIN); token++) {
        if (tokens.isSign(token, ';') || tokens.isSign(token, ':')) {
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

    // --- denials ---

    @Nullable Modality denied() {
      int match = deniedBefore();
      match = match >= 0 ? match : deniedAfter();
      return match < 0
          ? null
          : new Modality(ObsStatus.DENIED, List.of(reason("status.denied", match)));
    }

    private int deniedBefore() {
      for (int token = left - 1; token >= first; token--) {
        boolean cut = tokens.isSign(token, ';') || tokens.isSign(token, ':');
        if (cut || tokens.is(token, Tokens.NUMBER) && left - token > 3) {
          return NOTHING;
        }
        int match = words.denials.matchAt(passage, token);
        Denial denial = words.denials.meaningOf(passage, match);
        if (denial == Denial.BUT || denial == Denial.HEDGE) {
          return NOTHING;
        }
        if (denial == Denial.DENIED && words.scope(passage, match) == Scope.AFTER) {
          boolean far = words.weight(passage, match) > 5;
          int gap = left - matches.to(match);
          return far || gap >= 0 && gap <= DENIED_WITHIN ? match : NOTHING;
        }
      }
      return NOTHING;
    }

    private int deniedAfter() {
      for (int token = to; token < last; token++) {
        if (tokens.isSign(token, ';') || tokens.is(token, Tokens.NUMBER)) {
          return NOTHING;
        }
        int match = words.denials.matchAt(passage, token);
        Denial denial = words.denials.meaningOf(passage, match);
        if (denial == Denial.CORRECTED && token - to < CORRECTED_WITHIN) {
          return match;
        }
        if (denial == Denial.DENIED && words.scope(passage, match) == Scope.BEFORE) {
          return match;
        }
      }
      return NOTHING;
    }
  }
}
