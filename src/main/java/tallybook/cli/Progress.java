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
import tallybook.pipeline.Watcher;

/**
 * One rewritten line on a terminal: how far, how fast, how long still. It appears after half a
 * second, and never where the output goes to a file.
 */
final class Progress implements Watcher, Closeable {
  private static final long PATIENCE = 500_000_000L;
  private static final long BEAT = 200_000_000L;
  private static final int WIDTH = 20;
  private static final int MOST_COUNTED = 2_000_000;

  private final PrintWriter err;
  private final boolean on;
  private final List<Path> paths;
  private final long begin = System.nanoTime();
  private long next = begin + PATIENCE;
  private int total = -1;
  private boolean shown;

  private Progress(PrintWriter err, boolean on, List<Path> paths) {
    this.err = err;
    this.on = on;
    this.paths = paths;
  }

  static Progress on(PrintWriter err, Common common, List<Path> paths) {
    boolean terminal = System.console() != null && isTerminal();
    return new Progress(err, terminal && !common.isQuiet(), paths);
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
    if (!on) {
      return;
    }
    long now = System.nanoTime();
    if (now >= next) {
      next = now + BEAT;
      if (total < 0) {
        total = count();
      }
      err.print("\r" + line(articles, Math.max(total, articles), (now - begin) / 1e9) + "\u001b[K");
      err.flush();
      shown = true;
    }
  }

  /** {@code [#####.....] 1,204/8,530 articles 412/s eta 0:18}. */
  static String line(int done, int total, double seconds) {
    int filled = total == 0 ? WIDTH : (int) ((long) done * WIDTH / total);
    double rate = done / seconds;
    long left = rate == 0 ? 0 : Math.round((total - done) / rate);
    return String.format(
        Locale.ROOT,
        "[%s%s] %,d/%,d articles  %,.0f/s  eta %d:%02d",
        "#".repeat(filled),
        ".".repeat(WIDTH - filled),
        done,
        total,
        rate,
        left / 60,
        left % 60);
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
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
