package tallybook.workbook.stream;

import java.util.Arrays;

/**
 * A prefix code for symbols of known frequency, none longer than a limit: as RFC 1951 wants it,
 * codes of one length in the order of their symbols, and complete.
 */
final class HuffmanCode {
  private final int[] lengths;
  private final int[] codes;

  private HuffmanCode(int[] lengths, int limit) {
    this.lengths = lengths;
    this.codes = codes(lengths, limit);
  }

  /**
   * The code of these frequencies; a symbol that doesn't occur has no code.
   *
   * @param frequencies of which at least two are not 0
   */
  static HuffmanCode of(int[] frequencies, int limit) {
    long[] used = sorted(frequencies);
    int[] depths = depths(used);
    int[] ofLength = shortened(depths, limit);
    int[] lengths = new int[frequencies.length];
    int at = 0;
    for (int length = limit; length > 0; length--) {
      for (int n = ofLength[length]; n > 0; n--) {
        lengths[(int) used[at++] & 0xFFFF] = length;
      }
    }
    return new HuffmanCode(lengths, limit);
  }

  /** Bits of a symbol's code, 0 if it has none. */
  int length(int symbol) {
    return lengths[symbol];
  }

  /** A symbol's code, its first bit lowest. */
  int code(int symbol) {
    return codes[symbol];
  }

  /** One past the last symbol that has a code, at least so many. */
  int size(int least) {
    int size = lengths.length;
    while (size > least && lengths[size - 1] == 0) {
      size--;
    }
    return size;
  }

  /** Frequency and symbol of those that occur, the rarest first. */
  private static long[] sorted(int[] frequencies) {
    long[] used = new long[frequencies.length];
    int count = 0;
    for (int symbol = 0; symbol < frequencies.length; symbol++) {
      if (frequencies[symbol] > 0) {
        used[count++] = (long) frequencies[symbol] << 16 | symbol;
      }
    }
    used = Arrays.copyOf(used, count);
    Arrays.sort(used);
    return used;
  }

  /** How deep each leaf lies in Huffman's tree: leaves and inner nodes wait in two queues. */
  private static int[] depths(long[] used) {
    int leaves = used.length;
    long[] weights = new long[2 * leaves - 1];
    int[] parents = new int[2 * leaves - 1];
    for (int i = 0; i < leaves; i++) {
      weights[i] = used[i] >>> 16;
    }
    int leaf = 0;
    int inner = leaves;
    for (int made = leaves; made < weights.length; made++) {
      for (int child = 0; child < 2; child++) {
        boolean takesLeaf = leaf < leaves && (inner == made || weights[leaf] <= weights[inner]);
        int taken = takesLeaf ? leaf++ : inner++;
        weights[made] += weights[taken];
        parents[taken] = made;
      }
    }
    int[] depths = new int[weights.length];
    for (int node = weights.length - 2; node >= 0; node--) {
      depths[node] = depths[parents[node]] + 1;
    }
    return Arrays.copyOf(depths, leaves);
  }

  /** How many codes each length has once none is longer than the limit. */
  private static int[] shortened(int[] depths, int limit) {
    int[] ofLength = new int[limit + 1];
    long room = 0;
    for (int depth : depths) {
      int length = Math.min(depth, limit);
      ofLength[length]++;
      room += 1L << limit - length;
    }
    for (; room > 1L << limit; room--) {
      int length = limit - 1;
      while (ofLength[length] == 0) {
        length--;
      }
      ofLength[length]--;
      ofLength[length + 1] += 2;
      ofLength[limit]--;
    }
    return ofLength;
  }

  private static int[] codes(int[] lengths, int limit) {
    int[] ofLength = new int[limit + 1];
    for (int length : lengths) {
      ofLength[length]++;
    }
    ofLength[0] = 0;
    int[] next = new int[limit + 1];
    for (int length = 1; length <= limit; length++) {
      next[length] = next[length - 1] + ofLength[length - 1] << 1;
    }
    int[] codes = new int[lengths.length];
    for (int symbol = 0; symbol < codes.length; symbol++) {
      int length = lengths[symbol];
      if (length > 0) {
        codes[symbol] = Integer.reverse(next[length]++) >>> 32 - length;
      }
    }
    return codes;
  }
}
