package tallybook.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Lexicon;
import tallybook.mention.VoiceWords.Speech;

/**
 * Reads who speaks in an article: who is quoted, who is paraphrased, from which body a figure
 * comes.
 *
 * <p>Every sentence is searched once for words that say who states something. A quotation belongs
 * to the teller beside it, before it, or of the quotation before it in its paragraph. Reported
 * speech without marks goes on through its paragraph until someone else speaks.
 */
public final class VoiceReader {
  private static final int LEAD = 6;
  private static final int FULL_QUOTATION = 7;

  private final VoiceWords words;

  public VoiceReader(Lexicon lexicon) {
    words = new VoiceWords(lexicon);
  }

  public Voices read(Passage passage) {
    var runs = NameRuns.of(passage, words);
    var offices = new OfficeReader(passage, words, runs);
    var people = People.of(passage, words, runs, offices);
    var quotations = Quotations.of(passage.tokens());
    var tellers = new TellerReader(passage, words, runs, offices, people);
    var reader = new TellingReader(passage, words, tellers, people, quotations);
    var tellings = new ArrayList<List<Telling>>();
    for (int sentence = 0; sentence < passage.sentences().size(); sentence++) {
      tellings.add(reader.read(sentence));
    }
    var ofQuotation = ofQuotations(passage, quotations, tellings);
    return new Voices(
        passage,
        quotations,
        tellings,
        ofQuotation,
        running(passage, quotations, tellings),
        Turns.of(passage, words, runs, people),
        articleSource(tellings));
  }

  /** The official body that the first sentences name as reporting. */
  private static @Nullable Teller articleSource(List<List<Telling>> tellings) {
    for (int sentence = 0; sentence < Math.min(LEAD, tellings.size()); sentence++) {
      for (Telling telling : tellings.get(sentence)) {
        if (telling.teller().official()) {
          return telling.teller();
        }
      }
    }
    return null;
  }

  /** The telling that goes on into a sentence without one of its own; by sentence. */
  private @Nullable Telling[] running(
      Passage passage, Quotations quotations, List<List<Telling>> tellings) {
    var running = new @Nullable Telling[tellings.size()];
    @Nullable Telling run = null;
    for (int sentence = 0; sentence < tellings.size(); sentence++) {
      boolean sameLine =
          sentence > 0
              && passage.sentences().get(sentence).line()
                  == passage.sentences().get(sentence - 1).line();
      if (!sameLine || turnsAway(passage, sentence)) {
        run = null;
      }
      if (quotations.at(passage.sentenceFrom(sentence)) >= 0) {
        run = null;
      }
      running[sentence] = tellings.get(sentence).isEmpty() ? run : null;
      for (Telling telling : tellings.get(sentence)) {
        if (!telling.teller().outlet()) {
          run = telling.quoting() ? null : telling;
        }
      }
    }
    return running;
  }

  private boolean turnsAway(Passage passage, int sentence) {
    return words.speech.at(passage, passage.sentenceFrom(sentence)) == Speech.MEANWHILE;
  }

  private static @Nullable Telling[] ofQuotations(
      Passage passage, Quotations quotations, List<List<Telling>> tellings) {
    var found = new @Nullable Telling[quotations.size()];
    for (int quotation = 0; quotation < found.length; quotation++) {
      found[quotation] = ofQuotation(quotation, passage, quotations, tellings, found);
    }
    return found;
  }

  private static @Nullable Telling ofQuotation(
      int quotation,
      Passage passage,
      Quotations quotations,
      List<List<Telling>> tellings,
      @Nullable Telling[] found) {
    int from = quotations.from(quotation);
    int to = quotations.to(quotation);
    int first = passage.sentenceOf(from);
    int last = passage.sentenceOf(to - 1);
    Telling after = nearestAfter(tellings.get(last), to);
    Telling before = nearestBefore(tellings.get(first), from);
    if (before != null && (after == null || !isBeside(passage, to, after.from()))) {
      return before;
    }
    if (after != null) {
      return after;
    }
    if (to - from < FULL_QUOTATION) {
      return null;
    }
    int line = passage.sentences().get(last).line();
    boolean more = last + 1 < tellings.size() && passage.sentences().get(last + 1).line() == line;
    if (more && to >= passage.sentenceTo(last)) {
      Telling next = nearestAfter(tellings.get(last + 1), to);
      if (next != null && passage.sentenceFrom(last + 1) + 12 > next.from()) {
        return next;
      }
    }
    return earlier(quotation, first, passage, quotations, tellings, found);
  }

  /** The teller of the quotation before, or of the sentence before, or of the paragraph before. */
  private static @Nullable Telling earlier(
      int quotation,
      int first,
      Passage passage,
      Quotations quotations,
      List<List<Telling>> tellings,
      @Nullable Telling[] found) {
    int line = passage.sentences().get(first).line();
    for (int sentence = first - 1; sentence >= 0; sentence--) {
      boolean same = passage.sentences().get(sentence).line() == line;
      List<Telling> told = tellings.get(sentence);
      Telling last = told.isEmpty() ? null : told.get(told.size() - 1);
      if (last != null && !last.teller().outlet()) {
        return last;
      }
      if (!same && sentence < first - 3) {
        break;
      }
    }
    boolean follows =
        quotation > 0 && passage.sentenceOf(quotations.from(quotation - 1)) >= first - 4;
    return follows ? found[quotation - 1] : null;
  }

  private static @Nullable Telling nearestAfter(List<Telling> tellings, int token) {
    for (Telling telling : tellings) {
      if (telling.from() >= token && !telling.teller().outlet()) {
        return telling;
      }
    }
    return null;
  }

  private static @Nullable Telling nearestBefore(List<Telling> tellings, int token) {
    @Nullable Telling nearest = null;
    for (Telling telling : tellings) {
      if (telling.to() <= token && !telling.teller().outlet()) {
        nearest = telling;
      }
    }
    return nearest;
  }

  /** Whether only signs stand between. */
  private static boolean isBeside(Passage passage, int from, int to) {
    for (int token = from; token < to; token++) {
      if (!passage.tokens().is(token, Tokens.SIGN)) {
        return false;
      }
    }
    return true;
  }
}
