package tallybook.pipeline;

import java.io.IOException;
import tallybook.table.RowWriter;

/** Prints records one by one, in the order they come. */
public final class Printer<R> {
  private final RowWriter<R> rows;
  private int count;

  Printer(RowWriter<R> rows) {
    this.rows = rows;
  }

  public void print(R row) throws IOException {
    rows.write(row);
    count++;
  }

  public void printAll(Iterable<? extends R> all) throws IOException {
    for (R row : all) {
      print(row);
    }
  }

  /** Prints what is still held, and returns how many records there were. */
  public int finish() throws IOException {
    rows.finish();
    return count;
  }
}
