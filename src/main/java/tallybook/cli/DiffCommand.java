package tallybook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tallybook.pipeline.Comparing;
import tallybook.pipeline.Format;
import tallybook.pipeline.Tallybook;

/** Lists what differs between two workbooks. */
@Command(
    name = "diff",
    description =
        "List what is new (+), changed (~) or gone (-) from one workbook to another: groups, "
            + "figures, sources, decisions.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tallybook diff march.xlsx april.xlsx",
      "  tallybook diff march.xlsx april.xlsx --exit-code || echo 'something changed'"
    })
final class DiffCommand implements Callable<Integer> {
  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "OLD", description = "A workbook.")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "A later one.")
  private Path after;

  @Mixin private OutputOptions output;

  @Option(names = "--exit-code", description = "End with code 5 if anything differs.")
  private boolean exitCode;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Suggestion.requireFile(before);
    Suggestion.requireFile(after);
    int changes;
    try (var destination = output.open(out)) {
      changes =
          new Comparing(Tallybook.standard(), output.format(), destination.writer())
              .diff(before, after);
      destination.keep();
    }
    if (output.format() == Format.TABLE && !common.isQuiet()) {
      out.println(changes == 0 ? "no difference" : Report.count(changes, "difference"));
      out.flush();
    }
    return exitCode && changes > 0 ? ExitCode.FOUND : ExitCode.DONE;
  }
}
