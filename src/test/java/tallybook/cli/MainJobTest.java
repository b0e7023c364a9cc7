package tallybook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job: the seeds become the workbook that is kept beside them. */
final class MainJobTest {
  private static final Path KEPT = Path.of("workbooks/kazakhstan-korea.xlsx");

  @TempDir private Path folder;

  @Test
  void theSeedsBecomeTheWorkbookThatIsKept() throws IOException {
    Path made = folder.resolve("kazakhstan-korea.xlsx");
    var shell = Shell.run("build", "seeds", "-o", made.toString());
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertEquals("", shell.err());
    var lines = shell.out().lines().toList();
    assertEquals("read     2 articles (2 txt, UTF-8), 0 undated", lines.get(0));
    assertEquals(
        "found    5 figures: 2 trade_turnover, 1 foreign_companies, 1 investment_stock,"
            + " 1 joint_ventures",
        lines.get(1));
    assertTrue(lines.get(2).startsWith("settled  5 groups of one figure each; 1 family"));
    assertTrue(lines.get(2).endsWith("; 0 conflicts"));
    assertArrayEquals(Files.readAllBytes(KEPT), Files.readAllBytes(made));
  }

  /** In a virtual machine of its own: a zone that changes on the way is nobody's. */
  @Test
  void neitherLocaleNorTimeZoneNorThreadsChangeAByte() throws Exception {
    Path made = folder.resolve("kazakhstan-korea.xlsx");
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-cp",
                classPath,
                Main.class.getName(),
                "build",
                "seeds",
                "-j",
                "2",
                "-o",
                made.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    assertEquals(ExitCode.DONE, process.waitFor());
    assertArrayEquals(Files.readAllBytes(KEPT), Files.readAllBytes(made));
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    Path made = folder.resolve("kazakhstan-korea.xlsx");
    Shell.run("build", "seeds", "-o", made.toString());
    byte[] first = Files.readAllBytes(made);
    var again = Shell.run("build", "seeds", "-o", made.toString());
    assertTrue(again.out().contains("(nothing changed)"), again.out() + again.err());
    assertArrayEquals(first, Files.readAllBytes(made));
  }
}
