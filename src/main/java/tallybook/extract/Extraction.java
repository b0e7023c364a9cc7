package tallybook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.extract.bound.Bound;
import tallybook.extract.scene.Scene;
import tallybook.flow.Outcome;
import tallybook.flow.Stage;
import tallybook.mention.layout.Unfolding;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Reason;
import tallybook.mention.quantity.Quantity;
import tallybook.mention.voice.Voice;
import tallybook.mention.voice.Voices;
import tallybook.observation.Observation;

/**
 * From an article to its observations: the readers find quantities, periods and areas, the binder
 * puts them together, each choice a sum of named weights.
 */
public final class Extraction implements Stage<Article, Observation> {
  private static final long serialVersionUID = 1;

  private final Resources resources;
  private final transient Map<String, Readers> byLanguage = new ConcurrentHashMap<>();

  /** An extraction with these words, rules and code lists. */
  public Extraction(Resources resources) {
    this.resources = resources;
  }

  /** Loads the usual language's words ahead of the first article. */
  public void prepare() {
    readers(Lexicon.DEFAULT);
  }

  @Override
  public Outcome<Observation> run(Article article) {
    Readers with = readers(article.language());
    Unfolding text = unfolded(with, article);
    List<Quantity> quantities = with.quantities().read(text.passage());
    if (!mayState(with, text.passage(), quantities)) {
      return Outcome.of(List.of());
    }
    Outcome<Read> read = read(with, text, quantities);
    var observations = new ArrayList<Observation>();
    for (Read one : read.items()) {
      Observation taken = one.taken();
      if (taken != null) {
        observations.add(taken);
      }
    }
    return new Outcome<>(observations, read.diagnostics());
  }

  /** Every number of an article: what it was taken for and why, or why it was not taken. */
  public Outcome<Reading> readings(Article article) {
    Readers with = readers(article.language());
    Unfolding text = unfolded(with, article);
    Outcome<Read> read = read(with, text, with.quantities().read(text.passage()));
    var readings = new ArrayList<Reading>();
    for (Read one : read.items()) {
      readings.add(Origins.of(text, one.verdict(), one.taken(), one.voice()));
    }
    return new Outcome<>(readings, read.diagnostics());
  }

  private static Unfolding unfolded(Readers with, Article article) {
    Passage plain = Passage.of(article, with.lexicon());
    return Unfolding.of(plain, with.catalogue(), () -> with.periods().read(plain));
  }

  /** Without a figure, or without a word of any indicator, nothing is bound: most news is such. */
  private static boolean mayState(Readers with, Passage passage, List<Quantity> quantities) {
    return quantities.stream().anyMatch(Quantity::isFigure)
        && (with.words().nameIndicator(passage.matches())
            || quantities.stream().anyMatch(quantity -> mayCountPeople(with, passage, quantity)));
  }

  /** "30,000 Koreans", "Koreans in Osh: 310": an economy's name for its people is word enough. */
  private static boolean mayCountPeople(Readers with, Passage passage, Quantity quantity) {
    int sign = quantity.left() - 1;
    return quantity.isFigure()
        && quantity.isCount()
        && (passage.matches().at(quantity.right(), with.words().areas()) >= 0
            || passage.tokens().isSign(sign, ':')
            || passage.tokens().isDash(sign));
  }

  private static Outcome<Read> read(Readers with, Unfolding text, List<Quantity> quantities) {
    Passage passage = text.passage();
    Voices voices = with.voices().read(passage);
    var scene =
        new Scene(
            text,
            with.words(),
            quantities,
            with.periods().read(passage),
            with.areas().read(passage),
            voices);
    var read = new ArrayList<Read>();
    @Nullable Assembler assembler = null;
    for (Binder.Verdict verdict : with.binder().bind(scene)) {
      Bound bound = verdict.bound();
      if (text.isRepeat(verdict.quantity().span())) {
        continue;
      }
      if (bound == null) {
        read.add(new Read(verdict, null, List.of()));
      } else {
        Voice voice = voices.at(verdict.quantity().from());
        assembler = assembler == null ? new Assembler(scene, text) : assembler;
        double confidence = with.confidence().of(bound);
        Observation taken = assembler.assemble(bound, voice.attribution(), confidence);
        read.add(new Read(verdict, taken, voice.reasons()));
      }
    }
    return checked(with, read);
  }

  /** A number as it was read. */
  private record Read(Binder.Verdict verdict, @Nullable Observation taken, List<Reason> voice) {
    /** A figure that doesn't fit the article's others is as unsure as any. */
    Read checked(Checks checks, double least) {
      if (taken == null || !checks.doubts(taken)) {
        return this;
      }
      double confidence = Math.min(taken.confidence(), least);
      return new Read(verdict, taken.withConfidence(confidence), voice);
    }
  }

  /** The same, looked at together. */
  private static Outcome<Read> checked(Readers with, List<Read> read) {
    Checks checks = Checks.of(read.stream().map(Read::taken).filter(Objects::nonNull).toList());
    double least = with.confidence().least();
    read.replaceAll(one -> one.checked(checks, least));
    return new Outcome<>(read, checks.notes());
  }

  /** Those of a language; of the usual one where it has no words of its own. */
  private Readers readers(String asked) {
    Readers known = byLanguage.get(asked);
    if (known == null) {
      String language = Lexicon.exists(resources, asked) ? asked : Lexicon.DEFAULT;
      known = byLanguage.computeIfAbsent(language, l -> Readers.load(resources, l));
      byLanguage.put(asked, known);
    }
    return known;
  }

  /** What is worked out isn't written with it. */
  private Object readResolve() {
    return new Extraction(resources);
  }
}
