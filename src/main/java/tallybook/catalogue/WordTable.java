package tallybook.catalogue;

import java.util.Arrays;

/**
 * Numbers by the 64-bit hashes of words, in one open-addressing table. A small set of bits before
 * it answers for most words that are not there, without a look at the table.
 */
final class WordTable {
  static final int NONE = -1;

  private static final int BITS = 1 << 18;

  private final long[] present = new long[BITS / 64];
  private long[] keys = new long[1 << 12];
  private int[] values = new int[1 << 12];
  private int size;

  WordTable() {
    Arrays.fill(values, NONE);
  }

  int get(long key) {
    int bit = (int) (key >>> 40) & BITS - 1;
    return (present[bit >> 6] >>> bit & 1) == 0 ? NONE : values[slot(key)];
  }

  void put(long key, int value) {
    int bit = (int) (key >>> 40) & BITS - 1;
    present[bit >> 6] |= 1L << bit;
    int slot = slot(key);
    size += values[slot] == NONE ? 1 : 0;
    keys[slot] = key;
    values[slot] = value;
    if (size * 3 > keys.length) {
      grow();
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 32) & mask;
    while (values[slot] != NONE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[keys.length];
    Arrays.fill(values, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
