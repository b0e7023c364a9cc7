package tallybook.workbook.readback;

import java.util.Arrays;

/** The rows of a sheet on which a table's keys stand, in the file's order. */
final class RowNumbers {
  private int[] numbers = new int[16];
  private int size;

  void add(int row) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = row;
  }

  /** The row of the key at a place. */
  int get(int index) {
    return numbers[index];
  }

  /** The place of a row among the keys, or a negative number. */
  int indexOf(int row) {
    return Arrays.binarySearch(numbers, 0, size, row);
  }
}
