package tallybook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tallybook.pipeline.Extracting;
import tallybook.pipeline.Format;
import tallybook.pipeline.RunLog;

/** Prints the observations of articles. */
@Command(
    name = "extract",
    description = {
      "Print the figures that articles state, in the order of the articles, then of the text.",
      "",
      "A table for people, or every field of the contract as CSV or JSON lines. One article is held "
          + "at a time, so a folder may be as large as it likes."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tallybook extract articles/",
      "  tallybook extract articles/ -f jsonl > figures.jsonl",
      "  tallybook extract articles/ --indicator trade_turnover --area KAZ,KOR -o trade.csv",
      "  cat feed.jsonl | tallybook extract - -f csv"
    })
final class ExtractCommand implements Callable<Integer> {
  @Mixin private Common common;
  @Mixin private InputOptions inputs;
  @Mixin private SelectionOptions selection;
  @Mixin private OutputOptions output;

  @Option(
      names = "--with-text",
      description = "Add to each record the text that start and end refer to (CSV, JSON lines).")
  private boolean withText;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description = "End with code 5 if it is found: none, unread, undated.")
  private FailOn failOn = FailOn.NONE;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    var wanted = selection.selection();
    Format format = output.format();
    RunLog log;
    try (var spool = new Spool(System.in);
        var progress = Progress.on(err, common, inputs.paths());
        var destination = output.open(out)) {
      var extracting = new Extracting(inputs.tallybook(), format, withText);
      log = extracting.run(inputs.inputs(spool), wanted, progress, destination.writer());
      if (log.articles() > 0) {
        destination.keep();
      }
    }
    new Report(err, common).notes(log.diagnostics(), log.articles());
    if (format == Format.TABLE
        && output.isStandardOutput()
        && !common.isQuiet()
        && log.articles() > 0) {
      ending(out, log);
    }
    int code = Report.code(log);
    return failOn.isFound(log, null) ? ExitCode.FOUND : code;
  }

  private void ending(PrintWriter out, RunLog log) {
    String path = Printed.path(inputs.paths().get(0));
    out.println();
    out.println(
        Report.count(log.figures(), "figure")
            + ". Machine form: -f jsonl. Why one was read so: tallybook explain "
            + path
            + " WORDS");
    out.flush();
  }
}
