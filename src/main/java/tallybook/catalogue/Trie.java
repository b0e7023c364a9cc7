package tallybook.catalogue;

import java.util.Arrays;

/**
 * Words character by character. A node's number is the place of the edge that leads to it; the
 * edges that leave a node stand side by side in order, and below a node that only one word passes,
 * those of the whole rest of the word: a walk reads on in one array. Node 0 is the root.
 */
final class Trie {
  static final int ROOT = 0;
  static final int NONE = -1;

  /** Marks the last edge of those that leave a node, and an edge at whose end a word ends. */
  private static final int LAST = 1 << 16;

  private static final int WORD = 1 << 17;

  private final char[][] words;
  private final int[] valueOf;
  private final int[] order;

  /** A character and marks, by edge. */
  private int[] edges;

  /** The first edge that leaves a node; 0 if none does. */
  private int[] first;

  /** Where the values of a node's word stand, if it has one. */
  private int[] wordOf;

  /** By word how many values it has, then these: one stretch of memory for all. */
  private final int[] values;

  private int valued;
  private int size = 1;

  private Trie(char[][] words, int[] valueOf) {
    this.words = words;
    this.valueOf = valueOf;
    values = new int[2 * words.length];
    var sorted = new Integer[words.length];
    Arrays.setAll(sorted, i -> i);
    Arrays.sort(sorted, (a, b) -> Arrays.compare(words[a], words[b]));
    order = new int[words.length];
    Arrays.setAll(order, i -> sorted[i]);
    int likely = 6 * words.length + 16;
    edges = new int[likely];
    first = new int[likely];
    wordOf = new int[likely];
  }

  /** A trie in which each word has a value; words may come repeatedly, with several. */
  static Trie of(char[][] words, int[] valueOf) {
    var trie = new Trie(words, valueOf);
    if (words.length > 0) {
      trie.build(ROOT, 0, words.length, 0);
    }
    return trie;
  }

  /** The node that a character leads to, or {@link #NONE}. */
  int step(int node, char c) {
    int edge = first[node];
    if (edge == 0) {
      return NONE;
    }
    while (true) {
      int there = edges[edge];
      if ((char) there >= c) {
        return (char) there == c ? edge : NONE;
      }
      if ((there & LAST) != 0) {
        return NONE;
      }
      edge++;
    }
  }

  /** Whether a word ends at a node. */
  boolean isWord(int node) {
    return (edges[node] & WORD) != 0;
  }

  /** Where the values stand of the word that ends at a node: first their number. */
  int valuesAt(int node) {
    return wordOf[node];
  }

  /** What stands at a place among the values. */
  int value(int place) {
    return values[place];
  }

  /** Hangs the words of a range of the order, which agree up to a depth, below a node. */
  private void build(int node, int from, int to, int depth) {
    int begin = from;
    if (words[order[begin]].length == depth) {
      edges[node] |= WORD;
      wordOf[node] = valued;
      int count = valued++;
      while (begin < to && words[order[begin]].length == depth) {
        values[valued++] = valueOf[order[begin++]];
      }
      values[count] = begin - from;
    }
    if (begin == to) {
      return;
    }
    int edge = size;
    first[node] = edge;
    for (int at = begin; at < to; at = end(at, to, depth)) {
      add(words[order[at]][depth]);
    }
    edges[size - 1] |= LAST;
    for (int at = begin; at < to; edge++) {
      int end = end(at, to, depth);
      build(edge, at, end, depth + 1);
      at = end;
    }
  }

  /** The end of the words of a range that have the same character as its first at a depth. */
  private int end(int from, int to, int depth) {
    char c = words[order[from]][depth];
    int end = from + 1;
    while (end < to && words[order[end]][depth] == c) {
      end++;
    }
    return end;
  }

  private void add(char c) {
    if (size == edges.length) {
      edges = Arrays.copyOf(edges, 2 * size);
      first = Arrays.copyOf(first, 2 * size);
      wordOf = Arrays.copyOf(wordOf, 2 * size);
    }
    edges[size++] = c;
  }
}
