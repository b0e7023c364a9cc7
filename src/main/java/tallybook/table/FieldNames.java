package tallybook.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The names of a file's fields, found by their bytes. Records mostly name them in the same order,
 * so the one behind the last is looked at first.
 */
final class FieldNames {
  private static final int MOST = 64;

  private final Cells cells;
  private final byte[][] names = new byte[MOST][];

  /**
   * @param cells takes the names, each at its place
   */
  FieldNames(Cells cells) {
    this.cells = cells;
  }

  /**
   * The place of a name; a new one is noted.
   *
   * @param expected where it most likely is
   * @return -1 if there are too many names
   */
  int place(int expected, byte[] bytes, int start, int end) {
    if (is(expected, bytes, start, end)) {
      return expected;
    }
    for (int i = 0; i < cells.names(); i++) {
      if (is(i, bytes, start, end)) {
        return i;
      }
    }
    if (cells.names() == MOST) {
      return -1;
    }
    int place = cells.name(new String(bytes, start, end - start, StandardCharsets.UTF_8));
    names[place] = Arrays.copyOfRange(bytes, start, end);
    return place;
  }

  private boolean is(int place, byte[] bytes, int start, int end) {
    return place < cells.names()
        && Arrays.equals(names[place], 0, names[place].length, bytes, start, end);
  }
}
