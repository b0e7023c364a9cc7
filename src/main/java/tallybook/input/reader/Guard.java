package tallybook.input.reader;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work that a library may never end, for so long and no longer. */
public final class Guard {
  private Guard() {}

  /**
   * @throws Unreadable if it takes too long, runs out of stack or memory, or fails in a way that it
   *     shouldn't
   * @throws IOException as the work does
   */
  public static <T> T run(Duration most, String format, Callable<T> work) throws IOException {
    var task = new FutureTask<T>(work);
    var thread = new Thread(task, "reads " + format);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new Unreadable("time", "takes longer than " + most.toSeconds() + " s to read");
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw fault(format, e.getCause() == null ? e : e.getCause());
    }
  }

  private static IOException fault(String format, Throwable cause) {
    if (cause instanceof Unreadable said) {
      return said;
    }
    if (cause instanceof OutOfMemoryError) {
      return new Unreadable("memory", "needs more memory than there is");
    }
    return cause instanceof StackOverflowError
        ? new Unreadable("nested", "is nested too deep")
        : Unreadable.broken(format, cause);
  }
}
