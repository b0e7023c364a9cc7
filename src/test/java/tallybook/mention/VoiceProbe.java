package tallybook.mention;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Lexicon;
import tallybook.mention.modality.Modality;
import tallybook.mention.modality.ModalityReader;
import tallybook.mention.passage.Passage;
import tallybook.mention.voice.Voice;
import tallybook.mention.voice.VoiceReader;
import tallybook.mention.voice.Voices;
import tallybook.observation.Row;

/** What the readers of voice and modality say of a range of characters. */
public final class VoiceProbe {
  private final VoiceReader reader;
  private final ModalityReader modality;
  private @Nullable Passage passage;
  private @Nullable Voices voices;

  public VoiceProbe(Lexicon lexicon) {
    reader = new VoiceReader(lexicon);
    modality = new ModalityReader(lexicon);
  }

  public void open(Passage of) {
    passage = of;
    voices = reader.read(of);
  }

  public Row at(int start, int end) {
    Passage read = java.util.Objects.requireNonNull(passage);
    int from = read.tokens().at(start);
    int to = Math.max(from + 1, read.tokens().at(end));
    int left = from;
    int hedge = read.matches().before(from, read.lexicon().file("hedges"));
    if (hedge >= 0) {
      left = read.matches().from(hedge);
    }
    Voice voice = java.util.Objects.requireNonNull(voices).at(from);
    Modality mode = modality.read(read, left, from, to);
    return field ->
        switch (field) {
          case "speaker" -> voice.speaker();
          case "source" -> voice.source();
          case "reporter" -> voice.reporter();
          case "obs_status" -> mode.status().code();
          case "why" -> voice.reasons() + " " + mode.reasons();
          default -> null;
        };
  }
}
