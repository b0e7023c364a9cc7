package tallybook.reconcile.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A column of observation ids. An id of {@code o} and up to fourteen hex digits is packed into a
 * long; any other is kept as it is.
 */
final class Ids {
  private static final int MOST_DIGITS = 14;
  private static final int LENGTH_SHIFT = 56;

  private long[] packed;
  private final List<String> others = new ArrayList<>();
  private int size;

  Ids(int expected) {
    packed = new long[Math.max(16, expected)];
  }

  void add(String id) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size + (size >> 1));
    }
    long code = pack(id);
    if (code == 0) {
      others.add(id);
      code = -others.size();
    }
    packed[size++] = code;
  }

  String get(int row) {
    long code = packed[row];
    return code < 0 ? others.get((int) -code - 1) : unpack(code);
  }

  /** As the texts compare. */
  int compare(int left, int right) {
    long a = packed[left];
    long b = packed[right];
    return a > 0 && b > 0 && a >>> LENGTH_SHIFT == b >>> LENGTH_SHIFT
        ? Long.compare(a, b)
        : get(left).compareTo(get(right));
  }

  /** Number of digits above, the digits below; 0 if the id is of another form. */
  private static long pack(String id) {
    int digits = id.length() - 1;
    if (digits < 1 || digits > MOST_DIGITS || id.charAt(0) != 'o') {
      return 0;
    }
    long code = 0;
    for (int i = 1; i <= digits; i++) {
      int digit = hex(id.charAt(i));
      if (digit < 0) {
        return 0;
      }
      code = code << 4 | digit;
    }
    return (long) digits << LENGTH_SHIFT | code;
  }

  private static String unpack(long code) {
    int digits = (int) (code >>> LENGTH_SHIFT);
    char[] id = new char[digits + 1];
    id[0] = 'o';
    for (int i = digits; i > 0; i--) {
      id[i] = "0123456789abcdef".charAt((int) code & 15);
      code >>>= 4;
    }
    return new String(id);
  }

  private static int hex(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
  }
}
