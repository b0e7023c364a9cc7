package tallybook.pipeline;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.WorkbookWriter;

/**
 * A sheet without rows, written to nowhere while articles are read. Most of a short run is what is
 * done once, classes above all; another processor does the workbook's share of it meanwhile. A run
 * has one at most, and its workbook waits for the end of it: both would load the same.
 */
public final class Rehearsal {
  private static volatile @Nullable Thread running;

  private Rehearsal() {}

  /** Begins it, on a thread of its own that no run waits for unless it writes a workbook. */
  public static void begin() {
    var thread = new Thread(Rehearsal::run, "rehearsal");
    thread.setDaemon(true);
    running = thread;
    thread.start();
  }

  private static void run() {
    Tallybook tallybook = Tallybook.standard();
    try {
      new WorkbookWriter(tallybook.catalogue(), tallybook.resources()).rehearse();
    } catch (IOException | RuntimeException e) {
      // The workbook itself will meet it, and say so.
    }
  }

  /** Waits for the end of one that has begun. */
  static void await() {
    Thread thread = running;
    if (thread == null) {
      return;
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
