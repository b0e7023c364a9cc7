package tallybook.workbook.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Packs bytes in the deflate format (RFC 1951), for text that repeats itself as a sheet's rows do:
 * several times faster there than {@link java.util.zip.Deflater} at its fastest, for a file about
 * as large.
 *
 * <p>Of each four bytes only the last place where they stood is remembered, in one table. What goes
 * on from there as it does here becomes a pair of length and distance, and the search goes on
 * behind it; else the byte stands for itself. So many pairs and bytes make a block with a code of
 * its own. The same bytes are packed the same everywhere.
 */
final class SwiftDeflate extends OutputStream {
  private static final int REACH = 1 << 15;
  private static final int ROOM = 4 * REACH;
  private static final int HASH_BITS = 15;
  private static final int LEAST = 4;
  private static final int LONGEST = 258;

  /** Room behind a place that is looked at, so that no comparison needs to mind the end. */
  private static final int MARGIN = LONGEST + Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final DeflateBlock block;
  private final byte[] window = new byte[ROOM + MARGIN];
  private final int[] last = new int[1 << HASH_BITS];
  private int fill;
  private int done;
  private boolean closed;

  SwiftDeflate(OutputStream out) {
    block = new DeflateBlock(out);
    Arrays.fill(last, -REACH);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int at = from;
    int left = length;
    while (left > 0) {
      int taken = Math.min(left, ROOM - fill);
      System.arraycopy(bytes, at, window, fill, taken);
      fill += taken;
      at += taken;
      left -= taken;
      if (fill == ROOM) {
        pack(fill - MARGIN);
        slide();
      }
    }
  }

  /** Ends the stream and the one below. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      pack(fill);
      block.close();
    }
  }

  /** Keeps what may still be referred to, and what is not packed yet. */
  private void slide() {
    int gone = done - REACH;
    System.arraycopy(window, gone, window, 0, fill - gone);
    fill -= gone;
    done -= gone;
    for (int i = 0; i < last.length; i++) {
      last[i] = Math.max(last[i] - gone, -REACH);
    }
  }

  private void pack(int end) throws IOException {
    int at = done;
    while (at < end) {
      int hash = hash(at);
      int before = last[hash];
      last[hash] = at;
      int length = before >= 0 && at - before <= REACH ? length(before, at) : 0;
      if (length < LEAST) {
        block.literal(window[at++] & 0xFF);
      } else {
        block.pair(length, at - before);
        at += length;
        last[hash(at - 2)] = at - 2;
      }
    }
    done = at;
  }

  private int hash(int at) {
    return (int) INTS.get(window, at) * 0x9E3779B1 >>> 32 - HASH_BITS;
  }

  /** How far the bytes at two places agree, within what is there and what a pair can tell. */
  private int length(int before, int at) {
    int most = Math.min(LONGEST, fill - at);
    int length = 0;
    while (length < most) {
      long differing =
          (long) LONGS.get(window, before + length) ^ (long) LONGS.get(window, at + length);
      if (differing != 0) {
        return Math.min(most, length + (Long.numberOfTrailingZeros(differing) >>> 3));
      }
      length += Long.BYTES;
    }
    return most;
  }
}
