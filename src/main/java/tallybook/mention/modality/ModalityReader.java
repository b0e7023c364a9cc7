package tallybook.mention.modality;

import java.util.List;
import tallybook.catalogue.Lexicon;
import tallybook.mention.modality.ModalWords.Mood;
import tallybook.mention.modality.ModalWords.Scope;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Reason;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity;
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
  private static final int QUESTION_WITHIN = 6;

  private final ModalWords words;
  private final Rebuttals rebuttals;

  public ModalityReader(Lexicon lexicon) {
    words = new ModalWords(lexicon);
    rebuttals = new Rebuttals(lexicon);
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
  public Modality read(Passage passage, int left, int from, int to) {
    var place = FigurePlace.of(passage, left, from, to);
    Reason denied = new Denials(words, place).reason();
    denied = denied == null ? rebuttals.reason(place) : denied;
    if (denied != null) {
      return new Modality(ObsStatus.DENIED, List.of(denied));
    }
    var scope = new ModalScope(words, place);
    var base = new BaseOfChange(words, scope, place);
    if (base.isBase()) {
      int outlook = base.outlook();
      return outlook < 0 ? Modality.STATED : modality(place, outlook);
    }
    int match = scope.beside();
    match = match >= 0 ? match : scope.leftwards();
    if (match == ModalScope.NOTHING) {
      match = scope.rightwards();
      match = match >= 0 ? match : asked(passage, passage.sentenceOf(from));
    }
    return match < 0 ? Modality.STATED : modality(place, match);
  }

  private Modality modality(FigurePlace place, int match) {
    Mood mood = words.moods.meaningOf(place.passage(), match);
    if (mood == null) {
      return Modality.STATED;
    }
    return switch (mood) {
      case TARGET -> modality(place, match, ObsStatus.TARGET, "status.target");
      case PROMISE ->
          isGranted(place, match)
              ? modality(place, match, ObsStatus.ACTUAL, "status.granted")
              : modality(place, match, ObsStatus.TARGET, "status.target");
      case FORECAST ->
          isGranted(place, match)
              ? modality(place, match, ObsStatus.ACTUAL, "status.granted")
              : modality(place, match, ObsStatus.FORECAST, "status.forecast");
      case HYPOTHETICAL -> modality(place, match, ObsStatus.FORECAST, "status.hypothetical");
      case ACTUAL, BASE, AGREED, PRICE -> Modality.STATED;
    };
  }

  private Modality modality(FigurePlace place, int match, ObsStatus status, String code) {
    int weight = words.weight(place.passage(), match);
    return new Modality(status, List.of(place.reason(code, weight, match)));
  }

  /** "Will" of a loan or a deal that is approved or signed. */
  private boolean isGranted(FigurePlace place, int match) {
    for (int token = place.first(); token < place.last(); token++) {
      if (words.moods.at(place.passage(), token) == Mood.AGREED) {
        return place.passage().matches().from(match) < place.left();
      }
    }
    return false;
  }

  /** "Your target for 2025?", asked a few sentences before: the aim's noun, or -1. */
  private int asked(Passage passage, int sentence) {
    Tokens tokens = passage.tokens();
    for (int at = sentence - 1; at >= Math.max(0, sentence - QUESTION_WITHIN); at--) {
      int to = passage.sentenceTo(at);
      if (tokens.isSign(to - 1, '?')) {
        for (int token = Math.max(passage.sentenceFrom(at), to - FigurePlace.REACH);
            token < to;
            token++) {
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
    Mood mood = words.moods.meaningOf(passage, match);
    return (mood == Mood.TARGET || mood == Mood.FORECAST)
        && (words.scope(passage, match) == Scope.BESIDE
            || words.scope(passage, match) == Scope.AFTER);
  }
}
