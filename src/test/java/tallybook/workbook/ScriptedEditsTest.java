package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tallybook.workbook.Books.TURNOVER;
import static tallybook.workbook.WorkbookWriterTest.FILES;
import static tallybook.workbook.WorkbookWriterTest.READER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallybook.flow.Diagnostic;
import tallybook.workbook.readback.ReadBack;

/** The same edits by two programs that write workbooks in their own ways: the same decisions. */
@Tag("libreoffice")
final class ScriptedEditsTest {
  private static final Path SCRIPTS = Path.of("src/test/scripts");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "libreoffice_edits.py, uno, python3-uno",
    "openpyxl_edits.py, openpyxl, python3-openpyxl"
  })
  void editsComeBackWhole(String script, String module, String debian) throws Exception {
    String python = python(module);
    assumeTrue(python != null, "skipped because " + debian + " is not there");
    assumeTrue(!module.equals("uno") || has("soffice"), "skipped because LibreOffice is not there");
    Path made = folder.resolve("made.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), made);
    Path file = folder.resolve("book.xlsx");
    run(
        String.valueOf(python),
        SCRIPTS.resolve(script).toString(),
        made.toString(),
        file.toString());
    ReadBack read = READER.read(file);
    assertEquals(
        List.of(
            "exclude o",
            "exclude " + TURNOVER + "|2023 {}",
            "override " + TURNOVER + "|2021 {value=4300000000}",
            "override " + TURNOVER + "|2022 {value=6300000000}",
            "set-date b/undated.txt {published=2022-02-03}"),
        decisions(read));
    assertEquals(
        List.of("readback.overwritten"),
        read.diagnostics().stream().map(Diagnostic::code).distinct().toList());

    Book book = Books.conflicts();
    FILES.write(book, file, read, WorkbookFile.Options.USUAL);
    ReadBack again = READER.read(file);
    assertEquals(decisions(read), decisions(again));
    assertFalse(FILES.write(book, file, again, WorkbookFile.Options.USUAL).changed());
    try (var user = User.of(file)) {
      String key = TURNOVER + "|2022";
      assertEquals("customs, revised", user.text("Our view", "Group key", key, "Note"));
      assertTrue(user.text("Our view", "Group key", key, "My check").startsWith("LEN(A"));
      assertTrue(user.note("Our view", "Group key", key, "Note").contains("ask the ministry"));
      assertTrue(user.formula("My model", 0, 1).startsWith("=2*'Our view'!"));
      String sources = user.book.getSheet("Papers read") == null ? "Sources" : "Papers read";
      assertEquals("from the archive", user.text(sources, "Article", "b/undated.txt", "Note"));
    }
  }

  @Test
  void whatIsDecidedInAnOpenWorkbookMovesEverythingThatRestsOnIt() throws Exception {
    String python = python("uno");
    assumeTrue(python != null, "skipped because python3-uno is not there");
    assumeTrue(has("soffice"), "skipped because LibreOffice is not there");
    Path made = folder.resolve("made.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), made);
    run(String.valueOf(python), SCRIPTS.resolve("libreoffice_live.py").toString(), made.toString());
    assertEquals(
        """
        before: 6100000000, tool rule, conflict, 6100000000, 6.1, 1
        checked: 6100000000, tool rule, conflict, 6100000000, 6.1, 0
        chosen: 6900000000, chosen evidence, conflict, 6900000000, 6.9, 1
        left out: 6900000000, tool rule, single figure, 6900000000, 6.9, 0
        override: 6300000000, override, conflict, 6300000000, 6.3, 1
        state: checked
        tolerant: 6100000000, tool rule, agree, 6100000000, 6.1, 0
        """,
        shown());
  }

  /** Lines "override value\t6300000000", a line for each decision. */
  private static String shown() throws IOException {
    Map<String, List<String>> lines = new TreeMap<>();
    for (String line : Files.readAllLines(LOG)) {
      String[] cells = line.split("\t", 2);
      if (cells.length == 2) {
        int last = cells[0].lastIndexOf(' ');
        String decision = last < 0 ? cells[0] : cells[0].substring(0, last);
        lines.computeIfAbsent(decision, d -> new ArrayList<>()).add(cells[1]);
      }
    }
    var text = new StringBuilder();
    lines.forEach(
        (decision, values) -> text.append(decision + ": " + String.join(", ", values) + "\n"));
    return text.toString();
  }

  /** Ids of figures are shortened: which one comes first is the writer's affair. */
  private static List<String> decisions(ReadBack read) {
    return read.decisions().stream()
        .map(d -> d.action().code() + " " + d.target() + " " + d.arguments())
        .map(d -> d.startsWith("exclude o") ? "exclude o" : d)
        .sorted()
        .toList();
  }

  private static @Nullable String python(String module) throws Exception {
    for (String python : List.of("/usr/bin/python3", "python3")) {
      if (runs(python, "-c", "import " + module)) {
        return python;
      }
    }
    return null;
  }

  private static boolean has(String program) throws Exception {
    return runs("sh", "-c", "command -v " + program);
  }

  private static boolean runs(String... command) throws Exception {
    try {
      return start(command).waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void run(String... command) throws Exception {
    Process process = start(command);
    assertTrue(process.waitFor(180, TimeUnit.SECONDS), "didn't come back: " + command[1]);
    String said = new String(Files.readAllBytes(LOG), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(0, process.exitValue(), said);
  }

  private static final Path LOG = Path.of("target/scripted-edits.log");

  private static Process start(String... command) throws IOException {
    var builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(LOG.toFile());
    return builder.start();
  }
}
