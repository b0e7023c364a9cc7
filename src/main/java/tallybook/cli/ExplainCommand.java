package tallybook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tallybook.pipeline.Destination;
import tallybook.pipeline.Explaining;
import tallybook.pipeline.Inputs;
import tallybook.pipeline.Judgement;
import tallybook.pipeline.Reconciling;
import tallybook.pipeline.RunLog;
import tallybook.pipeline.Selection;

/** Shows every clue of a figure, and the readings that lost. */
@Command(
    name = "explain",
    description = {
      "Say why figures were read so: every clue with its weight, the readings that lost, and why "
          + "other numbers were not taken.",
      "",
      "WORDS are a figure's id or words of its sentence; without them every number is explained.",
      "Of a workbook it is told how its groups were settled; WORDS may be of a group's key too."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tallybook explain articles/visit.txt 'bilateral trade'",
      "  tallybook explain articles/ joint_ventures",
      "  tallybook explain talks.xlsx joint_ventures",
      "  tallybook explain articles/visit.txt --html visit.html"
    })
final class ExplainCommand implements Callable<Integer> {
  @Mixin private Common common;

  @Parameters(
      index = "0",
      paramLabel = "PATH",
      description = "An article, a folder of them, or a workbook that build has written.")
  private Path path;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "WORDS",
      description = "Words of a sentence, or a figure's id.")
  private List<String> words = List.of();

  @Mixin private ReadingOptions reading;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write one page for a browser: the article, its figures and their readings.")
  private @Nullable Path html;

  @Option(names = "--force", description = "Replace an existing page.")
  private boolean force;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (html == null && Reconciling.isOurs(path, reading.tallybook())) {
      return groups(out);
    }
    try (var spool = new Spool(System.in)) {
      var explaining = new Explaining(reading.tallybook());
      Inputs inputs = reading.inputs(List.of(path), spool, true, 1);
      return html == null ? print(explaining, inputs, out) : page(explaining, inputs, html, out);
    }
  }

  private int print(Explaining explaining, Inputs inputs, PrintWriter out) throws IOException {
    var log = new RunLog();
    String asked = String.join(" ", words);
    int found = explaining.print(inputs, asked, log, out);
    new Report(spec.commandLine().getErr(), common).notes(log.diagnostics(), log.articles());
    int code = Report.code(log);
    if (found == 0 && !common.isQuiet()) {
      out.println(
          asked.isEmpty()
              ? "no number stands in the text"
              : "no number stands in a sentence with “" + asked + "”: try fewer words");
      out.flush();
    }
    return code;
  }

  /** How the groups of a workbook were settled, decisions and all. */
  private int groups(PrintWriter out) throws IOException {
    var reconciling = new Reconciling(reading.tallybook(), Judgement.DEFAULT, 1, true);
    reconciling.read(path, Selection.ALL);
    new Report(spec.commandLine().getErr(), common).notes(reconciling.notes(), 0);
    String asked = String.join(" ", words);
    if (reconciling.explain(asked, out) == 0) {
      throw new Failure(
          ExitCode.USAGE,
          "no group's key, figure's id or sentence in " + path + " has \"" + asked + "\" in it");
    }
    return ExitCode.DONE;
  }

  private int page(Explaining explaining, Inputs inputs, Path file, PrintWriter out)
      throws IOException {
    Destination.requireFree(file, force);
    var log = new RunLog();
    String page = explaining.page(inputs, log);
    try (var destination = Destination.file(file, force)) {
      destination.writer().write(page);
      destination.keep();
    }
    if (!common.isQuiet()) {
      out.println("wrote " + Printed.path(file));
      out.flush();
    }
    return ExitCode.DONE;
  }
}
