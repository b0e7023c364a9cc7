package tallybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the README and the helps show is what the program does. */
final class ReadmeTest {
  private static final Set<Integer> WENT_ON =
      Set.of(ExitCode.DONE, ExitCode.PARTLY_READ, ExitCode.FOUND);

  /** What the README calls things that a reader has. */
  private static final List<String> THEIRS =
      List.of(
          "articles/",
          "mine",
          "talks.xlsx",
          "sheet.xlsx",
          "figures.csv",
          "groups.csv",
          "page.html");

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("visit.txt"),
        "Last year, bilateral trade between Kazakhstan and South Korea reached $5.9 billion.\n");
    Path mine = Files.createDirectories(folder.resolve("mine/catalogue"));
    Files.copy(
        Path.of("src/main/resources/tallybook/catalogue/indicators.tsv"),
        mine.resolve("indicators.tsv"));
    try (var book = new XSSFWorkbook();
        var out = Files.newOutputStream(folder.resolve("sheet.xlsx"))) {
      var row = book.createSheet("Trade").createRow(0);
      row.createCell(0).setCellValue("Trade turnover, Kazakhstan and South Korea, 2023");
      row.createCell(1).setCellValue(5.9);
      book.write(out);
    }
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  /** Its command lines, in its order: of its consoles, and set in its sentences. */
  static Stream<String> lines() throws IOException {
    var lines = new ArrayList<String>();
    String text = readme();
    for (int at = 0; (at = text.indexOf("tallybook ", at)) >= 0; at++) {
      char mark = at == 0 ? ' ' : text.charAt(at - 1);
      if (mark == '`') {
        lines.add(text.substring(at, text.indexOf('`', at)));
      } else if (text.startsWith("$ ", Math.max(0, at - 2))) {
        lines.add(text.substring(at, text.indexOf('\n', at)));
      }
    }
    // "FILE" and "CELL" stand for what a reader has in mind.
    return lines.stream().filter(line -> !line.contains("FILE")).distinct();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aCommandLineOfTheReadmeRuns(String line) {
    InputStream before = System.in;
    String piped = "";
    try {
      for (String command : line.split(" \\| ")) {
        System.setIn(new ByteArrayInputStream(piped.getBytes(StandardCharsets.UTF_8)));
        var shell = Shell.run(words(command));
        assertTrue(WENT_ON.contains(shell.code()), shell.err());
        piped = shell.out();
      }
    } finally {
      System.setIn(before);
    }
  }

  /** As a shell parts them, without the program's name, in the folder made here. */
  private static String[] words(String command) {
    var words = new ArrayList<String>();
    boolean quoted = false;
    for (String piece : command.strip().split("'")) {
      if (quoted) {
        words.add(piece);
      } else {
        words.addAll(Stream.of(piece.strip().split(" ")).filter(w -> !w.isEmpty()).toList());
      }
      quoted = !quoted;
    }
    return words.stream().skip(1).map(ReadmeTest::placed).toArray(String[]::new);
  }

  private static String placed(String word) {
    return THEIRS.stream().anyMatch(word::startsWith) ? folder + "/" + word : word;
  }

  @Test
  void theTableThatTheReadmeShowsIsThatOfTheSeeds() throws IOException {
    String shown = readme();
    String after = shown.substring(shown.indexOf("$ tallybook extract seeds\n"));
    String table = after.substring(after.indexOf('\n') + 1, after.indexOf("```"));
    assertFalse(table.isBlank());
    assertTrue(Shell.run("extract", "seeds").out().startsWith(table), table);
  }

  @Test
  void whatTheReadmeShowsOfTheMainJobIsWhatItPrints() throws IOException {
    Path book = folder.resolve("kazakhstan-korea.xlsx");
    var shell = Shell.run("build", "seeds", "-o", book.toString());
    for (String line : shell.out().lines().limit(3).toList()) {
      assertTrue(readme().contains("\n" + line + "\n"), line);
    }
  }

  static Stream<String> helpExamples() {
    CommandLine whole = Commands.line();
    return Stream.concat(Stream.of(whole), whole.getSubcommands().values().stream())
        .flatMap(line -> Stream.of(line.getCommandSpec().usageMessage().footer()))
        .map(String::strip)
        .filter(line -> line.startsWith("tallybook "))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("helpExamples")
  void anExampleOfAHelpIsACommandLine(String line) {
    String first = line.split(" [|<>] | \\|\\| | {3,}")[0];
    String[] words = words(first);
    CommandLine.ParseResult parsed = Commands.line(words).parseArgs(words);
    assertEquals(words[0], parsed.subcommand().commandSpec().name());
  }
}
