package tallybook.workbook.sheets;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** A column of numbers that grows. */
final class IntColumn {
  private int[] numbers = new int[16];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index + " of " + size);
    }
    return numbers[index];
  }

  void set(int index, int number) {
    numbers[index] = number;
  }

  void shorten(int length) {
    size = length;
  }

  int size() {
    return size;
  }

  /** The rows of a list that the numbers name, in their order. */
  <R> List<R> of(List<R> rows) {
    return new Named<>(rows);
  }

  private final class Named<R> extends AbstractList<R> implements RandomAccess {
    private final List<R> rows;

    Named(List<R> rows) {
      this.rows = rows;
    }

    @Override
    public R get(int index) {
      return rows.get(IntColumn.this.get(index));
    }

    @Override
    public int size() {
      return size;
    }
  }
}
