package tallybook.observation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of numbers and texts, one after another in pages of bytes, found again by place. */
final class ByteStore {
  private static final int LEAST_PAGE = 1 << 12;
  private static final int MOST_PAGE = 1 << 20;

  /** Bytes of the longest number. */
  static final int NUMBER = 10;

  /** Unscaled values of so many bits are written as numbers. */
  private static final int LONG_BITS = 63;

  private final List<byte[]> pages = new ArrayList<>();
  private byte[] page = {};
  private int at;

  /**
   * Begins a record.
   *
   * @param most how many bytes it may take
   * @return its place
   */
  long begin(int most) {
    if (at + most > page.length) {
      int size = Math.min(MOST_PAGE, Math.max(LEAST_PAGE, 2 * page.length));
      page = new byte[Math.max(size, most)];
      pages.add(page);
      at = 0;
    }
    return place();
  }

  /** Where the next byte will stand. */
  long place() {
    return (long) (pages.size() - 1) << Integer.SIZE | at;
  }

  /** Seven bits a byte, the lowest first, small ones of either sign short. */
  void number(long number) {
    long rest = number << 1 ^ number >> Long.SIZE - 1;
    while ((rest & ~0x7FL) != 0) {
      page[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    page[at++] = (byte) rest;
  }

  /** How many bytes a text may take. */
  static int room(@Nullable String text) {
    return text == null ? 0 : NUMBER + 2 * text.length();
  }

  /** A byte a character, or two where one of them is beyond Latin-1. */
  void text(String text) {
    int length = text.length();
    boolean wide = false;
    for (int i = 0; i < length && !wide; i++) {
      wide = text.charAt(i) > 0xFF;
    }
    number((long) length << 1 | (wide ? 1 : 0));
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (wide) {
        page[at++] = (byte) (c >> 8);
      }
      page[at++] = (byte) c;
    }
  }

  /** How many bytes a decimal may take. */
  static int room(@Nullable BigDecimal decimal) {
    return decimal == null ? 0 : 3 * NUMBER + decimal.precision() / 2;
  }

  /** Scale and digits: the very same decimal is read back. */
  void decimal(BigDecimal decimal) {
    BigInteger digits = decimal.unscaledValue();
    boolean isLong = digits.bitLength() <= LONG_BITS;
    number((long) decimal.scale() << 1 | (isLong ? 0 : 1));
    if (isLong) {
      number(digits.longValue());
    } else {
      byte[] bytes = digits.toByteArray();
      number(bytes.length);
      System.arraycopy(bytes, 0, page, at, bytes.length);
      at += bytes.length;
    }
  }

  Reader read(long place) {
    return new Reader(pages.get((int) (place >> Integer.SIZE)), (int) place);
  }

  /** Reads what was written, in the same order. */
  static final class Reader {
    private final byte[] page;
    private int at;

    private Reader(byte[] page, int at) {
      this.page = page;
      this.at = at;
    }

    long number() {
      long number = 0;
      int shift = 0;
      byte next;
      do {
        next = page[at++];
        number |= (long) (next & 0x7F) << shift;
        shift += 7;
      } while (next < 0);
      return number >>> 1 ^ -(number & 1);
    }

    int integer() {
      return (int) number();
    }

    String text() {
      int head = integer();
      int length = head >> 1;
      if ((head & 1) == 0) {
        at += length;
        return new String(page, at - length, length, StandardCharsets.ISO_8859_1);
      }
      char[] text = new char[length];
      for (int i = 0; i < length; i++) {
        text[i] = (char) (page[at] << 8 | page[at + 1] & 0xFF);
        at += 2;
      }
      return new String(text);
    }

    BigDecimal decimal() {
      int head = integer();
      if ((head & 1) == 0) {
        return BigDecimal.valueOf(number(), head >> 1);
      }
      int length = integer();
      at += length;
      return new BigDecimal(new BigInteger(page, at - length, length), head >> 1);
    }
  }
}
