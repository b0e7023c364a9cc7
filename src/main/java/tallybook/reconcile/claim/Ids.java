package tallybook.reconcile.claim;

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

  void add(String id) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size + (size >> 1));
      digits = Arrays.copyOf(digits, packed.length);
    }
    int length = digits(id);
    if (length == 0) {
      packed[size] = others.size();
      others.add(id);
    } else {
      packed[size] = Long.parseUnsignedLong(id, 1, length + 1, 16);
    }
    digits[size++] = (byte) length;
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

  /** The number of an id's digits, 0 if it is of another form. */
  private static int digits(String id) {
    int digits = id.length() - 1;
    if (digits < 1 || digits > MOST_DIGITS || id.charAt(0) != 'o') {
      return 0;
    }
    for (int i = 1; i <= digits; i++) {
      char c = id.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
        return 0;
      }
    }
    return digits;
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
