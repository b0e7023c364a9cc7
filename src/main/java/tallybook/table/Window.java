package tallybook.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a stream, of which those from a place on are held. */
final class Window {
  private static final int FIRST = 1 << 18;

  private final InputStream in;

  /** The bytes held; valid until {@link #more()}. */
  byte[] bytes = new byte[FIRST];

  /** Where the record begins that is being read. */
  int from;

  /** One past the last byte held. */
  int limit;

  Window(InputStream in) {
    this.in = in;
  }

  /**
   * Reads on; what is held from {@link #from} on moves to the front. All free room is filled, also
   * from a pipe that gives little at a time: a long record is looked through anew after each call.
   *
   * @return false at the end of the stream
   */
  boolean more() throws IOException {
    if (from > 0) {
      System.arraycopy(bytes, from, bytes, 0, limit - from);
      limit -= from;
      from = 0;
    }
    if (limit == bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    int read = in.readNBytes(bytes, limit, bytes.length - limit);
    limit += read;
    return read > 0;
  }

  /** How many bytes the record that is being read has so far. */
  int length() {
    return limit - from;
  }

  /** Passes over the mark that some programs put before UTF-8. */
  void skipByteOrderMark() throws IOException {
    while (length() < 3 && more()) {}
    if (length() >= 3
        && bytes[from] == (byte) 0xEF
        && bytes[from + 1] == (byte) 0xBB
        && bytes[from + 2] == (byte) 0xBF) {
      from += 3;
    }
  }
}
