package tallybook.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Work on items, a batch of small ones at a time, on as many threads as wanted, the results handed
 * on in the order of the items. No more items are held than keep the threads busy.
 */
final class InOrder {
  private static final int BATCH = 32;

  /** A batch is full with so much in it. */
  private static final int BATCH_SIZE = 1 << 16;

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

  /**
   * @param size what makes an item large: characters
   * @param work gives a result for each item of a batch
   */
  static <I, O> void run(
      Source<I> source,
      ToIntFunction<I> size,
      Function<List<I>, List<O>> work,
      Sink<O> sink,
      int threads)
      throws IOException {
    if (threads == 1) {
      for (List<I> batch = next(source, size); !batch.isEmpty(); batch = next(source, size)) {
        hand(work.apply(batch), sink);
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::worker);
    try {
      feed(pool, () -> next(source, size), work, sink, threads * BATCHES_A_THREAD);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <O> void hand(List<O> results, Sink<O> sink) throws IOException {
    for (O result : results) {
      sink.accept(result);
    }
  }

  /** A thread that doesn't keep the program alive. */
  private static Thread worker(Runnable task) {
    var thread = new Thread(task, "tallybook-worker");
    thread.setDaemon(true);
    return thread;
  }

  /** Gives the next items, none at the end. */
  private interface Batches<I> {
    List<I> next() throws IOException;
  }

  private static <I, O> void feed(
      ExecutorService pool,
      Batches<I> batches,
      Function<List<I>, List<O>> work,
      Sink<O> sink,
      int ahead)
      throws IOException {
    Deque<Future<List<O>>> running = new ArrayDeque<>();
    List<I> batch = batches.next();
    while (!batch.isEmpty() || !running.isEmpty()) {
      if (!batch.isEmpty()) {
        List<I> items = batch;
        running.add(pool.submit(() -> work.apply(items)));
        batch = batches.next();
      }
      if (running.size() >= ahead || batch.isEmpty()) {
        hand(resultsOf(running.removeFirst()), sink);
      }
    }
  }

  private static <I> List<I> next(Source<I> source, ToIntFunction<I> size) throws IOException {
    var batch = new ArrayList<I>(BATCH);
    int filled = 0;
    while (batch.size() < BATCH && filled < BATCH_SIZE) {
      I item = source.next();
      if (item == null) {
        return batch;
      }
      batch.add(item);
      filled += size.applyAsInt(item);
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
