package tallybook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tallybook.pipeline.Building;
import tallybook.pipeline.RunLog;

/** The whole way: read, extract, reconcile, workbook. */
@Command(
    name = "build",
    description = {
      "Read articles, find their figures, settle them, and write a workbook.",
      "",
      "Every number in the workbook opens its sentence; what disagrees is listed with the reason."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tallybook build articles/ -o kazakhstan-korea.xlsx",
      "  tallybook build articles/ report.pdf --area KAZ,KOR -o talks.xlsx",
      "  tallybook build articles/ -o talks.xlsx --fail-on conflict",
      "  tallybook build articles/ -o talks.xlsx --dry-run"
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin private Common common;
  @Mixin private InputOptions inputs;
  @Mixin private SelectionOptions selection;
  @Mixin private JudgementOptions judgement;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The workbook to write.")
  private Path output;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "Decisions as JSON lines, beside those that stand in the workbook if it is there.")
  private @Nullable Path decisions;

  @Option(
      names = "--plain",
      description = "For publication: values alone, without filters, colours and rules.")
  private boolean plain;

  @Option(
      names = "--fresh",
      description =
          "Build from nothing: decisions are kept, sheets of your own are not taken over.")
  private boolean fresh;

  @Option(
      names = {"-n", "--dry-run"},
      description = "Say what would be written, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description = "End with code 5 if it is found: ${COMPLETION-CANDIDATES}.")
  private FailOn failOn = FailOn.NONE;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    requireWorkbookName();
    if (decisions != null) {
      Suggestion.requireFile(decisions);
    }
    PrintWriter err = spec.commandLine().getErr();
    Building.Built built;
    try (var spool = new Spool(System.in);
        var progress = Progress.on(err, common, inputs.paths())) {
      var building =
          new Building(
              inputs.tallybook(), judgement.judgement(selection.asOf()), output, decisions);
      built = building.run(inputs.inputs(spool), selection.selection(), progress);
    }
    RunLog log = built.log();
    new Report(err, common).notes(log.diagnostics(), log.articles());
    int code = Report.code(log);
    Building.Written written =
        dryRun ? null : built.write(Recipe.of(spec, output), Recipe.options(spec), plain, fresh);
    if (written != null) {
      new Report(err, common).notes(written.warnings(), log.articles());
    }
    if (!common.isQuiet()) {
      summary(spec.commandLine().getOut(), built, written);
    }
    return failOn.isFound(log, built.verdict()) ? ExitCode.FOUND : code;
  }

  private void requireWorkbookName() throws Failure {
    if (Files.isDirectory(output)) {
      throw new Failure(ExitCode.USAGE, output + " is a folder: name the workbook, FILE.xlsx");
    }
    if (!output.toString().endsWith(".xlsx")) {
      throw new Failure(
          ExitCode.USAGE,
          "a workbook's name ends in .xlsx, not "
              + output
              + (Files.exists(output) ? ": save that as .xlsx first, to build onto it" : ""));
    }
  }

  private void summary(PrintWriter out, Building.Built built, Building.@Nullable Written written) {
    out.println("read     " + Report.read(built.log()));
    out.println("found    " + Report.found(built.log()));
    out.println("settled  " + String.join("; ", built.verdict().clauses()));
    if (written == null) {
      out.println("would write " + Printed.path(output));
    } else {
      written(out, written);
    }
    out.flush();
  }

  private void written(PrintWriter out, Building.Written written) {
    out.println("wrote    " + Printed.written(written, output));
    Printed.whole(written, output).ifPresent(out::println);
    out.println();
    out.println("Next:  open " + Printed.path(Printed.beside(output, written.file())));
    out.println("  or   tallybook explain " + Printed.path(inputs.paths().get(0)) + " WORDS");
  }
}
