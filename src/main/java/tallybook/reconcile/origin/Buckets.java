package tallybook.reconcile.origin;

import java.util.Arrays;

/**
 * Claims in buckets that have a name of two numbers. Only those that share one are looked at again,
 * by their days, so that the many that are alone cost one look-up.
 */
final class Buckets {
  private static final int FREE = -1;

  private final long[] firsts;
  private final long[] seconds;

  /** Day, and the claim's place in the block in the lower half. */
  private final long[] members;

  /** The entry before in the same bucket, or {@link #FREE}. */
  private final int[] before;

  /** The last entry of each bucket, by its name. */
  private final int[] slots;

  private int size;

  /**
   * @param most how many claims may be added
   */
  Buckets(int most) {
    firsts = new long[most];
    seconds = new long[most];
    members = new long[most];
    before = new int[most];
    slots = new int[Math.max(2, Integer.highestOneBit(most) * 4)];
    Arrays.fill(slots, FREE);
  }

  /** Takes claims of a bucket, ordered by day and then by their place. */
  @FunctionalInterface
  interface Taker {
    /**
     * @param members as {@link #day} and {@link #claim} read them
     */
    void take(long[] members);
  }

  static int day(long member) {
    return (int) (member >> 32);
  }

  static int claim(long member) {
    return (int) member;
  }

  /** Adds a claim under a name. */
  void add(long first, long second, int day, int claim) {
    int slot = slot(first, second);
    firsts[size] = first;
    seconds[size] = second;
    members[size] = (long) day << 32 | claim;
    before[size] = slots[slot];
    slots[slot] = size++;
  }

  private int slot(long first, long second) {
    int mask = slots.length - 1;
    long hash = (first * 0x9E3779B97F4A7C15L ^ second) * 0xC2B2AE3D27D4EB4FL;
    int slot = (int) (hash >>> 32) & mask;
    while (slots[slot] != FREE
        && (firsts[slots[slot]] != first || seconds[slots[slot]] != second)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Hands over the buckets of more than one claim. */
  void each(Taker taker) {
    for (int last : slots) {
      if (last != FREE && before[last] != FREE) {
        taker.take(bucket(last));
      }
    }
  }

  private long[] bucket(int last) {
    int count = 0;
    for (int i = last; i != FREE; i = before[i]) {
      count++;
    }
    long[] bucket = new long[count];
    for (int i = last; i != FREE; i = before[i]) {
      bucket[--count] = members[i];
    }
    Arrays.sort(bucket);
    return bucket;
  }
}
