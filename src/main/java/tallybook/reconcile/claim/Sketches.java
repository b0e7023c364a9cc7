package tallybook.reconcile.claim;

import java.util.Arrays;

/**
 * What is kept of long quotes to recognise their copies: of each distinct quote, the smallest
 * hashes of its runs of four words. Two sketches estimate how much of the one text the other
 * contains.
 */
public final class Sketches {
  private static final int WORDS = 4;
  private static final int LEAST_WORDS = 8;
  private static final int KEPT = 24;
  private static final int[] NONE = {};

  private final java.util.Map<Long, int[]> byQuote = new java.util.HashMap<>();

  /** Whether the quote is long enough; its sketch is then kept under its hash. */
  boolean add(long hash, String quote) {
    if (byQuote.containsKey(hash)) {
      return true;
    }
    int[] words = words(quote);
    if (words.length < LEAST_WORDS) {
      return false;
    }
    byQuote.put(hash, smallest(words));
    return true;
  }

  /** The sketch, sorted; empty for a short or absent quote. */
  public int[] of(long quote) {
    return byQuote.getOrDefault(quote, NONE);
  }

  /** The share of the shorter sketch that the other holds, among hashes both could have kept. */
  public static double containment(int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return 0;
    }
    int most = Math.min(bound(a), bound(b));
    int inA = 0;
    int inB = 0;
    int both = 0;
    for (int i = 0, j = 0; (i < a.length && a[i] <= most) || (j < b.length && b[j] <= most); ) {
      int left = i < a.length && a[i] <= most ? a[i] : Integer.MAX_VALUE;
      int right = j < b.length && b[j] <= most ? b[j] : Integer.MAX_VALUE;
      if (left <= right) {
        inA++;
        i++;
      }
      if (right <= left) {
        inB++;
        j++;
      }
      both += left == right ? 1 : 0;
    }
    int fewer = Math.min(inA, inB);
    return fewer == 0 ? 0 : (double) both / fewer;
  }

  /** The greatest hash up to which a sketch is complete. */
  private static int bound(int[] sketch) {
    return sketch.length < KEPT ? Integer.MAX_VALUE - 1 : sketch[sketch.length - 1];
  }

  private static int[] words(String quote) {
    int[] words = new int[quote.length() / 2 + 1];
    int count = 0;
    int hash = 0;
    for (int i = 0; i <= quote.length(); i++) {
      char c = i < quote.length() ? quote.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
      } else if (hash != 0) {
        words[count++] = hash;
        hash = 0;
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static int[] smallest(int[] words) {
    int[] runs = new int[words.length - WORDS + 1];
    for (int i = 0; i < runs.length; i++) {
      int hash = 0;
      for (int j = 0; j < WORDS; j++) {
        hash = hash * 0x01000193 + words[i + j];
      }
      hash *= 0x85EBCA6B;
      runs[i] = (hash ^ (hash >>> 13)) & (Integer.MAX_VALUE - 2);
    }
    int[] distinct = Arrays.stream(runs).sorted().distinct().limit(KEPT).toArray();
    return distinct;
  }
}
