package tallybook.mention.modality;

import java.util.Locale;
import tallybook.catalogue.Lexicon;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.WordList;
import tallybook.mention.voice.VoiceWords;

/** The words that make a figure more or less than a fact, and where the figures stand they mean. */
final class ModalWords {
  /** What the words of {@code modality.tsv} make of a figure. */
  enum Mood {
    TARGET,
    /** "Will invest": a target, unless the sum is granted. */
    PROMISE,
    FORECAST,
    HYPOTHETICAL,
    ACTUAL,
    /** What a change starts from: "from $6 billion". */
    BASE,
    /** What makes an announced sum a granted one: "loan". */
    AGREED,
    /** A price of something: "with an investment of". */
    PRICE
  }

  /** What the words of {@code negation.tsv} do. */
  enum Denial {
    DENIED,
    /** The figure before is withdrawn for the one after. */
    CORRECTED,
    /** Ends what "not" denies: "but". */
    BUT,
    /** Looks like a denial and is none: "not only". */
    HEDGE
  }

  /** Where the figures stand that a word means. */
  enum Scope {
    AFTER,
    BEFORE,
    BOTH,
    BESIDE,
    CLAUSE,
    BEFORE_FIGURE,
    PAIR,
    NONE
  }

  final WordList<Mood> moods;
  final WordList<Denial> denials;
  final WordList<VoiceWords.Part> parts;
  private final Scope[] scopes;
  private final byte[] weights;

  ModalWords(Lexicon lexicon) {
    moods = WordList.of(lexicon, "modality", Mood.class);
    denials = WordList.of(lexicon, "negation", Denial.class);
    parts = WordList.of(lexicon, "names", VoiceWords.Part.class);
    scopes = new Scope[lexicon.entries().size()];
    weights = new byte[scopes.length];
    for (Lexicon.Entry entry : lexicon.entries()) {
      boolean ours = entry.file().equals("modality") || entry.file().equals("negation");
      scopes[entry.id()] = ours ? scope(entry) : Scope.NONE;
      weights[entry.id()] = ours ? Byte.parseByte(entry.line().required("weight")) : 0;
    }
  }

  private static Scope scope(Lexicon.Entry entry) {
    String name = entry.line().required("scope").toUpperCase(Locale.ROOT);
    for (Scope scope : Scope.values()) {
      if (scope.name().equals(name)) {
        return scope;
      }
    }
    throw entry.line().fault("no scope is called \"" + entry.get("scope") + "\"");
  }

  Scope scope(Passage passage, int match) {
    return scopes[passage.matches().entry(match)];
  }

  int weight(Passage passage, int match) {
    return weights[passage.matches().entry(match)];
  }
}
