package tallybook.reconcile.estimate;

import java.util.Arrays;

/** The claims of a cell by their origins, in room that all cells of a block share. */
final class OriginsOfCell {
  private static final int NONE = -1;

  private final int[] first;

  /** By an origin's first claim in the block: its first claim in the cell, its last, how many. */
  private final int[] heads;

  private final int[] tails;
  private final int[] counts;

  /** The claim after, of the same origin. */
  private final int[] next;

  private final int[] roots;
  private int size;

  /**
   * @param first for each claim of the block, the first of its origin
   */
  OriginsOfCell(int[] first) {
    this.first = first;
    this.heads = new int[first.length];
    this.tails = new int[first.length];
    this.counts = new int[first.length];
    this.next = new int[first.length];
    this.roots = new int[first.length];
    Arrays.fill(heads, NONE);
  }

  /** Begins another cell. */
  void clear() {
    for (int i = 0; i < size; i++) {
      heads[roots[i]] = NONE;
    }
    size = 0;
  }

  /** Adds a claim, by its place in the block; those of a cell come in order. */
  void add(int claim) {
    int root = first[claim];
    if (heads[root] == NONE) {
      heads[root] = claim;
      counts[root] = 1;
      roots[size++] = root;
    } else {
      next[tails[root]] = claim;
      counts[root]++;
    }
    tails[root] = claim;
  }

  /** How many origins the cell has. */
  int size() {
    return size;
  }

  /** The claims of an origin, in order; the origins come in the order of their first claims. */
  int[] claims(int origin) {
    int root = roots[origin];
    int[] claims = new int[counts[root]];
    int claim = heads[root];
    for (int i = 0; i < claims.length; i++) {
      claims[i] = claim;
      claim = next[claim];
    }
    return claims;
  }
}
