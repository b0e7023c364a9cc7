package tallybook.catalogue;

/**
 * Numbers by the 64-bit hashes of words, in one open-addressing table. A small set of bits before
 * it answers for most words that are not there, without a look at the table.
 */
final class WordTable {
  static final int NONE = -1;

  private final long[] present;

  /** Values take as many bits; keys' upper bits are told by the slots, well enough. */
  private static final int VALUE = 22;

  /** By slot the lower bits of a key, and its value and 1 below them; 0 in a free slot. */
  private long[] slots = new long[1 << 13];

  /** The keys by slot: wanted only to grow. */
  private long[] keys = new long[1 << 13];

  private int size;

  /**
   * @param bits how many bits answer, a power of 2: some 16 a word, and most words are told
   */
  WordTable(int bits) {
    present = new long[bits / 64];
  }

  int get(long key) {
    int bit = bit(key);
    return (present[bit >> 6] >>> bit & 1) == 0 ? NONE : value(slots[slot(key)]);
  }

  /** Values may be up to four million. */
  void put(long key, int value) {
    int bit = bit(key);
    present[bit >> 6] |= 1L << bit;
    int slot = slot(key);
    size += slots[slot] == 0 ? 1 : 0;
    slots[slot] = key << VALUE | value + 1;
    keys[slot] = key;
    if (size * 2 > slots.length) {
      grow();
    }
  }

  private int bit(long key) {
    return (int) (key >>> 40) & 64 * present.length - 1;
  }

  private static int value(long slot) {
    return (int) (slot & (1 << VALUE) - 1) - 1;
  }

  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) (key >>> 32) & mask;
    long there = slots[slot];
    while (there != 0 && (there ^ key << VALUE) >>> VALUE != 0) {
      slot = slot + 1 & mask;
      there = slots[slot];
    }
    return slot;
  }

  private void grow() {
    long[] oldSlots = slots;
    long[] oldKeys = keys;
    slots = new long[2 * oldSlots.length];
    keys = new long[2 * oldKeys.length];
    for (int i = 0; i < oldSlots.length; i++) {
      if (oldSlots[i] != 0) {
        int slot = slot(oldKeys[i]);
        slots[slot] = oldSlots[i];
        keys[slot] = oldKeys[i];
      }
    }
  }
}
