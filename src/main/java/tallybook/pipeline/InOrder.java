package tallybook.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work on items one by one, on as many threads as wanted, the results handed on in the order of the
 * items. No more items are held than keep the threads busy.
 */
final class InOrder {
  private static final int BATCH = 16;
  private static final int BATCHES_A_THREAD = 4;

  private InOrder() {}

  /** Gives the next item, or null at the end. */
  interface Source<I> {
    @Nullable I next() throws IOException;
  }

  /** Takes a result. */
  interface Sink<O> {
    void accept(O result) throws IOException;
  }

  static <I, O> void run(Source<I> source, Function<I, O> work, Sink<O> sink, int threads)
      throws IOException {
    if (threads == 1) {
      for (I item = source.next(); item != null; item = source.next()) {
        sink.accept(work.apply(item));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::worker);
    try {
      feed(pool, source, work, sink, threads * BATCHES_A_THREAD);
    } finally {
      pool.shutdownNow();
    }
  }

  /** A thread that doesn't keep the program alive. */
  private static Thread worker(Runnable task) {
    var thread = new Thread(task, "tallybook-worker");
    thread.setDaemon(true);
    return thread;
  }

  private static <I, O> void feed(
      ExecutorService pool, Source<I> source, Function<I, O> work, Sink<O> sink, int ahead)
      throws IOException {
    Deque<Future<List<O>>> running = new ArrayDeque<>();
    List<I> batch = nextBatch(source);
    while (!batch.isEmpty() || !running.isEmpty()) {
      if (!batch.isEmpty()) {
        running.add(pool.submit(task(batch, work)));
        batch = nextBatch(source);
      }
      if (running.size() >= ahead || batch.isEmpty()) {
        for (O result : resultsOf(running.removeFirst())) {
          sink.accept(result);
        }
      }
    }
  }

  private static <I, O> Callable<List<O>> task(List<I> batch, Function<I, O> work) {
    return () -> {
      var results = new ArrayList<O>(batch.size());
      for (I item : batch) {
        results.add(work.apply(item));
      }
      return results;
    };
  }

  private static <I> List<I> nextBatch(Source<I> source) throws IOException {
    var batch = new ArrayList<I>(BATCH);
    while (batch.size() < BATCH) {
      I item = source.next();
      if (item == null) {
        return batch;
      }
      batch.add(item);
    }
    return batch;
  }

  private static <O> List<O> resultsOf(Future<List<O>> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IOException(e.getCause());
    }
  }
}
