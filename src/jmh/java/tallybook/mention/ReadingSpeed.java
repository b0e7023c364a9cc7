package tallybook.mention;

import tallybook.mention.passage.Passage;
import tallybook.mention.period.Period;
import tallybook.mention.period.PeriodReader;
import tallybook.mention.quantity.QuantityReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tallybook.article.Article;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.extract.Extraction;

/**
 * Reading quantities and periods of the labelled articles, and the whole extraction, beside a plain
 * loop over their characters. With {@code times} 100 the articles are one text a hundred times as long: a linear
 * reader takes a hundred times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingSpeed {
  private static final Path ARTICLES = Path.of("src/test/resources/gold/en/articles");

  /** How often the articles stand one after another in each text read. */
  @Param({"1", "100"})
  int times;

  private final List<Article> articles = new ArrayList<>();
  private final Lexicon lexicon = Lexicon.load(Resources.builtIn(), "en");
  private final QuantityReader quantities =
      new QuantityReader(lexicon, Catalogue.load(Resources.builtIn()));
  private final Extraction extraction = new Extraction(Resources.builtIn());
  private final PeriodReader periods = new PeriodReader(lexicon, Resources.builtIn());

  @Setup
  public void read() throws IOException {
    var dating = new Article.Dating(LocalDate.of(2024, 6, 12), "benchmark", false);
    try (Stream<Path> files = Files.list(ARTICLES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String text = (Files.readString(file) + "\n").repeat(times);
        articles.add(
            new Article(file.toString(), text, null, null, dating, null, "en", "txt"));
      }
    }
  }

  @Benchmark
  public int mentions() {
    int found = 0;
    for (Article article : articles) {
      Passage passage = Passage.of(article, lexicon);
      List<Period> times = periods.read(passage);
      found += times.size() + quantities.read(passage, times).size();
    }
    return found;
  }

  @Benchmark
  public int extraction() {
    int found = 0;
    for (Article article : articles) {
      found += extraction.run(article).items().size();
    }
    return found;
  }

  @Benchmark
  public int characters() {
    int sum = 0;
    for (Article article : articles) {
      String text = article.text();
      for (int i = 0; i < text.length(); i++) {
        sum = 31 * sum + text.charAt(i);
      }
    }
    return sum;
  }
}
