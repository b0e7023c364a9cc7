package tallybook.workbook.layout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tallybook.reconcile.claim.IntSort;
import tallybook.workbook.stream.Address;

/** Hidden names of a table's rows, which begin alike: some twenty bytes a row. */
final class RowNames {
  private final String beginning;
  private final String sheet;
  private final int column;
  private final int firstRow;
  private byte[] letters = new byte[1 << 10];
  private int[] ends = new int[64];
  private int size;

  /**
   * @param beginning of every name, in small letters
   * @param column of the cells that are named, from 0
   * @param firstRow from 1
   */
  RowNames(String beginning, String sheet, int column, int firstRow) {
    this.beginning = beginning;
    this.sheet = sheet;
    this.column = column;
    this.firstRow = firstRow;
  }

  String beginning() {
    return beginning;
  }

  /** Names the next row: in small letters, figures and signs of ASCII. */
  void add(String name) {
    if (!name.startsWith(beginning)) {
      throw new IllegalArgumentException(name + " does not begin with " + beginning);
    }
    byte[] rest = name.substring(beginning.length()).getBytes(StandardCharsets.US_ASCII);
    int from = size == 0 ? 0 : ends[size - 1];
    if (from + rest.length > letters.length) {
      letters = Arrays.copyOf(letters, 2 * (from + rest.length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    System.arraycopy(rest, 0, letters, from, rest.length);
    ends[size++] = from + rest.length;
  }

  /** The names with their cells, sorted. */
  Stream<DefinedNames.Target> targets() {
    int[] order = IntStream.range(0, size).toArray();
    IntSort.sort(
        order, (a, b) -> Arrays.compare(letters, begin(a), ends[a], letters, begin(b), ends[b]));
    return Arrays.stream(order).mapToObj(this::target);
  }

  private int begin(int name) {
    return name == 0 ? 0 : ends[name - 1];
  }

  private DefinedNames.Target target(int number) {
    int begin = begin(number);
    int row = firstRow + number;
    return new DefinedNames.Target(
        beginning + new String(letters, begin, ends[number] - begin, StandardCharsets.US_ASCII),
        Address.absolute(sheet, column, row, column, row),
        true);
  }
}
