package tallybook.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import tallybook.pipeline.Watcher;

/**
 * How far, how fast, how long still. On a terminal it is one rewritten line that appears after half
 * a second; elsewhere nothing, or with {@code --verbose} a line every ten seconds. A run that is
 * interrupted says how far it came.
 */
final class Progress implements Watcher, Closeable {
  private static final long PATIENCE = 500_000_000L;
  private static final long BEAT = 200_000_000L;
  private static final long LINES_APART = 10_000_000_000L;
  private static final int WIDTH = 20;
  private static final int MOST_COUNTED = 2_000_000;
  private static final String ERASED = "\r\u001b[K";

  /** Where it is shown. */
  enum Mode {
    OFF,
    TERMINAL,
    LINES
  }

  private final PrintWriter err;
  private final Mode mode;
  private final List<Path> paths;
  private final LongSupplier clock;
  private final Pace pace;
  private final Thread interrupted = new Thread(this::interrupted, "tallybook-interrupted");
  private long next;
  private int total = -1;
  private int done;
  private boolean shown;

  Progress(PrintWriter err, Mode mode, List<Path> paths, LongSupplier clock) {
    this.err = err;
    this.mode = mode;
    this.paths = paths;
    this.clock = clock;
    long begin = clock.getAsLong();
    this.pace = new Pace(begin);
    this.next = begin + (mode == Mode.LINES ? LINES_APART : PATIENCE);
  }

  static Progress on(PrintWriter err, Common common, List<Path> paths) {
    boolean terminal = System.console() != null && isTerminal();
    Mode elsewhere = common.isVerbose() ? Mode.LINES : Mode.OFF;
    Mode mode = common.isQuiet() ? Mode.OFF : terminal ? Mode.TERMINAL : elsewhere;
    var progress = new Progress(err, mode, paths, System::nanoTime);
    Runtime.getRuntime().addShutdownHook(progress.interrupted);
    return progress;
  }

  /** Since Java 22 a console may stand for a pipe. */
  private static boolean isTerminal() {
    try {
      var asked = java.io.Console.class.getMethod("isTerminal");
      return (boolean) asked.invoke(System.console());
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  @Override
  public void done(int articles) {
    done = articles;
    if (mode == Mode.OFF) {
      return;
    }
    long now = clock.getAsLong();
    if (now >= next) {
      next = now + (mode == Mode.LINES ? LINES_APART : BEAT);
      pace.note(articles, now);
      if (total < 0) {
        total = count();
      }
      String line = line(articles, Math.max(total, articles), pace.rate());
      err.print(mode == Mode.LINES ? line + "\n" : "\r" + line + "\u001b[K");
      err.flush();
      shown = mode == Mode.TERMINAL;
    }
  }

  /**
   * {@code [#####.....] 1,204/8,530 articles 412/s eta 0:18}.
   *
   * @param rate articles a second, 0 if not known
   */
  static String line(int done, int total, double rate) {
    int filled = total == 0 ? WIDTH : (int) ((long) done * WIDTH / total);
    return String.format(
        Locale.ROOT,
        "[%s%s] %,d/%,d articles  %,.0f/s  eta %s",
        "#".repeat(filled),
        ".".repeat(WIDTH - filled),
        done,
        total,
        rate,
        rate == 0 ? "?" : clockTime(Math.round((total - done) / rate)));
  }

  /** {@code 0:18}, {@code 1:02:03}. */
  private static String clockTime(long seconds) {
    long minutes = seconds / 60;
    return minutes < 60
        ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", minutes / 60, minutes % 60, seconds % 60);
  }

  /** While the virtual machine ends: what a file would have held is not kept by then. */
  void interrupted() {
    err.println(
        (shown ? ERASED : "")
            + "tallybook: interrupted after "
            + Report.count(done, "article")
            + "; no file was written");
    err.flush();
  }

  private int count() {
    int[] files = {0};
    for (Path path : paths) {
      try {
        Files.walkFileTree(path, new Counter(files));
      } catch (IOException e) {
        // The reader says what is wrong with it.
      }
    }
    return files[0];
  }

  /** Counts files as far as it is worth while. */
  private static final class Counter extends SimpleFileVisitor<Path> {
    private final int[] files;

    Counter(int[] files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return ++files[0] < MOST_COUNTED ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public void close() {
    if (shown) {
      err.print(ERASED);
      err.flush();
      shown = false;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException e) {
      // It is being interrupted; that is said.
    }
  }
}
