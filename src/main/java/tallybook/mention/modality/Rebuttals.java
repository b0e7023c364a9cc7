package tallybook.mention.modality;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Lexicon;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Reason;
import tallybook.mention.passage.Tokens;
import tallybook.mention.passage.WordList;

/**
 * Whether what comes after a figure takes it back: "Some claim that it is $10 billion. It is not."
 * A claim, or a question, stands in the figure's own sentence; the answer opens the next one. In a
 * column of corrections what "we wrote" is withdrawn without more.
 */
final class Rebuttals {
  /** What the words of {@code rebuttals.tsv} do. */
  private enum Part {
    /** Only said to be so: "some claim". */
    CLAIM,
    /** What prints claims: "your article". */
    PIECE,
    /** What we printed ourselves: "we wrote". */
    REPORT,
    /** Heads a column of corrections. */
    HEADING,
    /** "That is not true": takes back what was said before it, claim or not. */
    FALSE,
    /** "No such loan exists". */
    NO_SUCH,
    /** "They do not.": a whole sentence. */
    ECHO,
    /** "No," opening a sentence. */
    NO,
    /** "It should have been": the right figure follows. */
    MENDED
  }

  private static final int WEIGHT = 5;
  private static final int NOTHING = -1;
  private static final int OPENING = 16;
  private static final int TAIL = 2;
  private static final int LABEL = 5;
  private static final int HEADING_SENTENCES = 2;

  private final WordList<Part> parts;

  Rebuttals(Lexicon lexicon) {
    parts = WordList.of(lexicon, "rebuttals", Part.class);
  }

  /** The words that take the figure back, or null. */
  @Nullable Reason reason(FigurePlace place) {
    int match = rebuttal(place);
    return match < 0 ? null : place.reason("status.rebutted", WEIGHT, match);
  }

  private int rebuttal(FigurePlace place) {
    Passage passage = place.passage();
    int sentence = passage.sentenceOf(place.figure());
    Part claim = claim(place);
    if (isPrinted(claim) && isCorrections(passage)) {
      return claimMatch(place);
    }
    boolean doubted = claim != null;
    if (doubted) {
      int within = within(place, claim);
      if (within >= 0) {
        return within;
      }
    }
    int next = answering(passage, sentence);
    boolean asked = passage.tokens().isSign(passage.sentenceTo(sentence) - 1, '?');
    return next < 0 ? NOTHING : answer(passage, next, claim, asked);
  }

  private static boolean isPrinted(@Nullable Part claim) {
    return claim == Part.PIECE || claim == Part.REPORT;
  }

  /** What says before the figure, or "we hear" after it, that it is a claim; or null. */
  private @Nullable Part claim(FigurePlace place) {
    return parts.meaningOf(place.passage(), claimMatch(place));
  }

  private int claimMatch(FigurePlace place) {
    boolean cut = false;
    for (int token = place.left() - 1; token >= place.first(); token--) {
      Tokens tokens = place.passage().tokens();
      cut |= tokens.isSign(token, ':') || tokens.isSign(token, ';');
      int match = parts.matchAt(place.passage(), token);
      Part part = parts.meaningOf(place.passage(), match);
      if (part == Part.MENDED || part == Part.NO_SUCH || cut && isPrinted(part)) {
        return NOTHING;
      }
      if (part == Part.CLAIM || isPrinted(part)) {
        return match;
      }
    }
    for (int token = place.to(); token < place.last(); token++) {
      int match = parts.matchAt(place.passage(), token);
      if (parts.meaningOf(place.passage(), match) == Part.CLAIM && isTag(place, match)) {
        return match;
      }
    }
    return NOTHING;
  }

  /** ", we hear.": between a sign and the end. */
  private static boolean isTag(FigurePlace place, int match) {
    Passage passage = place.passage();
    boolean apart = passage.tokens().is(passage.matches().from(match) - 1, Tokens.SIGN);
    return apart && isCut(passage, match, place.last());
  }

  /** "A channel puts it at $10 billion: no such sum was paid", "…, it should have been 6". */
  private int within(FigurePlace place, @Nullable Part claim) {
    for (int token = place.to(); token < place.last(); token++) {
      int match = parts.matchAt(place.passage(), token);
      Part part = parts.meaningOf(place.passage(), match);
      if (part == Part.NO_SUCH || part == Part.MENDED && isPrinted(claim)) {
        return match;
      }
    }
    return NOTHING;
  }

  /** The sentence that answers: the next one, behind a bare "A." or a time of day; or -1. */
  private static int answering(Passage passage, int sentence) {
    for (int next = sentence + 1; next < passage.sentences().size(); next++) {
      int words = 0;
      for (int token = passage.sentenceFrom(next); token < passage.sentenceTo(next); token++) {
        boolean letter = passage.tokens().isLetter(token);
        words += passage.tokens().is(token, Tokens.WORD) && !letter ? 1 : 0;
      }
      if (words > 0) {
        return next;
      }
      if (next > sentence + TAIL) {
        return NOTHING;
      }
    }
    return NOTHING;
  }

  private int answer(Passage passage, int sentence, @Nullable Part claim, boolean asked) {
    Tokens tokens = passage.tokens();
    int end = passage.sentenceTo(sentence);
    int first = opening(passage, sentence, end);
    boolean doubted = claim != null;
    boolean open = doubted || asked;
    for (int token = first; token < Math.min(end, first + OPENING); token++) {
      if (tokens.is(token, Tokens.NUMBER)) {
        return NOTHING;
      }
      int match = parts.matchAt(passage, token);
      Part part = parts.meaningOf(passage, match);
      boolean opens = token == first;
      if (part == null) {
        continue;
      }
      boolean denies =
          switch (part) {
            case FALSE -> open || token <= first + 2 && isWhole(passage, match, end);
            case NO_SUCH -> open;
            case ECHO -> doubted && opens && isWhole(passage, match, end);
            case NO ->
                opens
                    && isCut(passage, match, end)
                    && (doubted || asked && hasNumber(passage, token, end));
            case MENDED -> isPrinted(claim);
            case CLAIM, PIECE, REPORT, HEADING -> false;
          };
      if (denies) {
        return match;
      }
    }
    return NOTHING;
  }

  /** The first word that is no label: behind "A:", "10.20", "BERIDZE:". */
  private int opening(Passage passage, int sentence, int end) {
    Tokens tokens = passage.tokens();
    int first = passage.sentenceFrom(sentence);
    for (int token = first; token < Math.min(end, first + LABEL); token++) {
      if (parts.at(passage, token) != null) {
        break;
      }
      if (tokens.isSign(token, ':') && !tokens.is(token + 1, Tokens.NUMBER)) {
        first = token + 1;
        break;
      }
    }
    boolean label = tokens.isLetter(first) && tokens.isCapital(first);
    if (label && tokens.is(first + 1, Tokens.SIGN)) {
      first++;
    }
    while (first < end && !tokens.is(first, Tokens.WORD)) {
      first++;
    }
    return first;
  }

  private static boolean hasNumber(Passage passage, int from, int to) {
    for (int token = from; token < to; token++) {
      if (passage.tokens().is(token, Tokens.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sign follows a match, or the end. */
  private static boolean isCut(Passage passage, int match, int end) {
    int to = passage.matches().to(match);
    return to >= end || passage.tokens().is(to, Tokens.SIGN);
  }

  /** Whether the sentence, or its clause, ends with a match. */
  private static boolean isWhole(Passage passage, int match, int end) {
    Tokens tokens = passage.tokens();
    int to = passage.matches().to(match);
    return to >= end || tokens.is(to, Tokens.SIGN) && !tokens.isSign(to, '-');
  }

  private boolean isCorrections(Passage passage) {
    int sentences = Math.min(HEADING_SENTENCES, passage.sentences().size());
    for (int sentence = 0; sentence < sentences; sentence++) {
      for (int token = passage.sentenceFrom(sentence);
          token < passage.sentenceTo(sentence);
          token++) {
        if (parts.at(passage, token) == Part.HEADING) {
          return true;
        }
      }
    }
    return false;
  }
}
