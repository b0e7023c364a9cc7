package tallybook.cli;

/** What the program tells the shell; the table of {@code --help}. */
final class ExitCode {
  static final int DONE = 0;

  /** A fault in tallybook, or the machine. */
  static final int FAULT = 1;

  static final int USAGE = 2;
  static final int NOTHING_READ = 3;

  /** Done, but some inputs were not read. */
  static final int PARTLY_READ = 4;

  /** Done; what {@code --fail-on} or {@code --exit-code} names was found. */
  static final int FOUND = 5;

  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
