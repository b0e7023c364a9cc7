package tallybook.reconcile.claim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A column of observation ids. An id of {@code o} and up to sixteen hex digits is packed into a
 * long; any other is kept as it is.
 */
final class Ids {
  private static final int MOST_DIGITS = 16;

  /** The value of the digits; of other ids, their place among the others. */
  private long[] packed;

  /** How many digits an id has, 0 if it is of another form. */
  private byte[] digits;

  private final List<String> others = new ArrayList<>();
  private int size;

  Ids(int expected) {
    packed = new long[Math.max(16, expected)];
    digits = new byte[packed.length];
  }

  /** Adds an id, given in UTF-8. */
  void add(byte[] bytes, int from, int to) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, Math.max(16, size + (size >> 1)));
      digits = Arrays.copyOf(digits, packed.length);
    }
    if (pack(bytes, from, to)) {
      digits[size++] = (byte) (to - from - 1);
    } else {
      packed[size] = others.size();
      digits[size++] = 0;
      others.add(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }
  }

  /** Packs an id of {@code o} and up to sixteen hex digits; false if it is of another form. */
  private boolean pack(byte[] bytes, int from, int to) {
    int count = to - from - 1;
    if (count < 1 || count > MOST_DIGITS || bytes[from] != 'o') {
      return false;
    }
    long code = 0;
    for (int i = from + 1; i < to; i++) {
      byte b = bytes[i];
      int digit = b >= '0' && b <= '9' ? b - '0' : b >= 'a' && b <= 'f' ? b - 'a' + 10 : -1;
      if (digit < 0) {
        return false;
      }
      code = code << 4 | digit;
    }
    packed[size] = code;
    return true;
  }

  /** Puts the id of the row of that number in each place. */
  void arrange(int[] rows) {
    long[] arranged = new long[rows.length];
    byte[] lengths = new byte[rows.length];
    for (int i = 0; i < rows.length; i++) {
      arranged[i] = packed[rows[i]];
      lengths[i] = digits[rows[i]];
    }
    packed = arranged;
    digits = lengths;
  }

  String get(int row) {
    return digits[row] == 0 ? others.get((int) packed[row]) : unpack(packed[row], digits[row]);
  }

  /** As the texts compare. */
  int compare(int left, int right) {
    return digits[left] == digits[right] && digits[left] > 0
        ? Long.compareUnsigned(packed[left], packed[right])
        : get(left).compareTo(get(right));
  }

  private static String unpack(long code, int digits) {
    char[] id = new char[digits + 1];
    id[0] = 'o';
    for (int i = digits; i > 0; i--) {
      id[i] = "0123456789abcdef".charAt((int) code & 15);
      code >>>= 4;
    }
    return new String(id);
  }
}
