package tallybook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;
import tallybook.flow.Printable;
import tallybook.input.BadInputs;
import tallybook.measure.Summary;
import tallybook.observation.Observation;
import tallybook.table.ObservationReader;

/**
 * Each bad input in a folder with three good ones, by the command line: the good ones give their
 * figures, the bad one leads to what the table says, in one message, and nothing but the output is
 * written. All of them together give the same bytes on a second run.
 */
@Timeout(120)
@ExtendWith(Summary.class)
final class BadInputsFromTheShellTest {
  private static final List<String> CONTROLS =
      List.of(
          "00_good_a.txt trade_turnover KAZ KOR 5900000000 2023",
          "00_good_a.txt foreign_companies KAZ KOR 839 2024-06-12",
          "00_good_b.txt exports UZB TUR 14 2022",
          "00_good_b.txt exports UZB TUR 1510000000 2022",
          "zz_good_c.txt agreements CHN KGZ 17 2024-06-12",
          "zz_good_c.txt agreement_value CHN KGZ 312000000 2024-06-12");

  /** Articles of millions of characters, which each have a run of their own. */
  private static final String LONGEST = "1[57]_*";

  @TempDir Path folder;

  static Stream<TsvTable.Line> inputs() {
    return Resources.overlaidBy(Path.of("src/test/resources/spec"))
        .table("input/bad-inputs.tsv")
        .stream()
        .filter(line -> !BadInputs.CONTROLS.contains(line.required("input")));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void aBadInputCostsNothingBesideIt(TsvTable.Line line) throws IOException {
    judge(folder, line);
  }

  /** One line of the table; the input's messages, if it leads to what it should. */
  private static List<String> judge(Path folder, TsvTable.Line line) throws IOException {
    String input = BadInputs.named(line.required("input"));
    BadInputs.writeControlsAnd(folder.resolve("in"), BadInputs.matching(input));
    var found = new Found(folder);
    String outcome = line.required("outcome");
    int code = outcome.equals("S") ? ExitCode.PARTLY_READ : ExitCode.DONE;
    assertEquals(code, found.shell.code(), found.shell.err());
    assertEquals(CONTROLS, found.controls());
    assertEquals(line.get("figures"), found.others());
    return found.assertOneMessage(input, outcome.equals("R") ? null : line.get("says"));
  }

  @Test
  @Tag("measure")
  void theTableAsItIsMet() throws IOException {
    var lines = inputs().toList();
    int met = 0;
    for (TsvTable.Line line : lines) {
      String input = line.required("input");
      try {
        List<String> said = judge(folder.resolve(Integer.toString(line.number())), line);
        met++;
        System.out.printf(
            "  %s  %-32s %s%n",
            line.required("outcome"),
            input,
            said.isEmpty() ? line.get("figures") : said.get(0).strip());
      } catch (AssertionError e) {
        System.out.println("  not as the table says: " + input + ": " + e.getMessage());
      }
    }
    Summary.add(Summary.Line.BAD_INPUTS, "%d of %d as the table says", met, lines.size());
  }

  @Test
  void allOfThemTogetherGiveTheSameFiguresOnAnyNumberOfThreads() throws IOException {
    BadInputs.write(folder.resolve("in"));
    var one = Shell.run(extract(folder, "one.csv", "--no-dedupe", "--exclude", LONGEST));
    var two = Shell.run(extract(folder, "two.csv", "--no-dedupe", "--exclude", LONGEST, "-j", "2"));
    assertEquals(one.err(), two.err());
    String table = Files.readString(folder.resolve("one.csv"));
    assertEquals(table, Files.readString(folder.resolve("two.csv")));
    assertFalse(table.contains(",=") || table.contains(",@") || table.contains("\n="), "a formula");
    for (TsvTable.Line line : inputs().toList()) {
      String input = BadInputs.named(line.required("input"));
      long said = one.err().lines().filter(l -> isAbout(l, input)).count();
      boolean silent = line.required("outcome").matches("[RC]");
      assertEquals(silent ? 0 : 1, said, () -> input + " in " + one.err());
    }
  }

  @Test
  void aWorkbookOfAllOfThemHasARowForEachThatWasNotReadAndIsTheSameTwice() throws IOException {
    Path in = folder.resolve("in");
    BadInputs.write(in);
    var books = new ArrayList<byte[]>();
    for (String run : List.of("first", "second")) {
      Path book = folder.resolve(run).resolve("all.xlsx");
      var options = List.of("--no-dedupe", "--exclude", LONGEST, "--exclude", "69_many/*");
      var shell = Shell.run(with(options, "build", in.toString(), "-o", book.toString()));
      assertEquals(ExitCode.PARTLY_READ, shell.code(), shell.err());
      books.add(Files.readAllBytes(book));
    }
    assertArrayEquals(books.get(0), books.get(1));
    List<List<String>> log = runLog(books.get(0));
    for (TsvTable.Line line :
        inputs().filter(l -> l.required("outcome").matches("[SWL]")).toList()) {
      String input = BadInputs.named(line.required("input"));
      var rows = log.stream().filter(row -> row.contains(Printable.of(input))).toList();
      assertEquals(1, rows.size(), () -> input + " in " + log);
      // A cell's sentence begins with a capital letter.
      String said = rows.get(0).toString().toLowerCase(Locale.ROOT);
      assertTrue(said.contains(line.get("says").toLowerCase(Locale.ROOT)), said);
    }
  }

  /** The Run log's rows on what was left out: code, message, place, severity. */
  private static List<List<String>> runLog(byte[] book) throws IOException {
    var rows = new ArrayList<List<String>>();
    try (var read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      for (var row : read.getSheet("Run log")) {
        var cells = new ArrayList<String>();
        row.forEach(cell -> cells.add(cell.toString()));
        if (cells.stream().anyMatch(c -> c.startsWith("unread.") || c.startsWith("input."))) {
          rows.add(cells);
        }
      }
    }
    return rows;
  }

  @Test
  void nothingThatCanBeReadIsNoSuccess() throws IOException {
    BadInputs.writeOnly(folder.resolve("in"), name -> name.matches("0[123]_.*"));
    var shell = Shell.run(extract(folder, "none.jsonl"));
    assertEquals(ExitCode.NOTHING_READ, shell.code());
    assertTrue(shell.err().contains("tallybook: 3 of 3 inputs were not read:"), shell.err());
    assertFalse(Files.exists(folder.resolve("none.jsonl")));
  }

  @Test
  void aFileAndAFolderThatAreNotOursCostAMessageEach() throws IOException {
    Path in = folder.resolve("in");
    BadInputs.writeControlsAnd(in, name -> name.startsWith("61/") || name.startsWith("46_"));
    assumeTrue(Files.getFileStore(in).supportsFileAttributeView("posix"), "no file permissions");
    Path file = in.resolve("46_com,ma.txt");
    Path inner = in.resolve("61");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(file), "this user may read everything");
      var found = new Found(folder);
      assertEquals(ExitCode.PARTLY_READ, found.shell.code());
      assertEquals(CONTROLS, found.controls());
      found.assertOneMessage("46_com,ma.txt", "permission denied");
      found.assertOneMessage("61/", "permission denied");
    } finally {
      Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Such a name can't be written with Java; where there is no shell there are no such names. */
  @Test
  void aNameThatIsNoTextIsReadAndPrintedAsText() throws Exception {
    Path in = folder.resolve("in");
    BadInputs.writeControlsAnd(in, name -> false);
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
    String script =
        "printf 'Trade turnover between Kazakhstan and South Korea reached $5.9 billion in 2023.' > \"$1/48_$(printf '\\377').txt\"";
    int made = new ProcessBuilder("/bin/sh", "-c", script, "sh", in.toString()).start().waitFor();
    assumeTrue(made == 0, "the file system allows no such name");
    var found = new Found(folder);
    assertEquals(ExitCode.DONE, found.shell.code(), found.shell.err());
    assertEquals("1 × 5900000000", found.others());
    assertTrue(
        found.figures.stream().anyMatch(f -> f.startsWith("48_%FF.txt ")), found.figures::toString);
  }

  private static String[] extract(Path folder, String out, String... options) {
    return with(
        List.of(options),
        "extract",
        folder.resolve("in").toString(),
        "--date",
        "2024-06-12",
        "-v",
        "-o",
        folder.resolve(out).toString());
  }

  private static String[] with(List<String> options, String... arguments) {
    return Stream.concat(Arrays.stream(arguments), options.stream()).toArray(String[]::new);
  }

  /** A name in a message; {@code #1} and {@code *} are the table's. */
  private static boolean isAbout(String message, String input) {
    String name = input.replace("*", "");
    return message.contains(" " + Printable.of(name) + (input.endsWith("*") ? "" : "  "));
  }

  /** What one run over the folder found and said. */
  private static final class Found {
    private final Shell shell;
    private final List<String> figures = new ArrayList<>();

    /** Runs it, and holds it to writing its one file and to messages that are safe to print. */
    Found(Path folder) throws IOException {
      List<String> before = files(folder);
      shell = Shell.run(extract(folder, "figures.jsonl"));
      Path out = folder.resolve("figures.jsonl");
      var expected = new ArrayList<>(before);
      expected.add(out.toString());
      assertEquals(expected.stream().sorted().toList(), files(folder), shell.err());
      var in = new ByteArrayInputStream(Files.readAllBytes(out));
      assertEquals(List.of(), ObservationReader.read("figures", in, f -> figures.add(line(f))));
      assertPlain(shell.err());
    }

    private static String line(Observation figure) {
      var key = figure.key();
      return String.join(
          " ",
          figure.article().id(),
          key.indicator(),
          key.refArea(),
          key.counterpartArea(),
          figure.figure().value().toPlainString(),
          String.valueOf(figure.timePeriod()));
    }

    List<String> controls() {
      return figures.stream().filter(isControl()).toList();
    }

    /** {@code 8 × 5900000000}, or of several values {@code 8 of 3}; nothing if there is none. */
    String others() {
      var others = figures.stream().filter(isControl().negate()).toList();
      var values = others.stream().map(f -> f.split(" ")[f.split(" ").length - 2]).distinct();
      List<String> distinct = values.toList();
      return switch (distinct.size()) {
        case 0 -> "";
        case 1 -> others.size() + " × " + distinct.get(0);
        default -> others.size() + " of " + distinct.size();
      };
    }

    private static Predicate<String> isControl() {
      return figure -> BadInputs.CONTROLS.contains(figure.substring(0, figure.indexOf(' ')));
    }

    /** One line on standard error is about the input, and says so; none where nothing is due. */
    List<String> assertOneMessage(String input, @Nullable String says) {
      var about = shell.err().lines().filter(line -> isAbout(line, input)).toList();
      assertEquals(says == null ? 0 : 1, about.size(), shell.err());
      if (says != null) {
        assertTrue(about.get(0).contains(says), shell.err());
      }
      return about;
    }
  }

  private static void assertPlain(String err) {
    assertFalse(err.contains("Exception"), err);
    assertFalse(err.contains("\tat "), err);
    assertTrue(
        err.chars().allMatch(c -> c == '\n' || c >= ' ' && c != 0x7f && (c < 0x80 || c >= 0xa0)),
        err);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString).sorted().toList();
    }
  }
}
