package tallybook.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tallybook.flow.Diagnostic;
import tallybook.pipeline.Destination;
import tallybook.pipeline.Mentioning;
import tallybook.pipeline.RunLog;

/** Prints the quantities and periods of texts, before any of them is a figure. */
@Command(
    name = "mentions",
    description = {
      "Print every quantity and period that is seen, as JSON lines: place, value, bounds, unit, "
          + "qualifier, period.",
      "",
      "Of articles, or of JSON lines {id,text,lang,ref_date} in a .jsonl file or on standard input; "
          + "one line out for each."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tallybook mentions articles/visit.txt",
      "  tallybook mentions - < cases.jsonl > found.jsonl",
      "  echo '{\"id\":\"1\",\"text\":\"about $6.2 bln\"}' | tallybook mentions -"
    })
final class MentionsCommand implements Callable<Integer> {
  @Mixin private Common common;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Articles, or .jsonl files of cases; - is cases on standard input.")
  private List<Path> paths = new ArrayList<>();

  @Mixin private ReadingOptions reading;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here; - is standard output, the default.")
  private @Nullable Path output;

  @Option(names = "--force", description = "Replace an existing file.")
  private boolean force;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var articles = new ArrayList<Path>();
    var notes = new ArrayList<Diagnostic>();
    var log = new RunLog();
    try (var destination = open();
        var spool = new Spool(System.in)) {
      var mentioning = new Mentioning(reading.tallybook(), destination.writer());
      for (Path path : paths) {
        if (Spool.isStandardInput(path)) {
          notes.addAll(mentioning.cases("-", System.in));
        } else if (path.toString().endsWith(".jsonl")) {
          try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            notes.addAll(mentioning.cases(path.toString(), in));
          }
        } else {
          articles.add(path);
        }
      }
      if (!articles.isEmpty()) {
        log = mentioning.articles(reading.inputs(articles, spool, true, 1));
      }
      destination.keep();
    }
    notes.addAll(log.diagnostics());
    new Report(spec.commandLine().getErr(), common).notes(notes, log.articles());
    int code = articles.isEmpty() ? ExitCode.DONE : Report.code(log);
    return notes.size() > log.diagnostics().size() ? ExitCode.PARTLY_READ : code;
  }

  private Destination open() throws IOException {
    return output == null || Spool.isStandardInput(output)
        ? Destination.of(spec.commandLine().getOut())
        : Destination.file(output, force);
  }
}
