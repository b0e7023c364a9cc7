package tallybook.catalogue;

/**
 * Numbers by the 64-bit hashes of words, in one open-addressing table. A small set of bits before
 * it answers for most words that are not there, without a look at the table.
 */
final class WordTable {
  static final int NONE = -1;

  private static final int BITS = 1 << 18;

  private final long[] present = new long[BITS / 64];

  /** By slot a key and, beside it in memory, its value; 0 in a free slot, else the value and 1. */
  private long[] slots = new long[1 << 13];

  private int size;

  int get(long key) {
    int bit = (int) (key >>> 40) & BITS - 1;
    return (present[bit >> 6] >>> bit & 1) == 0 ? NONE : (int) slots[slot(key) + 1] - 1;
  }

  void put(long key, int value) {
    int bit = (int) (key >>> 40) & BITS - 1;
    present[bit >> 6] |= 1L << bit;
    int slot = slot(key);
    size += slots[slot + 1] == 0 ? 1 : 0;
    slots[slot] = key;
    slots[slot + 1] = value + 1;
    if (size * 4 > slots.length) {
      grow();
    }
  }

  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) (key >>> 32) << 1 & mask;
    while (slots[slot + 1] != 0 && slots[slot] != key) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        int slot = slot(old[i]);
        slots[slot] = old[i];
        slots[slot + 1] = old[i + 1];
      }
    }
  }
}
