package tallybook.workbook.stream;

import java.io.IOException;
import java.io.OutputStream;

/** Bytes and pairs of a deflate stream, gathered into blocks and written bit by bit. */
final class DeflateBlock {
  private static final int MOST = 1 << 15;
  private static final int END = 256;
  private static final int LITERALS = 286;
  private static final int DISTANCES = 30;
  private static final int LONGEST_CODE = 15;
  private static final int LONGEST_LENGTH_CODE = 7;

  /** The order in which RFC 1951 writes the lengths of the codes of code lengths. */
  private static final int[] LENGTH_ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private static final byte[] SYMBOL_OF_LENGTH = new byte[259];
  private static final int[] LENGTH_BASE = new int[29];
  private static final int[] LENGTH_EXTRA = new int[29];
  private static final int[] DISTANCE_BASE = new int[DISTANCES];
  private static final int[] DISTANCE_EXTRA = new int[DISTANCES];

  static {
    int length = 3;
    for (int symbol = 0; symbol < 28; symbol++) {
      LENGTH_EXTRA[symbol] = symbol < 8 ? 0 : symbol / 4 - 1;
      LENGTH_BASE[symbol] = length;
      for (int end = length + (1 << LENGTH_EXTRA[symbol]); length < end && length < 258; length++) {
        SYMBOL_OF_LENGTH[length] = (byte) symbol;
      }
    }
    LENGTH_BASE[28] = 258;
    SYMBOL_OF_LENGTH[258] = 28;
    int distance = 1;
    for (int symbol = 0; symbol < DISTANCES; symbol++) {
      DISTANCE_EXTRA[symbol] = symbol < 4 ? 0 : symbol / 2 - 1;
      DISTANCE_BASE[symbol] = distance;
      distance += 1 << DISTANCE_EXTRA[symbol];
    }
  }

  private final OutputStream out;
  private final int[] tokens = new int[MOST];
  private final int[] literals = new int[LITERALS];
  private final int[] distances = new int[DISTANCES];
  private final byte[] bytes = new byte[1 << 14];
  private int size;
  private int filled;
  private long bits;
  private int bitCount;

  DeflateBlock(OutputStream out) {
    this.out = out;
  }

  void literal(int value) throws IOException {
    literals[value]++;
    add(value);
  }

  /**
   * Adds what stood so far before.
   *
   * @param length from 3 to 258
   * @param distance from 1 to 32768
   */
  void pair(int length, int distance) throws IOException {
    int symbol = distanceSymbol(distance);
    literals[END + 1 + SYMBOL_OF_LENGTH[length]]++;
    distances[symbol]++;
    add(1 << 31 | symbol << 25 | length << 16 | distance - 1);
  }

  private void add(int token) throws IOException {
    tokens[size++] = token;
    if (size == MOST) {
      end(false);
    }
  }

  /** The symbol of a distance: two for every doubling. */
  private static int distanceSymbol(int distance) {
    int d = distance - 1;
    if (d < 4) {
      return d;
    }
    int log = 31 - Integer.numberOfLeadingZeros(d);
    return 2 * log + (d >>> log - 1 & 1);
  }

  /** Ends the stream, and closes the one below. */
  void close() throws IOException {
    end(true);
    put(0, 7 - (bitCount + 7) % 8);
    drain();
    out.write(bytes, 0, filled);
    out.close();
  }

  private void end(boolean last) throws IOException {
    literals[END] = 1;
    // Two symbols of each kind at least, so that their code is complete.
    literals[0]++;
    distances[0]++;
    distances[1]++;
    HuffmanCode literal = HuffmanCode.of(literals, LONGEST_CODE);
    HuffmanCode distance = HuffmanCode.of(distances, LONGEST_CODE);
    put(last ? 1 : 0, 1);
    put(2, 2);
    codes(literal, distance);
    for (int i = 0; i < size; i++) {
      int token = tokens[i];
      if (token >= 0) {
        put(literal.code(token), literal.length(token));
      } else {
        pair(token, literal, distance);
      }
    }
    put(literal.code(END), literal.length(END));
    size = 0;
    java.util.Arrays.fill(literals, 0);
    java.util.Arrays.fill(distances, 0);
  }

  private void pair(int token, HuffmanCode literal, HuffmanCode distance) throws IOException {
    int length = token >>> 16 & 0x1FF;
    int symbol = SYMBOL_OF_LENGTH[length];
    put(literal.code(END + 1 + symbol), literal.length(END + 1 + symbol));
    put(length - LENGTH_BASE[symbol], LENGTH_EXTRA[symbol]);
    int away = token >>> 25 & 0x1F;
    put(distance.code(away), distance.length(away));
    put((token & 0xFFFF) + 1 - DISTANCE_BASE[away], DISTANCE_EXTRA[away]);
  }

  /** Writes the lengths of both codes, in a code of their own. */
  private void codes(HuffmanCode literal, HuffmanCode distance) throws IOException {
    int literalSize = literal.size(257);
    int distanceSize = distance.size(1);
    int[] frequencies = new int[LENGTH_ORDER.length];
    // Two lengths at least, so that their code is complete.
    frequencies[0]++;
    frequencies[1]++;
    for (int i = 0; i < literalSize; i++) {
      frequencies[literal.length(i)]++;
    }
    for (int i = 0; i < distanceSize; i++) {
      frequencies[distance.length(i)]++;
    }
    HuffmanCode lengths = HuffmanCode.of(frequencies, LONGEST_LENGTH_CODE);
    put(literalSize - 257, 5);
    put(distanceSize - 1, 5);
    put(LENGTH_ORDER.length - 4, 4);
    for (int symbol : LENGTH_ORDER) {
      put(lengths.length(symbol), 3);
    }
    for (int i = 0; i < literalSize; i++) {
      put(lengths.code(literal.length(i)), lengths.length(literal.length(i)));
    }
    for (int i = 0; i < distanceSize; i++) {
      put(lengths.code(distance.length(i)), lengths.length(distance.length(i)));
    }
  }

  private void put(int value, int count) throws IOException {
    bits |= (long) value << bitCount;
    bitCount += count;
    if (bitCount >= 32) {
      drain();
    }
  }

  /** Takes whole bytes out of the bits. */
  private void drain() throws IOException {
    if (filled + Long.BYTES > bytes.length) {
      out.write(bytes, 0, filled);
      filled = 0;
    }
    while (bitCount >= 8) {
      bytes[filled++] = (byte) bits;
      bits >>>= 8;
      bitCount -= 8;
    }
  }
}
