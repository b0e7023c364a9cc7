package tallybook.catalogue;

import java.util.Arrays;

/**
 * A hash trie over characters: all edges stand in one open-addressing table keyed by node and
 * character, so that a walk touches one array and its cost doesn't grow with the words held. Node 0
 * is the root.
 */
final class Trie {
  static final int ROOT = 0;
  static final int NONE = -1;
  private static final int[] NOTHING = {};

  private long[] keys = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int[][] values = new int[1 << 10][];
  private int nodes = 1;

  Trie() {
    Arrays.fill(keys, NONE);
  }

  /** Hangs a value on a word; a word may carry several, in the order of their coming. */
  void add(char[] word, int value) {
    int node = ROOT;
    for (char c : word) {
      node = stepOrMake(node, c);
    }
    int[] held = valuesAt(node);
    held = Arrays.copyOf(held, held.length + 1);
    held[held.length - 1] = value;
    values[node] = held;
  }

  /** The node that a character leads to, or {@link #NONE}. */
  int step(int node, char c) {
    long key = (long) node << 16 | c;
    int slot = slot(key);
    return keys[slot] == key ? targets[slot] : NONE;
  }

  /** The values of the word that ends at a node; usually none. Not to be changed. */
  int[] valuesAt(int node) {
    int[] held = values[node];
    return held == null ? NOTHING : held;
  }

  private int stepOrMake(int node, char c) {
    long key = (long) node << 16 | c;
    int slot = slot(key);
    if (keys[slot] != key) {
      keys[slot] = key;
      targets[slot] = nodes++;
      if (nodes == values.length) {
        values = Arrays.copyOf(values, 2 * nodes);
      }
      if (nodes * 2 > keys.length) {
        grow();
        return step(node, c);
      }
    }
    return targets[slot];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (keys[slot] != NONE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[2 * oldKeys.length];
    targets = new int[keys.length];
    Arrays.fill(keys, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        targets[slot] = oldTargets[i];
      }
    }
  }
}
