package tallybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallybook.reconcile.Fixtures;

/** What {@code tallybook reconcile} says and how it ends, a line a case. */
final class ReconcileCommandTest {
  @TempDir static Path folder;

  @BeforeAll
  static void extractTheSeeds() {
    assertEquals(0, Shell.run("extract", "seeds", "-o", seeds()).code());
  }

  static Stream<Map<String, String>> cases() {
    return Fixtures.table("command.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theCommandSaysAndEndsAsItsLineTells(Map<String, String> line) throws IOException {
    String file = line.getOrDefault("files", "");
    int colon = file.indexOf(": ");
    if (colon > 0) {
      String content = file.substring(colon + 2).replace("%s", Files.readString(Path.of(seeds())));
      Files.writeString(folder.resolve(file.substring(0, colon)), content.replace('⏎', '\n'));
    }
    Shell shell = Shell.run(arguments(line.getOrDefault("args", "")));
    String said = shell.out() + shell.err();
    assertEquals(line.get("code"), Integer.toString(shell.code()), said);
    assertTrue(said.contains(line.getOrDefault("says", "")), said);
  }

  @Test
  void aWorkbookIsWrittenExplainedAndKeptOnTheNextRun() throws IOException {
    String book = folder.resolve("figures.xlsx").toString();
    Shell first = Shell.run("reconcile", seeds(), "-o", book);
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().contains("settled  5 groups"), first.out());
    String explained = Shell.run("explain", book, "joint_ventures").out();
    assertTrue(explained.contains("published range 700 or more"), explained);
    String names = "Joint ventures, Kazakhstan from South Korea, ";
    assertTrue(explained.startsWith(names), explained);
    String table = Shell.run("reconcile", seeds()).out();
    assertTrue(table.contains("as of 2024-Q2") && table.contains("one origin"), table);
    assertFalse(table.contains("SINGLE_ORIGIN"), "codes are for machines");
    assertTrue(Shell.run("reconcile", seeds()).out().contains(names.substring(0, 42)));
    assertTrue(Shell.run("explain", book, "bilateral trade").out().contains("USD 5.9 billion"));
    assertEquals(2, Shell.run("explain", book, "nothing of the kind").code());
    assertTrue(Shell.run("reconcile", seeds(), "-o", book).out().contains("(nothing changed)"));
    Shell onto = Shell.run("reconcile", book, "-o", book);
    assertEquals(1, onto.code());
    assertTrue(onto.err().contains("is read here"), onto.err());
  }

  @Test
  void decisionsOrNoneTheBytesOfTheGroupsAreTheSame() throws IOException {
    Path none = folder.resolve("none.jsonl");
    Files.writeString(none, "{\"id\":\"d-0001\",\"action\":\"pin\",\"target\":\"nowhere\"}\n");
    Path streamed = folder.resolve("streamed.jsonl");
    Path held = folder.resolve("held.jsonl");
    assertEquals(0, Shell.run("reconcile", seeds(), "-o", streamed.toString()).code());
    assertEquals(
        0,
        Shell.run("reconcile", seeds(), "--decisions", none.toString(), "-o", held.toString())
            .code());
    assertEquals(Files.readString(held), Files.readString(streamed));
  }

  @Test
  void aWorkbookGivesTheGroupsThatItsFiguresGive() throws IOException {
    Path book = folder.resolve("book.xlsx");
    assertEquals(0, Shell.run("build", "seeds", "-o", book.toString()).code());
    Shell out = Shell.run("reconcile", book.toString(), "-f", "jsonl");
    assertEquals(Shell.run("reconcile", seeds(), "-f", "jsonl").out(), out.out());
    assertEquals(0, out.code(), out.err());
    Path none = folder.resolve("none.xlsx");
    Files.writeString(none, "no workbook");
    assertEquals(3, Shell.run("reconcile", none.toString()).code());
  }

  private static String seeds() {
    return folder.resolve("s.jsonl").toString();
  }

  /** Names of files are those of the test's folder. */
  private static String[] arguments(String line) {
    List<String> arguments = new ArrayList<>(List.of("reconcile"));
    Arrays.stream(line.split(" "))
        .map(word -> word.endsWith(".jsonl") || word.endsWith(".csv") ? path(word) : word)
        .forEach(arguments::add);
    return arguments.toArray(new String[0]);
  }

  private static String path(String name) {
    return folder.resolve(name).toString();
  }
}
