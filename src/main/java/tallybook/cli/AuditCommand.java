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
import tallybook.pipeline.RunLog;

/** The second reader of a sheet made by hand. */
@Command(
    name = "audit",
    description = {
      "Compare a sheet made by hand with the articles and list only the differences: rounding, shifts "
          + "of unit, signs, numbers that no article states."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tallybook audit my-sheet.xlsx --against articles/",
      "  tallybook audit my-sheet.csv --against articles/ -f csv"
    })
final class AuditCommand implements Callable<Integer> {
  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "SHEET", description = "Your .xlsx, .csv or .tsv.")
  private Path sheet;

  @Option(
      names = "--against",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "The articles.")
  private List<Path> articles = new ArrayList<>();

  @Mixin private ReadingOptions reading;
  @Mixin private OutputOptions output;

  @Option(names = "--exit-code", description = "End with code 5 if anything differs.")
  private boolean exitCode;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Suggestion.requireFile(sheet);
    var log = new RunLog[1];
    Comparing.Compared compared;
    try (var spool = new Spool(System.in);
        var destination = output.open(out)) {
      var comparing = new Comparing(reading.tallybook(), output.format(), destination.writer());
      compared = comparing.audit(sheet, reading.inputs(articles, spool, true, 1), log);
      destination.keep();
    }
    int differences = compared.differences();
    new Report(spec.commandLine().getErr(), common).notes(log[0].diagnostics(), log[0].articles());
    if (output.format() == Format.TABLE && !common.isQuiet()) {
      out.println(said(compared.numbers(), differences));
      out.flush();
    }
    int code = Report.code(log[0]);
    return exitCode && differences > 0 ? ExitCode.FOUND : code;
  }

  /** A sheet without numbers is not one that agrees. */
  private static String said(int numbers, int differences) {
    if (numbers == 0) {
      return "no number to compare";
    }
    String found = differences == 0 ? "no difference" : Report.count(differences, "difference");
    return found + " in " + Report.count(numbers, "number");
  }
}
