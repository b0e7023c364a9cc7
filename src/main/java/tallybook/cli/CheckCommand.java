package tallybook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tallybook.pipeline.Comparing;
import tallybook.pipeline.Format;

/** Proves a workbook. */
@Command(
    name = "check",
    description = {
      "Prove a workbook: do its quotes still stand in the articles, do its decisions still match, are "
          + "its totals right; and what would be read back from it. Writes nothing."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  tallybook check talks.xlsx", "  tallybook check talks.xlsx articles/ --exit-code"})
final class CheckCommand implements Callable<Integer> {
  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "WORKBOOK", description = "A workbook.")
  private Path workbook;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "The articles, to look the quotes up.")
  private List<Path> articles = new ArrayList<>();

  @Mixin private ReadingOptions reading;
  @Mixin private OutputOptions output;

  @Option(names = "--exit-code", description = "End with code 5 if something doesn't hold.")
  private boolean exitCode;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Suggestion.requireFile(workbook);
    int faults;
    try (var spool = new Spool(System.in);
        var destination = output.open(out)) {
      var comparing = new Comparing(reading.tallybook(), output.format(), destination.writer());
      faults =
          comparing.check(
              workbook, articles.isEmpty() ? null : reading.inputs(articles, spool, true, 1));
      destination.keep();
    }
    if (output.format() == Format.TABLE && !common.isQuiet()) {
      out.println(faults == 0 ? "all holds" : Report.count(faults, "fault"));
      out.flush();
    }
    return exitCode && faults > 0 ? ExitCode.FOUND : ExitCode.DONE;
  }
}
