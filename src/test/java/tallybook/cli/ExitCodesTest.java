package tallybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;

/** Every command's exit codes, as the table says them: scripts rest on them. */
final class ExitCodesTest {
  private static final String ONE =
      "Trade turnover between Kazakhstan and South Korea reached $5.9 billion in 2023.\n";
  private static final String TWO =
      "Trade turnover between Kazakhstan and South Korea amounted to $7.4 billion in 2023,"
          + " according to Kazakhstan's statistics bureau.\n";
  private static final String THREE =
      "Currently 550 companies with Korean capital work in Kazakhstan.\n";

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    for (String inner : new String[] {"none", "bad", "some"}) {
      Files.createDirectory(folder.resolve(inner));
    }
    write("one.txt", ONE);
    write("two.txt", TWO);
    write("three.txt", THREE);
    write("kept.txt", "kept");
    write("broken.xlsx", "no workbook");
    write("bad/empty.txt", "");
    write("some/empty.txt", "");
    write("some/one.txt", ONE);
    write("empty.jsonl", "");
    write("mine.properties", "extract.fail-on=undated\npolicy=loudest\n");
    write("cases.jsonl", "{\"id\":\"1\",\"text\":\"about $6.2 bln\"}\n");
    write("sheet.csv", "Kazakhstan and South Korea\nUSD bn,2022,2023\nTrade turnover,,4.1\n");
    run("extract D/one.txt D/two.txt -o D/figures.jsonl");
    write("torn.jsonl", Files.readString(folder.resolve("figures.jsonl")) + "{\"id\":\n");
    run("build D/one.txt -o D/left.xlsx");
    run("build D/two.txt -o D/right.xlsx");
  }

  private static void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static Shell run(String arguments) {
    String[] words =
        Arrays.stream(arguments.split(" "))
            .map(word -> word.replaceFirst("^(--config=)?D(?=/|$)", "$1" + folder))
            .toArray(String[]::new);
    return Shell.run(words);
  }

  static Stream<TsvTable.Line> lines() {
    return Resources.overlaidBy(Path.of("src/test/resources/spec"))
        .table("cli/exit-codes.tsv")
        .stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aCommandEndsWithTheCodeAndSaysWhy(TsvTable.Line line) {
    var shell = run(line.required("arguments"));
    String all = shell.out() + shell.err();
    assertEquals(Integer.parseInt(line.required("code")), shell.code(), all);
    assertTrue(shell.err().contains(line.get("says")), all);
    assertFalse(all.contains("\tat "), all);
  }

  @Test
  void everyCommandAndEveryCodeIsInTheTable() {
    var commands = new TreeSet<String>();
    var codes = new TreeSet<String>();
    lines()
        .forEach(
            line -> {
              commands.add(line.required("arguments").split(" ")[0]);
              codes.add(line.required("code"));
            });
    assertTrue(commands.containsAll(Commands.names()), commands::toString);
    assertEquals("[0, 1, 2, 3, 4, 5]", codes.toString());
  }

  @Test
  void anUndatedCopyIsReadSeenFromTheDayOfItsCopy() throws IOException {
    Path copies = Files.createDirectory(folder.resolve("copies"));
    write("copies/a.txt", THREE);
    write("copies/b.txt", THREE + "\n");
    write("copies/sources.csv", "file,publisher,published\nb.txt,Trend,2024-06-12\n");
    var built = run("build D/copies -o D/copies.xlsx");
    assertEquals("", built.err());
    assertTrue(built.out().startsWith("read     1 article (1 txt, UTF-8), 0 undated"), built.out());
    var extracted = run("extract D/copies -f jsonl");
    assertTrue(
        extracted.err().contains("a.txt  has no date, but its copy b.txt is of 2024-06-12"),
        extracted.err());
    assertTrue(Files.exists(copies.resolve("sources.csv")));
  }
}
