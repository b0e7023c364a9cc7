package tallybook.mention;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tallybook.article.Article;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;

/** Who says a figure and how it is meant, a sentence a line; and the lexicon's own examples. */
class VoiceSpecTest {
  private static final Lexicon LEXICON = Lexicon.load(Resources.builtIn(), "en");

  private static final Set<String> OURS =
      Set.of("speech", "roles", "names", "bodies", "modality", "negation", "rebuttals");

  @TestFactory
  Stream<DynamicTest> figuresHaveTheirTeller() throws IOException {
    var probe = new VoiceProbe(LEXICON);
    return lines("voice/en.tsv")
        .map(
            cells ->
                dynamicTest(
                    cells[4] + ": " + cells[0],
                    () -> {
                      var row = read(probe, cells[0]);
                      assertAll(
                          () ->
                              assertEquals(
                                  cells[1], shown(row.text("speaker")), cells[0] + " speaker"),
                          () ->
                              assertEquals(
                                  cells[2], shown(row.text("source")), cells[0] + " source"),
                          () ->
                              assertEquals(
                                  cells[3], shown(row.text("reporter")), cells[0] + " reporter"));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> figuresAreMeantAsTheirClauseSays() throws IOException {
    var probe = new VoiceProbe(LEXICON);
    return lines("status/en.tsv")
        .map(
            cells ->
                dynamicTest(
                    cells[2] + ": " + cells[0],
                    () -> {
                      var row = read(probe, cells[0]);
                      assertEquals(
                          cells[1], row.text("obs_status"), cells[0] + " " + row.text("why"));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> wordsMeanInTheirExampleWhatTheirLineSays() {
    return LEXICON.entries().stream()
        .filter(entry -> OURS.contains(entry.file()))
        .map(
            entry ->
                dynamicTest(
                    entry.file() + " " + entry.code() + ": " + entry.get("example"),
                    () -> assertTrue(isFound(entry), entry.get("example"))));
  }

  private static boolean isFound(Lexicon.Entry entry) {
    String example = entry.get("example");
    int start = example.indexOf('⟦');
    int end = example.indexOf('⟧') - 1;
    var passage = passage(example.replace("⟦", "").replace("⟧", ""));
    Matches matches = passage.matches();
    var found = new ArrayList<String>();
    for (int match = 0; match < matches.size(); match++) {
      Lexicon.Entry other = LEXICON.entry(matches.entry(match));
      boolean there =
          passage.tokens().start(matches.from(match)) < end
              && passage.tokens().end(matches.to(match) - 1) > start;
      if (there && other.file().equals(entry.file())) {
        found.add(other.code());
      }
    }
    return found.contains(entry.code());
  }

  private static tallybook.observation.Row read(VoiceProbe probe, String marked) {
    String text = marked.replace('¶', '\n');
    int start = text.indexOf('⟦');
    int end = text.indexOf('⟧') - 1;
    probe.open(passage(text.replace("⟦", "").replace("⟧", "")));
    return probe.at(start, end);
  }

  private static Passage passage(String text) {
    return Passage.of(
        new Article("a.txt", text, null, null, Article.Dating.MISSING, null, "en", "txt"), LEXICON);
  }

  private static String shown(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }

  private static Stream<String[]> lines(String file) throws IOException {
    try (var in = VoiceSpecTest.class.getResourceAsStream("/spec/" + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.split("\n")).stream().skip(1).map(line -> line.split("\t", -1));
    }
  }
}
