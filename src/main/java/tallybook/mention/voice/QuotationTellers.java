package tallybook.mention.voice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords.Speech;

/** Whose each quotation is: of the teller beside it, before it, or of what was said before it. */
final class QuotationTellers {
  /**
   * Tokens of a quotation that may belong to a teller of another sentence; shorter ones are words.
   */
  private static final int FULL_QUOTATION = 7;

  private static final int FRAME_AFTER = 12;
  private static final int SENTENCES_BACK = 4;
  private static final int NEAR = 6;

  private final Passage passage;
  private final NameRuns runs;
  private final People people;
  private final Quotations quotations;
  private final List<List<Telling>> tellings;
  private final @Nullable Telling[] found;

  QuotationTellers(
      Passage passage,
      NameRuns runs,
      People people,
      Quotations quotations,
      List<List<Telling>> tellings) {
    this.passage = passage;
    this.runs = runs;
    this.people = people;
    this.quotations = quotations;
    this.tellings = tellings;
    found = new @Nullable Telling[quotations.size()];
  }

  /** By quotation; null where nobody is told. */
  @Nullable Telling[] all() {
    for (int quotation = 0; quotation < found.length; quotation++) {
      found[quotation] = of(quotation);
    }
    return found;
  }

  private @Nullable Telling of(int quotation) {
    int from = quotations.from(quotation);
    int to = quotations.to(quotation);
    int first = passage.sentenceOf(from);
    int last = passage.sentenceOf(to - 1);
    Telling label = label(from);
    if (label != null) {
      return label;
    }
    Telling after = nearestAfter(tellings.get(last), to);
    Telling before = nearestBefore(tellings.get(first), from);
    if (before != null && (after == null || !isBeside(to, after.from()))) {
      return before;
    }
    if (after != null) {
      return after;
    }
    if (to - from < FULL_QUOTATION) {
      return null;
    }
    Telling next = inNextSentence(to, last);
    return next != null ? next : earlier(quotation, first);
  }

  /** "Bondar: “…”" */
  private @Nullable Telling label(int quote) {
    int colon = quote - 1;
    Person person = passage.tokens().isSign(colon, ':') ? people.before(colon) : null;
    if (person == null) {
      return null;
    }
    int from = runs.startBefore(colon);
    Teller teller = Teller.of(person, from, colon);
    return new Telling(teller, Speech.SAY, from, colon, false, true, true);
  }

  /** "“….” The minister said." */
  private @Nullable Telling inNextSentence(int to, int last) {
    boolean more =
        last + 1 < tellings.size()
            && passage.sentences().get(last + 1).line() == passage.sentences().get(last).line();
    if (!more || to < passage.sentenceTo(last)) {
      return null;
    }
    Telling next = nearestAfter(tellings.get(last + 1), to);
    return next != null && next.from() < passage.sentenceFrom(last + 1) + FRAME_AFTER ? next : null;
  }

  /** The teller of the sentence before, of the quotation before, of the paragraph before. */
  private @Nullable Telling earlier(int quotation, int first) {
    for (int sentence = first - 1; sentence >= Math.max(0, first - SENTENCES_BACK); sentence--) {
      List<Telling> told = tellings.get(sentence);
      Telling last = told.isEmpty() ? null : told.get(told.size() - 1);
      if (last != null && !last.teller().isOutlet()) {
        return last;
      }
    }
    boolean follows =
        quotation > 0
            && passage.sentenceOf(quotations.from(quotation - 1)) >= first - SENTENCES_BACK;
    return follows ? found[quotation - 1] : null;
  }

  private static @Nullable Telling nearestAfter(List<Telling> tellings, int token) {
    int first = Telling.firstFrom(tellings, token);
    for (Telling telling : tellings.subList(first, Math.min(tellings.size(), first + NEAR))) {
      if (!telling.teller().isOutlet()) {
        return telling;
      }
    }
    return null;
  }

  private static @Nullable Telling nearestBefore(List<Telling> tellings, int token) {
    int first = Telling.firstFrom(tellings, token);
    for (int at = first - 1; at >= Math.max(0, first - NEAR); at--) {
      Telling telling = tellings.get(at);
      if (telling.to() <= token && !telling.teller().isOutlet()) {
        return telling;
      }
    }
    return null;
  }

  /** Whether only signs stand between. */
  private boolean isBeside(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!passage.tokens().is(token, Tokens.SIGN)) {
        return false;
      }
    }
    return true;
  }
}
