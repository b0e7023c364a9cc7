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
import tallybook.flow.Printable;
import tallybook.pipeline.Comparing;
import tallybook.pipeline.Format;
import tallybook.pipeline.RunLog;

/** Lists what differs between two workbooks. */
@Command(
    name = "diff",
    description =
        "List what is new (+), changed (~) or gone (-) from one workbook to another, or to a fresh"
            + " run over articles: groups, figures, sources, decisions.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tallybook diff march.xlsx april.xlsx",
      "  tallybook diff march.xlsx articles/",
      "  tallybook diff march.xlsx april.xlsx --exit-code || echo 'something changed'"
    })
final class DiffCommand implements Callable<Integer> {
  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "OLD", description = "A workbook.")
  private Path before;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "NEW",
      description =
          "A later workbook; or the articles, to see what a run would change: give the options of"
              + " the build too.")
  private List<Path> after = new ArrayList<>();

  @Mixin private ReadingOptions reading;
  @Mixin private SelectionOptions selection;
  @Mixin private JudgementOptions judgement;
  @Mixin private OutputOptions output;

  @Option(names = "--exit-code", description = "End with code 5 if anything differs.")
  private boolean exitCode;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Suggestion.requireFile(before);
    int changes;
    try (var spool = new Spool(System.in);
        var destination = output.open(out)) {
      changes =
          changes(new Comparing(reading.tallybook(), output.format(), destination.writer()), spool);
      destination.keep();
    }
    if (output.format() == Format.TABLE && !common.isQuiet()) {
      out.println(changes == 0 ? "no difference" : Report.count(changes, "difference"));
      out.flush();
    }
    return exitCode && changes > 0 ? ExitCode.FOUND : ExitCode.DONE;
  }

  private int changes(Comparing comparing, Spool spool) throws IOException {
    if (after.size() == 1 && after.get(0).toString().endsWith(".xlsx")) {
      Suggestion.requireFile(after.get(0));
      return comparing.diff(before, after.get(0), this::warn);
    }
    var log = new RunLog[1];
    int changes =
        comparing.diff(
            before,
            reading.inputs(after, spool, true, 1),
            selection.selection(),
            judgement.judgement(selection.asOf()),
            log,
            this::warn);
    Report.code(log[0]);
    new Report(spec.commandLine().getErr(), common).unread(log[0].diagnostics(), log[0].articles());
    return changes;
  }

  private void warn(Path uncalculated) {
    if (!common.isQuiet()) {
      String name = Printable.oneLine(uncalculated.toString());
      PrintWriter err = spec.commandLine().getErr();
      err.println(
          "! "
              + name
              + "  its formulas were saved without values, which are not compared: open and"
              + " save it in a spreadsheet first");
      err.flush();
    }
  }
}
