package tallybook.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallybook.article.Article;
import tallybook.article.NearCopies;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;
import tallybook.flow.Diagnostic;

/** Every bad input leads to what the table says, and the good ones beside it to their articles. */
final class BadInputsTest {
  @TempDir static Path folder;
  private static final Map<String, Article> READ = new TreeMap<>();
  private static final Map<String, List<Diagnostic>> SAID = new TreeMap<>();
  private static int passedOver;

  @BeforeAll
  static void read() throws IOException {
    BadInputs.write(folder);
    try (var source = ArticleSource.open(List.of(folder), ReadOptions.defaults())) {
      for (var next = source.next(); next != null; next = source.next()) {
        next.items().forEach(article -> READ.put(article.id(), article));
        next.diagnostics()
            .forEach(
                said ->
                    SAID.computeIfAbsent(
                            Objects.requireNonNull(said.place()).name(), name -> new ArrayList<>())
                        .add(said));
      }
      passedOver = source.passedOver();
    }
  }

  private static Article article(String id) {
    return Objects.requireNonNull(READ.get(id), id);
  }

  static Stream<TsvTable.Line> inputs() {
    return Resources.overlaidBy(Path.of("src/test/resources/spec"))
        .table("input/bad-inputs.tsv")
        .stream()
        .filter(line -> !line.required("input").endsWith("*"))
        .filter(line -> !line.required("input").equals("60_empty_folder"));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void aBadInputLeadsToWhatTheTableSays(TsvTable.Line line) {
    String input = BadInputs.named(line.required("input"));
    List<Diagnostic> said = SAID.getOrDefault(input, List.of());
    String outcome = line.required("outcome");
    boolean read = READ.containsKey(input);
    assertEquals(!outcome.equals("S") && !outcome.equals("L"), read, () -> input + " " + said);
    if (outcome.equals("R") || outcome.equals("C")) {
      assertEquals(List.of(), said);
    } else {
      assertEquals(1, said.size(), said::toString);
      assertTrue(said.get(0).message().contains(line.required("says")), said::toString);
      assertEquals(outcome.equals("S"), said.get(0).code().startsWith("unread."));
    }
    if (!line.get("holds").isEmpty()) {
      String text = article(input).text();
      assertTrue(text.contains(line.get("holds")), text);
    }
  }

  @Test
  void everyInputIsInTheTable() {
    var named = inputs().map(l -> BadInputs.named(l.required("input"))).toList();
    for (String name : READ.keySet()) {
      assertTrue(
          named.contains(name)
              || name.startsWith("69_many/")
              || name.startsWith("49_")
              || name.startsWith("61/"),
          name);
    }
    SAID.keySet().forEach(name -> assertTrue(named.contains(name), name));
  }

  @Test
  void theGoodOnesAreReadWhateverLiesBeside() {
    assertEquals(BadInputs.GOOD_A, article("00_good_a.txt").text());
    assertEquals(BadInputs.GOOD_B, article("00_good_b.txt").text());
    assertEquals(BadInputs.GOOD_C, article("zz_good_c.txt").text());
    assertEquals(2000, READ.keySet().stream().filter(id -> id.startsWith("69_many/")).count());
    assertNotNull(READ.get("61/" + "d/".repeat(40) + "deep.txt"));
    assertNotNull(READ.get("49_" + "n".repeat(248) + ".txt"));
    assertEquals(1, passedOver);
  }

  @Test
  void noTextHoldsWhatOutputsCannot() {
    for (Article article : READ.values()) {
      article
          .text()
          .codePoints()
          .forEach(
              c ->
                  assertFalse(
                      c < ' ' && c != '\n' && c != '\r' && c != '\t'
                          || c >= 0x7f && c < 0xa0 && c != 0x85
                          || c >= 0xd800 && c < 0xe000
                          || c == 0xfffe
                          || c == 0xffff
                          || c >= 0x202a && c <= 0x202e,
                      article.id()));
    }
  }

  @Test
  void noMessageHoldsALineBreakOrATerminalsCode() {
    SAID.values().stream()
        .flatMap(List::stream)
        .map(Diagnostic::toString)
        .forEach(
            said ->
                assertTrue(
                    said.chars().allMatch(c -> c >= ' ' && c != 0x7f && (c < 0x80 || c >= 0xa0)),
                    said));
  }

  @Test
  void nothingOfThePageButItsParagraphIsText() {
    assertEquals(
        "Trade turnover between Kazakhstan and South Korea reached $5.9 billion in 2023.",
        article("30_script.html").text());
  }

  @Test
  void oneTextThreeTimesIsOneSource() {
    var copies = new NearCopies();
    for (String id : List.of("00_good_a.txt", "54_copy.txt", "55_copy.txt", "56_copy.txt")) {
      copies.add(article(id));
    }
    assertEquals(3, copies.find().exact().size());
  }
}
