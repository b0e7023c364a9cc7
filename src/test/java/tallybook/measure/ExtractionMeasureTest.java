package tallybook.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tallybook.article.Article;
import tallybook.catalogue.Resources;
import tallybook.dating.TextDating;
import tallybook.extract.ConfidenceFit;
import tallybook.extract.Extraction;
import tallybook.flow.Stage;
import tallybook.input.ArticleSource;
import tallybook.input.ReadOptions;
import tallybook.observation.Observation;

/**
 * How well the labelled articles are read: by indicator on the working part, in sum on the part
 * held back; how well confidence is calibrated; and the table of confidence that fits best.
 */
@Tag("measure")
@ExtendWith(Summary.class)
final class ExtractionMeasureTest {
  private static final Path GOLD = Path.of("src/test/resources/gold/en");
  private static final int BINS = 10;
  private static final int MOST_EVIDENCE = 400;
  private static final double PER_EVIDENCE = 1000;

  private record Judged(double confidence, boolean right) {}

  @Test
  void workingAndHeldBackParts() throws IOException {
    var held = Files.readAllLines(GOLD.resolve("held-back.txt"));
    var working = new Score();
    var heldBack = new Score();
    var judged = new ArrayList<Judged>();
    judge(Resources.builtIn(), held, working, heldBack, judged);
    Summary.add(Summary.Line.WORKING, "%s", working);
    Summary.add(Summary.Line.HELD_BACK, "%s", heldBack);
    working
        .byIndicator()
        .forEach(
            (code, tally) ->
                System.out.printf(
                    Locale.ROOT,
                    "  %-18s %4d  strict %.3f  detect %.3f%n",
                    code,
                    tally.gold,
                    tally.strictF1(),
                    tally.detectF1()));
    double error = calibrationError(judged);
    Summary.add(Summary.Line.CONFIDENCE, "calibration error %.3f", error);
    assertTrue(working.all().detectF1() > 0.85, "detection on the working part");
  }

  @Test
  void tableOfConfidenceThatFitsBest(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    var lines = new StringBuilder("evidence\tconfidence\n");
    for (int evidence = 0; evidence < MOST_EVIDENCE; evidence++) {
      lines.append(evidence).append('\t').append(evidence / PER_EVIDENCE).append('\n');
    }
    Files.writeString(folder.resolve("rules/confidence.tsv"), lines);
    var held = Files.readAllLines(GOLD.resolve("held-back.txt"));
    var outcomes = new TreeMap<Integer, List<Boolean>>();
    Resources plain = Resources.overlaidBy(folder);
    for (Article article : articles()) {
      if (isFitted(held, article)) {
        var score = new Score();
        for (Judged one : score(plain, article, score)) {
          int evidence = (int) Math.round(one.confidence * PER_EVIDENCE);
          outcomes.computeIfAbsent(evidence, key -> new ArrayList<>()).add(one.right);
        }
      }
    }
    ConfidenceFit.lines(outcomes).forEach(line -> System.out.println("fit " + line));
  }

  /**
   * How sure readings are of articles that nothing was worked out on, only such can tell: every
   * second one held back fits the table, the others judge it.
   */
  private static boolean isFitted(List<String> held, Article article) {
    return held.indexOf(article.id()) % 2 == 1;
  }

  private static void judge(
      Resources resources, List<String> held, Score working, Score heldBack, List<Judged> judged)
      throws IOException {
    for (Article article : articles()) {
      boolean back = held.contains(article.id());
      List<Judged> these = score(resources, article, back ? heldBack : working);
      if (back && !isFitted(held, article)) {
        judged.addAll(these);
      }
    }
  }

  private static List<Judged> score(Resources resources, Article article, Score score)
      throws IOException {
    Stage<Article, Observation> stage = TextDating.load(resources).then(extraction(resources));
    List<Observation> found = stage.run(article).items();
    var labels = new ArrayList<Gold>();
    for (Gold label : gold()) {
      if (article.id().equals(label.text("article"))) {
        labels.add(label);
      }
    }
    int before = score.all().strict;
    var judged = new ArrayList<Judged>();
    score.add(labels, found);
    for (Observation observation : found) {
      var one = new Score();
      one.add(labels, List.of(observation));
      if (one.all().predicted > 0) {
        judged.add(new Judged(observation.confidence(), one.all().strict > 0));
      }
    }
    assertTrue(score.all().strict >= before);
    return judged;
  }

  private static final TreeMap<String, Extraction> EXTRACTIONS = new TreeMap<>();

  private static Extraction extraction(Resources resources) {
    return EXTRACTIONS.computeIfAbsent(resources.toString(), key -> new Extraction(resources));
  }

  private static List<Gold> gold() throws IOException {
    try (var in = Files.newInputStream(GOLD.resolve("gold.jsonl"))) {
      return Gold.read(in);
    }
  }

  private static List<Article> articles() throws IOException {
    return ArticleSource.readAll(List.of(GOLD.resolve("articles")), ReadOptions.defaults()).items();
  }

  /** Mean distance of confidence and share right, over bins of a tenth. */
  private static double calibrationError(List<Judged> judged) {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      double from = bin / (double) BINS;
      double to = (bin + 1) / (double) BINS;
      var inside = judged.stream().filter(j -> j.confidence >= from && j.confidence < to).toList();
      double share = inside.stream().mapToInt(j -> j.right ? 1 : 0).average().orElse(0);
      double mean = inside.stream().mapToDouble(Judged::confidence).average().orElse(0);
      sum += inside.size() * Math.abs(share - mean);
    }
    return judged.isEmpty() ? 0 : sum / judged.size();
  }
}
