package tallybook.workbook.sheets;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Numbers by id, at some twenty bytes each; of two figures with one id, the last. */
final class IdIndex {
  private final IntFunction<String> idOf;
  private final int[] numbers;
  private final int[] hashes;

  /**
   * @param idOf the id that a number was put for
   */
  IdIndex(int size, IntFunction<String> idOf) {
    this.idOf = idOf;
    int room = Integer.highestOneBit(Math.max(8, size)) * 4;
    numbers = new int[room];
    hashes = new int[room];
    Arrays.fill(numbers, Figures.NONE);
  }

  void put(String id, int number) {
    int slot = slot(id);
    numbers[slot] = number;
    hashes[slot] = id.hashCode();
  }

  int find(String id) {
    return numbers[slot(id)];
  }

  /** The slot of an id, or the free one where it would stand. */
  private int slot(String id) {
    int hash = id.hashCode();
    int slot = hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(numbers.length) + 1;
    while (numbers[slot] != Figures.NONE
        && !(hashes[slot] == hash && idOf.apply(numbers[slot]).equals(id))) {
      slot = slot + 1 & numbers.length - 1;
    }
    return slot;
  }
}
