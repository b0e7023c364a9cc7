package tallybook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tallybook.article.Article;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.flow.Outcome;
import tallybook.flow.Stage;
import tallybook.mention.layout.Unfolding;
import tallybook.mention.passage.Passage;
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
    return run(List.of(article)).get(0);
  }

  /** The same of several articles, in their order: of short ones it takes less time together. */
  public List<Outcome<Observation>> run(List<Article> articles) {
    List<Text> texts = texts(articles);
    List<Text> stating = texts.stream().filter(Text::mayState).toList();
    List<Outcome<Read>> read = Steps.read(stating);
    var outcomes = new ArrayList<Outcome<Observation>>(texts.size());
    int next = 0;
    for (Text text : texts) {
      boolean states = next < stating.size() && stating.get(next) == text;
      outcomes.add(states ? taken(read.get(next++)) : Outcome.of(List.of()));
    }
    return outcomes;
  }

  private static Outcome<Observation> taken(Outcome<Read> read) {
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
    List<Text> texts = texts(List.of(article));
    Outcome<Read> read = Steps.read(texts).get(0);
    var readings = new ArrayList<Reading>();
    for (Read one : read.items()) {
      readings.add(Origins.of(texts.get(0).unfolding(), one.verdict(), one.taken(), one.voice()));
    }
    return new Outcome<>(readings, read.diagnostics());
  }

  private List<Text> texts(List<Article> articles) {
    List<Passage> plain =
        Steps.each(articles, article -> Passage.of(article, readers(article.language()).lexicon()));
    List<Unfolding> unfolded = Steps.each(plain, passage -> Text.unfolded(with(passage), passage));
    return Steps.each(unfolded, text -> Text.of(with(text.passage()), text));
  }

  private Readers with(Passage passage) {
    return readers(passage.article().language());
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
