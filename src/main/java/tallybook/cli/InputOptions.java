package tallybook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tallybook.pipeline.Inputs;
import tallybook.pipeline.Tallybook;

/** What to read: the same for the commands that go through many articles. */
final class InputOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders of articles; - is standard input.")
  private List<Path> paths = new ArrayList<>();

  @Mixin private ReadingOptions reading;

  @Option(
      names = "--no-dedupe",
      description = "Count an article again that repeats another to the letter.")
  private boolean noDedupe;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Threads; the result is the same with any number. Default: 1.")
  private int jobs = 1;

  /** The paths as they were typed. */
  List<Path> paths() {
    return paths;
  }

  Inputs inputs(Spool spool) throws IOException {
    return reading.inputs(paths, spool, !noDedupe, jobs);
  }

  Tallybook tallybook() throws Failure {
    return reading.tallybook();
  }
}
