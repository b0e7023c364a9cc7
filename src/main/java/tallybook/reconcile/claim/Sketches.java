package tallybook.reconcile.claim;

import java.util.Arrays;
import tallybook.decision.Letters;

/**
 * What is kept of long quotes to recognise their copies: of each distinct quote, the smallest
 * hashes of its runs of four words, sixteen bits of each. Two sketches estimate how much of the one
 * text the other contains. A quote takes about seventy bytes, however often it is told.
 */
public final class Sketches {
  private static final int WORDS = 4;
  private static final int LEAST_WORDS = 8;
  private static final int KEPT = 24;
  private static final int CHUNK = 1 << 16;
  private static final int PART_YEAR = 1 << 31;
  private static final int NONE = -1;

  /** Quotes by hash, open addressing; 0 is free, for no quote's hash is 0. */
  private long[] hashes = new long[1 << 10];

  /** Where each sketch begins, with a mark on quotes that speak of a part of a year. */
  private int[] places = new int[1 << 10];

  private int size;

  /** Sketches behind one another, each led by its length; none crosses a chunk's end. */
  private char[][] chunks = {};

  private int used = CHUNK;

  private int[] words = new int[64];

  /** How many bytes all of it takes, empty room with it. */
  long bytes() {
    return 12L * hashes.length + 2L * CHUNK * chunks.length;
  }

  /** What is known of a quote. */
  enum Known {
    NOTHING,
    /** Its sketch is kept. */
    KEPT,
    /** The same, and the quote speaks of a part of a year. */
    PART_YEAR
  }

  Known known(long hash) {
    int slot = find(hash);
    return hashes[slot] == 0
        ? Known.NOTHING
        : (places[slot] & PART_YEAR) == 0 ? Known.KEPT : Known.PART_YEAR;
  }

  /** Keeps the sketch of a quote under its hash, if the quote is long enough. */
  boolean add(long hash, String quote, boolean isPartYear) {
    int count = words(quote);
    if (count < LEAST_WORDS) {
      return false;
    }
    char[] sketch = smallest(count);
    if (used + sketch.length + 1 > CHUNK) {
      chunks = Arrays.copyOf(chunks, chunks.length + 1);
      chunks[chunks.length - 1] = new char[CHUNK];
      used = 0;
    }
    char[] chunk = chunks[chunks.length - 1];
    int place = (chunks.length - 1) * CHUNK + used;
    chunk[used++] = (char) sketch.length;
    System.arraycopy(sketch, 0, chunk, used, sketch.length);
    used += sketch.length;
    put(hash, isPartYear ? place | PART_YEAR : place);
    return true;
  }

  private int place(long hash) {
    int slot = find(hash);
    return hashes[slot] == 0 ? NONE : places[slot] & ~PART_YEAR;
  }

  /** The slot of a hash, a free one if it isn't known. */
  private int find(long hash) {
    int mask = hashes.length - 1;
    int slot = slot(hash, mask);
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void put(long hash, int place) {
    if (++size * 3 > hashes.length * 2) {
      long[] before = hashes;
      int[] placesBefore = places;
      hashes = new long[before.length * 2];
      places = new int[before.length * 2];
      for (int i = 0; i < before.length; i++) {
        if (before[i] != 0) {
          insert(before[i], placesBefore[i]);
        }
      }
    }
    insert(hash, place);
  }

  private void insert(long hash, int place) {
    int slot = find(hash);
    hashes[slot] = hash;
    places[slot] = place;
  }

  private static int slot(long hash, int mask) {
    return (int) (hash * 0x9E3779B97F4A7C15L >>> 33) & mask;
  }

  /**
   * The share of the shorter quote's sketch that the other's holds, among hashes both could have
   * kept; 0 if a sketch isn't kept.
   */
  public double containment(long left, long right) {
    int a = place(left);
    int b = place(right);
    if (a == NONE || b == NONE) {
      return 0;
    }
    char[] leftChunk = chunks[a / CHUNK];
    char[] rightChunk = chunks[b / CHUNK];
    int i = a % CHUNK + 1;
    int j = b % CHUNK + 1;
    int endOfLeft = i + leftChunk[i - 1];
    int endOfRight = j + rightChunk[j - 1];
    int most = Math.min(bound(leftChunk, i, endOfLeft), bound(rightChunk, j, endOfRight));
    int inLeft = 0;
    int inRight = 0;
    int both = 0;
    while (i < endOfLeft || j < endOfRight) {
      int one = i < endOfLeft ? leftChunk[i] : CHUNK;
      int other = j < endOfRight ? rightChunk[j] : CHUNK;
      if (Math.min(one, other) > most) {
        break;
      }
      inLeft += one <= other ? 1 : 0;
      inRight += other <= one ? 1 : 0;
      both += one == other ? 1 : 0;
      i += one <= other ? 1 : 0;
      j += other <= one ? 1 : 0;
    }
    int fewer = Math.min(inLeft, inRight);
    return fewer == 0 ? 0 : (double) both / fewer;
  }

  /** The greatest hash up to which a sketch is complete. */
  private static int bound(char[] chunk, int from, int to) {
    return to - from < KEPT ? CHUNK - 1 : chunk[to - 1];
  }

  /** Hashes of the quote's words; how many there are. */
  private int words(String quote) {
    int count = 0;
    int hash = 0;
    int length = quote.length();
    for (int i = 0; i <= length; i++) {
      int c = i < length ? Letters.folded(quote.charAt(i)) : 0;
      if (c != 0) {
        hash = hash * 31 + c;
      } else if (hash != 0) {
        if (count == words.length) {
          words = Arrays.copyOf(words, count * 2);
        }
        words[count++] = hash;
        hash = 0;
      }
    }
    return count;
  }

  private char[] smallest(int count) {
    char[] runs = new char[count - WORDS + 1];
    for (int i = 0; i < runs.length; i++) {
      int hash = 0;
      for (int j = 0; j < WORDS; j++) {
        hash = hash * 0x01000193 + words[i + j];
      }
      hash *= 0x85EBCA6B;
      runs[i] = (char) ((hash ^ (hash >>> 13)) >>> 16);
    }
    Arrays.sort(runs);
    int kept = 0;
    for (int i = 0; i < runs.length && kept < KEPT; i++) {
      if (kept == 0 || runs[kept - 1] != runs[i]) {
        runs[kept++] = runs[i];
      }
    }
    return Arrays.copyOf(runs, kept);
  }
}
