package tallybook.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.flow.Outcome;
import tallybook.flow.Stage;
import tallybook.mention.AreaReader;
import tallybook.mention.ModalityReader;
import tallybook.mention.Passage;
import tallybook.mention.PeriodReader;
import tallybook.mention.Quantity;
import tallybook.mention.QuantityReader;
import tallybook.mention.Voice;
import tallybook.mention.VoiceReader;
import tallybook.mention.Voices;
import tallybook.mention.layout.Unfolding;
import tallybook.observation.Observation;

/**
 * From an article to its observations: the readers find quantities, periods and areas, the binder
 * puts them together, each choice a sum of named weights.
 */
public final class Extraction implements Stage<Article, Observation> {
  private static final long serialVersionUID = 1;

  private final Resources resources;
  private transient volatile @Nullable Readers readers;

  /** What is worked out once for a language. */
  private record Readers(
      Catalogue catalogue,
      Lexicon lexicon,
      Words words,
      QuantityReader quantities,
      PeriodReader periods,
      VoiceReader voices,
      AreaReader areas,
      Binder binder,
      Confidence confidence) {}

  /** An extraction with these words, rules and code lists. */
  public Extraction(Resources resources) {
    this.resources = resources;
  }

  @Override
  public Outcome<Observation> run(Article article) {
    Readers with = readers();
    Unfolding text = unfolded(with, article);
    List<Quantity> quantities = with.quantities().read(text.passage());
    if (!mayState(with, text.passage(), quantities)) {
      return Outcome.of(List.of());
    }
    Outcome<Reading> readings = readings(with, text, quantities);
    var observations = new ArrayList<Observation>();
    readings.items().forEach(reading -> reading.observation().ifPresent(observations::add));
    return new Outcome<>(observations, readings.diagnostics());
  }

  /** Every number of an article: what it was taken for and why, or why it was not taken. */
  public Outcome<Reading> readings(Article article) {
    Readers with = readers();
    Unfolding text = unfolded(with, article);
    return readings(with, text, with.quantities().read(text.passage()));
  }

  private static Unfolding unfolded(Readers with, Article article) {
    Passage plain = Passage.of(article, with.lexicon());
    return Unfolding.of(plain, with.catalogue(), () -> with.periods().read(plain));
  }

  /** Without a figure, or without a word of any indicator, nothing is bound: most news is such. */
  private static boolean mayState(Readers with, Passage passage, List<Quantity> quantities) {
    return quantities.stream().anyMatch(Quantity::isFigure)
        && with.words().nameIndicator(passage.matches());
  }

  private static Outcome<Reading> readings(
      Readers with, Unfolding text, List<Quantity> quantities) {
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
    @Nullable Assembler assembler = null;
    var readings = new ArrayList<Reading>();
    var taken = new ArrayList<Observation>();
    for (Binder.Verdict verdict : with.binder().bind(scene)) {
      Bound bound = verdict.bound();
      if (text.isRepeat(verdict.quantity().span())) {
        continue;
      }
      if (bound == null) {
        readings.add(Origins.of(text, verdict, null, List.of()));
      } else {
        Voice voice = voices.at(verdict.quantity().from());
        assembler = assembler == null ? new Assembler(scene, text) : assembler;
        Observation observation =
            assembler.assemble(
                bound, bound.status(), voice.attribution(), with.confidence().of(bound));
        readings.add(Origins.of(text, verdict, observation, voice.reasons()));
        taken.add(observation);
      }
    }
    return new Outcome<>(readings, Checks.of(taken));
  }

  private Readers readers() {
    Readers known = readers;
    if (known == null) {
      var catalogue = Catalogue.load(resources);
      var lexicon = Lexicon.load(resources, "en");
      var weights = Weights.load(resources);
      known =
          new Readers(
              catalogue,
              lexicon,
              new Words(lexicon, catalogue),
              new QuantityReader(lexicon, catalogue),
              new PeriodReader(lexicon, resources),
              new VoiceReader(lexicon),
              new AreaReader(lexicon, catalogue),
              new Binder(
                  weights, AreaRules.load(resources), catalogue, new ModalityReader(lexicon)),
              Confidence.load(resources, weights));
      readers = known;
    }
    return known;
  }
}
