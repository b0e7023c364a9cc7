package tallybook.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command knows. */
final class Common {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say everything: copies, links, every note.")
  private boolean verbose;

  @Option(names = "--debug", description = "Print where in the program an error arose.")
  private boolean debug;

  /** Read before the rest, by {@link Defaults}: it is here for the help. */
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Defaults of options (build.policy=latest), before those of the folder and user.")
  private @Nullable Path config;

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose;
  }
}
