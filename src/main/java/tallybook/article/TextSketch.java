package tallybook.article;

import java.util.Arrays;

/**
 * A text told by few numbers, so that many can be compared.
 *
 * <p>Words are runs of letters and digits in lower case; what stands between them doesn't count.
 * Every five words in a row are a shingle, told by a hash. Two texts are alike as their sets of
 * shingles are: the size of what they share over the size of both together (Jaccard). For {@code
 * MinHash} (Broder 1997) each of 64 hash functions keeps its least value over the shingles; two
 * texts agree in it with a chance equal to their likeness. The least {@value #KEPT} shingles are
 * kept too: all of them for a usual article, else a fair sample.
 */
final class TextSketch {
  static final int HASHES = 64;
  private static final int SHINGLE = 5;
  private static final int KEPT = 512;

  private final long whole;
  private final int[] minima;
  private final int[] shingles;

  private TextSketch(long whole, int[] minima, int[] shingles) {
    this.whole = whole;
    this.minima = minima;
    this.shingles = shingles;
  }

  static TextSketch of(String text) {
    long[] words = wordHashes(text);
    int count = Math.max(1, words.length - SHINGLE + 1);
    int[] shingles = new int[count];
    long whole = words.length;
    for (long word : words) {
      whole = mix(whole ^ word) + word;
    }
    for (int i = 0; i < count; i++) {
      long hash = 17;
      for (int j = i; j < Math.min(i + SHINGLE, words.length); j++) {
        hash = mix(hash ^ words[j]) + j - i;
      }
      shingles[i] = (int) (hash >>> 32);
    }
    return new TextSketch(whole, minima(shingles), least(shingles));
  }

  /** A hash of all words: texts of one value are the same but for their spaces and marks. */
  long whole() {
    return whole;
  }

  /** The minima of some hash functions, as one number: what a band of the table is keyed by. */
  long band(int first, int size) {
    long hash = first;
    for (int i = first; i < first + size; i++) {
      hash = mix(hash ^ minima[i]);
    }
    return hash;
  }

  /** Jaccard likeness of the shingles, 0 to 1; exact unless a text is long. */
  double likeness(TextSketch other) {
    int i = 0;
    int j = 0;
    int shared = 0;
    int seen = 0;
    int most = isSample() || other.isSample() ? KEPT : Integer.MAX_VALUE;
    while (i < shingles.length && j < other.shingles.length && seen < most) {
      int order = Integer.compare(shingles[i], other.shingles[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      seen++;
    }
    if (most == Integer.MAX_VALUE) {
      seen += shingles.length - i + other.shingles.length - j;
    }
    return (double) shared / seen;
  }

  private boolean isSample() {
    return shingles.length == KEPT;
  }

  private static int[] minima(int[] shingles) {
    int[] minima = new int[HASHES];
    Arrays.fill(minima, Integer.MAX_VALUE);
    for (int shingle : shingles) {
      long hash = mix(shingle);
      for (int i = 0; i < HASHES; i++) {
        // Two independent halves give any number of hash functions (Kirsch and Mitzenmacher 2008).
        int value = (int) hash + i * ((int) (hash >>> 32) | 1);
        value = (value ^ value >>> 15) * 0x2c1b3c6d;
        minima[i] = Math.min(minima[i], value);
      }
    }
    return minima;
  }

  private static int[] least(int[] shingles) {
    int[] distinct = Arrays.stream(shingles).sorted().distinct().toArray();
    return distinct.length > KEPT ? Arrays.copyOf(distinct, KEPT) : distinct;
  }

  private static long[] wordHashes(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * 0x100000001b3L + 0x9e3779b97f4a7c15L;
      } else if (hash != 0) {
        words[count++] = hash;
        hash = 0;
      }
    }
    if (hash != 0) {
      words[count++] = hash;
    }
    return Arrays.copyOf(words, count);
  }

  private static long mix(long value) {
    long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
