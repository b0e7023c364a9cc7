package tallybook.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import tallybook.article.Article;
import tallybook.catalogue.Resources;
import tallybook.observation.Observation;

/**
 * What is read of the marked figure of a text: of "Trade was ⟦$6 billion⟧.", where ¶ ends a line;
 * all are published on 2024-06-12.
 */
final class MarkedFigure {
  private static final Extraction EXTRACTION = new Extraction(Resources.builtIn());
  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);

  private MarkedFigure() {}

  /** The figure's observation as shown, or "nothing". */
  static String read(String marked, Function<Observation, String> shown) {
    String text = marked.replace("⟦", "").replace("⟧", "").replace('¶', '\n');
    var date = new Article.Dating(DAY, "given", false);
    var article = new Article("a.txt", text, null, null, date, null, "en", "txt");
    return EXTRACTION.run(article).items().stream()
        .filter(observation -> observation.quote().start() == marked.indexOf('⟦'))
        .map(shown)
        .findFirst()
        .orElse("nothing");
  }

  /** The cells of a table's lines below its headings. */
  static Stream<String[]> lines(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(MarkedFigure.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().skip(1).map(line -> line.split("\t")).toList().stream();
    }
  }
}
