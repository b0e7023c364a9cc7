package tallybook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
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
import tallybook.pipeline.Format;
import tallybook.pipeline.Surveying;

/** Lists what lies in the inputs, and completes their list of sources. */
@Command(
    name = "sources",
    description = {
      "List the articles: format, charset, language, date and where it comes from, copies, and what "
          + "was not read.",
      "",
      "With --write it writes or completes sources.csv in the folder: what documents tell is filled "
          + "in, what you typed stays, the dates that nothing tells are left for you."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tallybook sources articles/",
      "  tallybook sources articles/ --write",
      "  tallybook sources articles/ -f csv -o list.csv"
    })
final class SourcesCommand implements Callable<Integer> {
  @Mixin private Common common;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders of articles; - is standard input.")
  private List<Path> paths = new ArrayList<>();

  @Mixin private ReadingOptions reading;
  @Mixin private OutputOptions output;

  @Option(
      names = {"-w", "--write"},
      description = "Write or complete sources.csv in the one folder given.")
  private boolean write;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (write && (paths.size() != 1 || !Files.isDirectory(paths.get(0)))) {
      throw new Failure(ExitCode.USAGE, "--write takes one folder: the one to keep the list in");
    }
    PrintWriter out = spec.commandLine().getOut();
    Surveying survey;
    try (var spool = new Spool(System.in);
        var destination = output.open(out)) {
      survey = Surveying.take(reading.tallybook(), reading.inputs(paths, spool, true, 1));
      survey.print(output.format(), destination.writer());
      destination.keep();
    }
    if (output.format() == Format.TABLE && output.isStandardOutput() && !common.isQuiet()) {
      out.println();
      out.println(
          Report.count(survey.articles(), "article")
              + ", "
              + survey.undated()
              + " undated, "
              + survey.unread()
              + " not read, "
              + survey.passedOver()
              + " passed over");
      out.flush();
    }
    new Report(spec.commandLine().getErr(), common).notes(survey.notes(), survey.articles());
    if (write) {
      String done = survey.complete(paths.get(0));
      if (!common.isQuiet()) {
        out.println(done);
        out.flush();
      }
    }
    if (survey.articles() == 0) {
      return ExitCode.NOTHING_READ;
    }
    return survey.unread() > 0 ? ExitCode.PARTLY_READ : ExitCode.DONE;
  }
}
