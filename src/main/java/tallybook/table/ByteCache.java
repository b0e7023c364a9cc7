package tallybook.table;

import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What stretches of bytes were found to mean: each in one of a fixed number of places, where the
 * last one stays. Values that repeat are so made once and shared.
 */
final class ByteCache<T> {
  /** Of the second stretch so many bytes are enough to tell most apart, before all are compared. */
  private static final int FEW = 8;

  private final byte[][] keys;
  private final Object[] values;
  private final CRC32 sum = new CRC32(); // few instructions, from either compiler
  private int place;
  private int from;
  private int to;
  private int from2;
  private int to2;

  /**
   * @param bits there are 2^bits places
   */
  ByteCache(int bits) {
    this.keys = new byte[1 << bits][];
    this.values = new Object[1 << bits];
  }

  /** The value of two stretches together, or null if it isn't here; {@link #put} then adds it. */
  @Nullable T get(byte[] bytes, int start, int end, int start2, int end2) {
    from = start;
    to = end;
    from2 = start2;
    to2 = end2;
    place = keys.length == 1 ? 0 : sum(bytes) & keys.length - 1;
    byte[] key = keys[place];
    int first = end - start;
    boolean known =
        key != null
            && key.length == first + end2 - start2
            && Arrays.equals(key, 0, first, bytes, start, end)
            && Arrays.equals(key, first, key.length, bytes, start2, end2);
    @SuppressWarnings("unchecked")
    T value = known ? (T) values[place] : null;
    return value;
  }

  private int sum(byte[] bytes) {
    sum.reset();
    sum.update(bytes, from, to - from);
    int hash = (int) sum.getValue();
    for (int i = from2; i < Math.min(to2, from2 + FEW); i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash;
  }

  /** Adds the value of the stretches last asked for. */
  T put(byte[] bytes, T value) {
    byte[] key = new byte[to - from + to2 - from2];
    System.arraycopy(bytes, from, key, 0, to - from);
    System.arraycopy(bytes, from2, key, to - from, to2 - from2);
    keys[place] = key;
    values[place] = value;
    return value;
  }
}
