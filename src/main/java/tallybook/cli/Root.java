package tallybook.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import tallybook.pipeline.Release;

/** The program itself: what stands before a command. */
@Command(
    name = "tallybook",
    versionProvider = Root.Version.class,
    description = {
      "Figures from articles, with their sources, into annotated workbooks.",
      "",
      "Reads news articles and reports, finds the figures they state about trade, investment and other "
          + "relations of economies, says which of them disagree and why, and writes a workbook in "
          + "which every number opens its sentence. No network, no key; the same input gives the "
          + "same bytes."
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a fault in tallybook, or the machine (disk full …)",
      "2:wrong usage",
      "3:nothing could be read (no input, all unreadable)",
      "4:done, but some inputs were not read (each named)",
      "5:done; what --fail-on or --exit-code names was found",
      "130:interrupted; no half-written output left"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tallybook build articles/ -o kazakhstan-korea.xlsx",
      "  tallybook extract articles/ -f jsonl",
      "  tallybook explain articles/visit.txt 'bilateral trade'",
      "",
      "More on a command: tallybook help COMMAND. Options may stand in a file: tallybook build @mine.args"
    })
final class Root {
  /** What no arguments at all print. */
  static final String SHORT_HELP =
      """
      tallybook: figures from articles, with their sources, into annotated workbooks.

        tallybook build articles/ -o talks.xlsx          a folder of articles becomes a workbook
        tallybook extract articles/                      the figures, in a table
        tallybook explain articles/visit.txt 'trade'     why a figure was read so

      All commands and options: tallybook --help
      """;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the versions of tallybook, its code lists and Java.")
  private boolean version;

  /** Three lines: the program, its code lists, the virtual machine. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return lines().toArray(String[]::new);
    }

    static List<String> lines() {
      return List.of(
          "tallybook " + Release.version(),
          "catalogue " + Release.catalogue(),
          "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
    }
  }
}
