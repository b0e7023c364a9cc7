package tallybook.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What stretches of bytes were found to mean: each in one of a fixed number of places, where the
 * last one stays. Values that repeat are so made once and shared.
 */
final class ByteCache<T> {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[][] keys;
  private final Object[] values;
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
    long hash = hash(hash(end - start, bytes, start, end), bytes, start2, end2);
    place = (int) (hash >>> 32) & keys.length - 1;
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

  /** Adds the value of the stretches last asked for. */
  T put(byte[] bytes, T value) {
    byte[] key = new byte[to - from + to2 - from2];
    System.arraycopy(bytes, from, key, 0, to - from);
    System.arraycopy(bytes, from2, key, to - from, to2 - from2);
    keys[place] = key;
    values[place] = value;
    return value;
  }

  private static long hash(long seed, byte[] bytes, int start, int end) {
    long hash = seed;
    int i = start;
    for (; i + 8 <= end; i += 8) {
      hash = (hash ^ (long) LONG.get(bytes, i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    for (; i < end; i++) {
      hash = (hash ^ bytes[i]) * 0x100000001B3L;
    }
    return hash * 0x9E3779B97F4A7C15L;
  }
}
