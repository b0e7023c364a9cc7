package tallybook.table;

import java.io.IOException;

/**
 * Writes records one by one, in the order they come, holding as few of them as it can.
 *
 * @param <R> the record
 */
public interface RowWriter<R> {

  void write(R row) throws IOException;

  /** Writes what is still held, and flushes; the destination stays open: it is the caller's. */
  void finish() throws IOException;
}
