package tallybook.reconcile.claim;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts numbered from 0 in the order they first came; each is held once. */
public final class Names {
  /** The number of an absent text. */
  public static final int NONE = -1;

  private String[] names = new String[16];
  private int[] slots = new int[64]; // number + 1; 0 is free
  private int size;
  private @Nullable String last;
  private int lastNumber;

  /** The text's number, a new one if it is new; {@link #NONE} for null. */
  public int number(@Nullable String name) {
    if (name == null) {
      return NONE;
    }
    if (!name.equals(last)) {
      lastNumber = numberOf(name);
      last = name;
    }
    return lastNumber;
  }

  private int numberOf(String name) {
    int slot = slotOf(name);
    if (slots[slot] == 0) {
      if (size == names.length) {
        names = Arrays.copyOf(names, size * 2);
      }
      names[size++] = name;
      slots[slot] = size;
      if (size * 2 > slots.length) {
        rehash();
        return size - 1;
      }
    }
    return slots[slot] - 1;
  }

  /** The text of a number; null for {@link #NONE}. */
  public @Nullable String name(int number) {
    return number == NONE ? null : names[number];
  }

  /** As the texts of two numbers compare. */
  int compare(int left, int right) {
    return left == right ? 0 : names[left].compareTo(names[right]);
  }

  public int size() {
    return size;
  }

  /** For every number, its text's place in the order of {@code String.compareTo}. */
  public int[] ranks() {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> names[a].compareTo(names[b]));
    int[] ranks = new int[size];
    for (int i = 0; i < size; i++) {
      ranks[order[i]] = i;
    }
    return ranks;
  }

  private int slotOf(String name) {
    int mask = slots.length - 1;
    int slot = spread(name.hashCode()) & mask;
    while (slots[slot] != 0 && !names[slots[slot] - 1].equals(name)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int i = 0; i < size; i++) {
      slots[slotOf(names[i])] = i + 1;
    }
  }

  private static int spread(int hash) {
    int h = hash * 0x9E3779B9;
    return h ^ (h >>> 15);
  }
}
