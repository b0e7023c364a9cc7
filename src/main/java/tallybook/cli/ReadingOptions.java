package tallybook.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tallybook.pipeline.Inputs;
import tallybook.pipeline.Tallybook;

/** How articles are read: the same for every command that reads them. */
final class ReadingOptions {
  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description =
          "List of the articles' publishers and dates (file,publisher,published,title,url; also "
              + "language, origin, skip); default: sources.csv in their folders.")
  private @Nullable Path sources;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Publication day of an article without one: 2024-06-12.")
  private @Nullable LocalDate date;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "Read texts in this charset, whatever they look like.")
  private @Nullable Charset charset;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = "Read only these: '*.html', '2024/**'.")
  private List<String> include = new ArrayList<>();

  @Option(names = "--exclude", paramLabel = "GLOB", description = "Don't read these.")
  private List<String> exclude = new ArrayList<>();

  @Option(
      names = "--field",
      paramLabel = "NAME=COLUMN",
      split = ",",
      description = "Your names in lists of articles: text=body,date=pub.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--catalogue",
      paramLabel = "DIR",
      description = "Your folder of code lists and words, over the built-in ones.")
  private @Nullable Path catalogue;

  /**
   * The inputs of a run.
   *
   * @param spool keeps standard input
   * @param dedupe whether exact copies are left out
   * @param jobs threads
   */
  Inputs inputs(List<Path> paths, Spool spool, boolean dedupe, int jobs) throws IOException {
    if (jobs < 1) {
      throw new Failure(ExitCode.USAGE, "--jobs takes a number from 1, not " + jobs);
    }
    var read = new ArrayList<Path>();
    for (Path path : paths) {
      read.add(spool.unlessStandardInput(path));
    }
    return new Inputs(read, sources, date, charset, include, exclude, fields, dedupe, jobs);
  }

  Tallybook tallybook() throws Failure {
    if (catalogue != null && !java.nio.file.Files.isDirectory(catalogue)) {
      throw new Failure(ExitCode.NOTHING_READ, Suggestion.noSuchFile(catalogue.toString()));
    }
    return Tallybook.with(catalogue);
  }
}
