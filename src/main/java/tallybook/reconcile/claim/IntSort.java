package tallybook.reconcile.claim;

/** Sorts numbers by an order of their own, without boxing: insertion for few, merging for many. */
public final class IntSort {
  private static final int FEW = 16;

  private IntSort() {}

  /** An order of numbers. */
  @FunctionalInterface
  public interface IntOrder {
    int compare(int left, int right);
  }

  /** Sorts numbers; those that are equal in the order stay as they stand. */
  public static void sort(int[] numbers, IntOrder order) {
    if (numbers.length > 1) {
      sort(numbers, 0, numbers.length, new int[numbers.length], order);
    }
  }

  private static void sort(int[] numbers, int from, int to, int[] spare, IntOrder order) {
    if (to - from <= FEW) {
      insert(numbers, from, to, order);
      return;
    }
    int middle = (from + to) >>> 1;
    sort(numbers, from, middle, spare, order);
    sort(numbers, middle, to, spare, order);
    if (order.compare(numbers[middle - 1], numbers[middle]) > 0) {
      merge(numbers, from, middle, to, spare, order);
    }
  }

  private static void insert(int[] numbers, int from, int to, IntOrder order) {
    for (int i = from + 1; i < to; i++) {
      int number = numbers[i];
      int place = i;
      while (place > from && order.compare(numbers[place - 1], number) > 0) {
        numbers[place] = numbers[place - 1];
        place--;
      }
      numbers[place] = number;
    }
  }

  private static void merge(
      int[] numbers, int from, int middle, int to, int[] spare, IntOrder order) {
    System.arraycopy(numbers, from, spare, from, middle - from);
    int left = from;
    int right = middle;
    int place = from;
    while (left < middle && right < to) {
      boolean takeLeft = order.compare(spare[left], numbers[right]) <= 0;
      numbers[place++] = takeLeft ? spare[left++] : numbers[right++];
    }
    System.arraycopy(spare, left, numbers, place, middle - left);
  }
}
