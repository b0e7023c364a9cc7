package tallybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CommandsTest {

  static Stream<String> commands() {
    return Commands.names().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItselfWithExamples(String name) {
    var help = Shell.run(name, "--help");
    assertEquals(ExitCode.DONE, help.code());
    assertTrue(help.out().contains("Examples:"), help.out());
    assertTrue(help.out().contains("tallybook " + name), help.out());
    assertEquals("", help.err());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandStandsInTheHelpOfTheWhole(String name) {
    assertTrue(Shell.run("--help").out().contains("\n  " + name + " "));
  }

  @Test
  void noArgumentsPrintAShortHelp() {
    var shell = Shell.run();
    assertEquals(ExitCode.DONE, shell.code());
    assertTrue(shell.out().contains("tallybook --help"));
  }

  @Test
  void theVersionNamesProgramCodeListsAndJava() {
    var lines = Shell.run("--version").out().lines().toList();
    assertTrue(lines.get(0).matches("tallybook \\d+\\.\\d+\\.\\d+"), lines.get(0));
    assertTrue(lines.get(1).matches("catalogue [0-9a-f]{8}"), lines.get(1));
    assertTrue(lines.get(2).startsWith("Java "));
  }

  @Test
  void aMistypedCommandIsAskedBack() {
    var shell = Shell.run("catalog");
    assertEquals(ExitCode.USAGE, shell.code());
    assertTrue(shell.err().contains("Did you mean: tallybook catalogue"), shell.err());
  }

  @Test
  void aMistypedOptionIsAskedBack() {
    var shell = Shell.run("catalogue", "--formt");
    assertEquals(ExitCode.USAGE, shell.code());
    assertTrue(shell.err().contains("--format"), shell.err());
  }

  @Test
  void codesAreFoundByName() {
    var shell = Shell.run("catalogue", "south korea", "-l", "area", "-f", "csv");
    assertEquals("list,code,label,kind,meaning\narea,KOR,South Korea,KR,\n", shell.out());
  }

  @Test
  void theCompletionScriptKnowsTheCommands() {
    assertTrue(Shell.run("generate-completion").out().contains("catalogue"));
  }
}
