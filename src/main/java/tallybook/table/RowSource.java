package tallybook.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Row;

/** Records of a file, one at a time. */
interface RowSource {

  /**
   * The next record, or null at the end.
   *
   * @throws RowException if this record is broken; the following ones may still be read
   */
  @Nullable Row next() throws IOException;

  /** The line on which the last record began, from 1. */
  int line();
}
