package tallybook.cli;

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

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose;
  }
}
