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

  /** The same between quotation marks, with a colon. */
  private final byte[][] labels = new byte[MOST][];

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
    labels[place] = label(names[place]);
    return place;
  }

  private static byte[] label(byte[] name) {
    byte[] label = new byte[name.length + 3];
    label[0] = '"';
    System.arraycopy(name, 0, label, 1, name.length);
    label[name.length + 1] = '"';
    label[name.length + 2] = ':';
    return label;
  }

  /** How long the label of a name is, if it stands at a place with its colon; else 0. */
  int label(int name, byte[] bytes, int place, int limit) {
    if (name >= cells.names()) {
      return 0;
    }
    byte[] label = labels[name];
    int end = place + label.length;
    return end < limit && Arrays.equals(label, 0, label.length, bytes, place, end)
        ? label.length
        : 0;
  }

  private boolean is(int place, byte[] bytes, int start, int end) {
    return place < cells.names()
        && Arrays.equals(names[place], 0, names[place].length, bytes, start, end);
  }
}
