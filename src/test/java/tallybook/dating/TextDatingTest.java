package tallybook.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallybook.article.Article;
import tallybook.article.Article.Dating;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;

final class TextDatingTest {
  private static final TextDating DATING = TextDating.load(Resources.builtIn());

  static Stream<TsvTable.Line> texts() {
    return Resources.overlaidBy(Path.of("src/test/resources/spec"))
        .table("dating/texts.tsv")
        .stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theDayOfATextIsTheOneItsCluesAllow(TsvTable.Line line) {
    String text = line.required("text").replace("\\n", "\n");
    String name = line.get("name").isEmpty() ? "a.txt" : line.get("name");
    Dating date =
        line.get("made").isEmpty()
            ? Dating.MISSING
            : Dating.made(LocalDate.parse(line.get("made")));
    Solution solution = DATING.solve(article(name, text, date));
    String found =
        solution.day() != null
            ? solution.day().toString()
            : solution.possible().isEmpty() ? "none" : "several";
    assertEquals(line.required("day"), found, () -> line + " " + solution);
  }

  @Test
  void theSeedWithoutASourcesListIsDatedByItsWeekday() throws IOException {
    String text = Files.readString(Path.of("seeds/003_a8d6ec84594bbe08.txt"));
    Article dated = DATING.run(article(text)).items().get(0);
    assertEquals(LocalDate.of(2021, 8, 16), dated.published());
    assertTrue(dated.date().inferred());
    assertTrue(
        dated.date().how().startsWith("inferred: \"Monday, Aug. 16\" falls in 2021 alone"),
        dated.date().how());
  }

  static Stream<TsvTable.Line> boundExamples() {
    var lines = new ArrayList<TsvTable.Line>();
    for (String name : List.of("offices", "places", "anniversaries")) {
      lines.addAll(Resources.builtIn().table("lexicon/en/" + name + ".tsv"));
    }
    return lines.stream();
  }

  @ParameterizedTest
  @MethodSource("boundExamples")
  void everyLineOfTheLexiconIsReadInItsExample(TsvTable.Line line) {
    String example = line.required("example");
    int start = example.indexOf('⟦');
    int end = example.indexOf('⟧') - 1;
    String text = example.replace("⟦", "").replace("⟧", "");
    Solution solution = DATING.solve(article(text));
    assertTrue(
        solution.clues().stream()
            .filter(Clue.Bound.class::isInstance)
            .map(Clue.Bound.class::cast)
            .anyMatch(
                bound ->
                    bound.span().start() == start
                        && bound.span().end() == end
                        && bound.days().contains(line.required("reads_as"))),
        () -> line + " " + solution.clues());
  }

  private static Article article(String text) {
    return article("a.txt", text, Dating.MISSING);
  }

  private static Article article(String name, String text, Dating date) {
    return new Article(name, text, null, null, date, null, "en", "txt, UTF-8");
  }
}
