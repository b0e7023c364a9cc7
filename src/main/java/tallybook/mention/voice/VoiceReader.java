package tallybook.mention.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Lexicon;
import tallybook.mention.passage.Passage;
import tallybook.mention.voice.VoiceWords.Speech;

/**
 * Reads who speaks in an article: who is quoted, who is paraphrased, from which body a figure
 * comes.
 *
 * <p>Every sentence is searched once for words that say who states something. A quotation belongs
 * to the teller beside it, before it, or of the quotation before it in its paragraph. Reported
 * speech without marks goes on through its paragraph until someone else speaks.
 */
public final class VoiceReader {
  private static final int LEAD = 3;

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
    var ofQuotation = new QuotationTellers(passage, runs, people, quotations, tellings).all();
    return new Voices(
        passage,
        quotations,
        tellings,
        ofQuotation,
        running(passage, quotations, tellings),
        Turns.of(passage, words, runs, people, quotations),
        articleSource(passage, tellings));
  }

  /** The official body that the first lines name as telling something. */
  private static @Nullable Teller articleSource(Passage passage, List<List<Telling>> tellings) {
    int lines = 0;
    int line = -1;
    for (int sentence = 0; sentence < tellings.size(); sentence++) {
      if (passage.sentences().get(sentence).line() != line) {
        line = passage.sentences().get(sentence).line();
        if (++lines > LEAD) {
          return null;
        }
      }
      for (Telling telling : tellings.get(sentence)) {
        VoiceWords.Body kind = telling.teller().kind();
        if (kind != null && kind.isOfficial()) {
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
        if (!telling.teller().isOutlet()) {
          run = telling.quoting() ? null : telling;
        }
      }
    }
    return running;
  }

  private boolean turnsAway(Passage passage, int sentence) {
    return words.speech.at(passage, passage.sentenceFrom(sentence)) == Speech.MEANWHILE;
  }
}
