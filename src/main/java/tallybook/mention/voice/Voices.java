package tallybook.mention.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Reason;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords.Body;

/** Who speaks where in an article. */
public final class Voices {
  /** Tellings of a sentence on each side of a place that may cover it. */
  private static final int NEAR = 6;

  private static final int FARTHEST = 300;
  private static final int QUOTED = 7;
  private static final int SAID = 6;
  private static final int TURN = 6;
  private static final int RUNS_ON = 3;
  private static final int ARTICLE_SOURCE = 2;

  private final Passage passage;
  private final Quotations quotations;
  private final List<List<Telling>> tellings;
  private final @Nullable Telling[] ofQuotation;
  private final @Nullable Telling[] running;
  private final Turns turns;
  private final @Nullable Teller articleSource;

  Voices(
      Passage passage,
      Quotations quotations,
      List<List<Telling>> tellings,
      @Nullable Telling[] ofQuotation,
      @Nullable Telling[] running,
      Turns turns,
      @Nullable Teller articleSource) {
    this.passage = passage;
    this.quotations = quotations;
    this.tellings = tellings;
    this.ofQuotation = ofQuotation;
    this.running = running;
    this.turns = turns;
    this.articleSource = articleSource;
  }

  /** Whose word a token is. */
  public Voice at(int token) {
    var heard = new Heard(passage.tokens());
    int sentence = passage.sentenceOf(token);
    int quotation = quotations.at(token);
    Telling quoted = quotation < 0 ? null : ofQuotation[quotation];
    if (quoted == null && turns.isQuestion(token)) {
      return Voice.NONE;
    }
    if (quoted != null) {
      heard.hear(quoted.teller(), "quoted", QUOTED);
    } else {
      for (Telling telling : nearestFirst(sentence, token)) {
        heard.hear(telling.teller(), "said", SAID);
      }
    }
    Teller turn = turns.at(token);
    if (turn != null) {
      heard.hear(turn, "turn", TURN);
    }
    Telling run = running[sentence];
    if (quoted == null && run != null && turn == null) {
      heard.hear(run.teller(), "runs_on", RUNS_ON);
    }
    if (articleSource != null && heard.mayComeFrom(articleSource)) {
      heard.source(articleSource, "article", ARTICLE_SOURCE);
    }
    return heard.voice();
  }

  /**
   * Whether words belong to others that name who states something: "Kenya" in "Kenya's customs".
   */
  public boolean isTeller(int token) {
    List<Telling> told = tellings.get(passage.sentenceOf(token));
    int near = Telling.firstFrom(told, token + 1);
    for (Telling telling : told.subList(Math.max(0, near - NEAR), near)) {
      Teller teller = telling.teller();
      if (teller.from() <= token && token < teller.to()) {
        return true;
      }
    }
    return false;
  }

  private List<Telling> nearestFirst(int sentence, int token) {
    var covering = new ArrayList<Telling>();
    List<Telling> told = tellings.get(sentence);
    int near = Telling.firstFrom(told, token);
    int from = Math.max(0, near - NEAR);
    for (Telling telling : told.subList(from, Math.min(told.size(), near + NEAR))) {
      if (telling.covers(token) && !isCutOff(telling, token)) {
        covering.add(telling);
      }
    }
    covering.sort(java.util.Comparator.comparingInt(telling -> telling.distance(token)));
    return covering;
  }

  /** A semicolon between. */
  private boolean isCutOff(Telling telling, int token) {
    if (telling.distance(token) > FARTHEST) {
      return true;
    }
    int from = token < telling.from() ? token : telling.to();
    int to = token < telling.from() ? telling.from() : token;
    for (int at = from; at < to; at++) {
      if (passage.tokens().isSign(at, ';')) {
        return true;
      }
    }
    return false;
  }

  /** Collects who is heard, nearest first: one person or nobody, one body. */
  private static final class Heard {
    private final Tokens tokens;
    private boolean settled;
    private @Nullable Teller speaker;
    private @Nullable Teller source;
    private final List<Reason> reasons = new ArrayList<>();

    Heard(Tokens tokens) {
      this.tokens = tokens;
    }

    void hear(Teller teller, String how, int weight) {
      if (teller.isBody()) {
        source(teller, how, weight);
        settled |= !teller.isOutlet();
      } else if (!settled) {
        settled = true;
        speaker = teller;
        if (teller.isPerson()) {
          reasons.add(new Reason("speaker." + how, weight, span(teller)));
        }
      }
    }

    void source(Teller teller, String how, int weight) {
      if (source == null) {
        source = teller;
        reasons.add(new Reason("source." + how, weight, span(teller)));
      }
    }

    /**
     * A press service tells what its person says; a statistics office only what nobody else does.
     */
    boolean mayComeFrom(Teller articleSource) {
      Body kind = articleSource.kind();
      return !settled || kind == Body.PRESS_SERVICE || kind == Body.GOVERNMENT;
    }

    private Span span(Teller teller) {
      return teller.span(tokens);
    }

    Voice voice() {
      if (speaker == null && source == null) {
        return Voice.NONE;
      }
      Person person = speaker == null ? null : speaker.person();
      String speakers = speaker == null ? null : speaker.area();
      if (person != null && person.area() != null) {
        speakers = person.area();
      }
      String reporter = source != null && source.area() != null ? source.area() : speakers;
      String home = speakers == null && person != null ? person.home() : speakers;
      return new Voice(
          person == null ? null : person.name(),
          source == null ? null : source.body(),
          reporter,
          home,
          reasons);
    }
  }
}
