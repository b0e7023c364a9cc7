package tallybook.observation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of numbers and texts, one after another in pages of bytes, found again by place. The last
 * pages are in memory; what is beyond goes to a temporary file, which the system reads back in.
 */
public final class ByteStore {
  private static final int LEAST_PAGE = 1 << 12;
  private static final int MOST_PAGE = 1 << 20;

  /** Pages that are held in memory. */
  private static final int HELD = 32;

  /** Bytes of the longest number. */
  private static final int NUMBER = 10;

  /** Unscaled values of so many bits are written as numbers. */
  private static final int LONG_BITS = 63;

  private final List<ByteBuffer> pages = new ArrayList<>();
  private byte[] page = {};
  private @Nullable FileChannel file;
  private int at;

  /** The record that is being written. */
  private byte[] record = new byte[1 << 10];

  private int length;

  /** How far the record that is being written has come. */
  public int mark() {
    return length;
  }

  /** Ends the record; returns its place, to which a mark inside it may be added. */
  public long end() {
    if (at + length > page.length) {
      if (pages.size() >= HELD) {
        putAway(pages.size() - HELD);
      }
      int size = Math.min(MOST_PAGE, Math.max(LEAST_PAGE, 2 * page.length));
      page = new byte[Math.max(size, length)];
      pages.add(ByteBuffer.wrap(page));
      at = 0;
    }
    System.arraycopy(record, 0, page, at, length);
    long place = (long) (pages.size() - 1) << Integer.SIZE | at;
    at += length;
    length = 0;
    return place;
  }

  private void room(int bytes) {
    if (length + bytes > record.length) {
      record = Arrays.copyOf(record, Math.max(2 * record.length, length + bytes));
    }
  }

  private void putAway(int number) {
    ByteBuffer full = pages.get(number);
    try {
      FileChannel channel = file == null ? open() : file;
      file = channel;
      long begin = channel.size();
      channel.write(full.duplicate(), begin);
      pages.set(number, channel.map(FileChannel.MapMode.READ_ONLY, begin, full.limit()));
    } catch (IOException e) {
      throw new UncheckedIOException("a temporary file can't hold what is read", e);
    }
  }

  private static FileChannel open() throws IOException {
    Path path = Files.createTempFile("tallybook", ".records");
    path.toFile().deleteOnExit();
    return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Seven bits a byte, the lowest first, small ones of either sign short. */
  public void number(long number) {
    room(NUMBER);
    long rest = number << 1 ^ number >> Long.SIZE - 1;
    while ((rest & ~0x7FL) != 0) {
      record[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    record[length++] = (byte) rest;
  }

  /** The bits as they are. */
  public void real(double number) {
    room(Long.BYTES);
    long bits = Double.doubleToRawLongBits(number);
    for (int i = 0; i < Long.BYTES; i++) {
      record[length++] = (byte) (bits >>> i * Byte.SIZE);
    }
  }

  /** A byte a character, or two where one of them is beyond Latin-1. */
  public void text(String text) {
    int size = text.length();
    boolean wide = false;
    for (int i = 0; i < size && !wide; i++) {
      wide = text.charAt(i) > 0xFF;
    }
    number((long) size << 1 | (wide ? 1 : 0));
    room(wide ? 2 * size : size);
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      if (wide) {
        record[length++] = (byte) (c >> 8);
      }
      record[length++] = (byte) c;
    }
  }

  public void optional(@Nullable String text) {
    number(text == null ? 0 : 1);
    if (text != null) {
      text(text);
    }
  }

  public void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  /** Scale and digits: the very same decimal is read back. */
  public void decimal(BigDecimal decimal) {
    BigInteger digits = decimal.unscaledValue();
    boolean isLong = digits.bitLength() <= LONG_BITS;
    number((long) decimal.scale() << 1 | (isLong ? 0 : 1));
    if (isLong) {
      number(digits.longValue());
    } else {
      byte[] bytes = digits.toByteArray();
      number(bytes.length);
      room(bytes.length);
      System.arraycopy(bytes, 0, record, length, bytes.length);
      length += bytes.length;
    }
  }

  public void optional(@Nullable BigDecimal decimal) {
    number(decimal == null ? 0 : 1);
    if (decimal != null) {
      decimal(decimal);
    }
  }

  public void interval(Interval interval) {
    optional(interval.low());
    optional(interval.high());
  }

  public Reader read(long place) {
    return new Reader(pages.get((int) (place >> Integer.SIZE)), (int) place);
  }

  /** Reads what was written, in the same order. */
  public static final class Reader {
    private final ByteBuffer page;

    /** The page's bytes, where memory holds them: an array is read much faster. */
    private final byte @Nullable [] held;

    private int at;

    private Reader(ByteBuffer page, int at) {
      this.page = page;
      this.held = page.hasArray() ? page.array() : null;
      this.at = at;
    }

    private byte next() {
      return held == null ? page.get(at++) : held[at++];
    }

    public long number() {
      byte next = next();
      long number = next & 0x7F;
      for (int shift = 7; next < 0; shift += 7) {
        next = next();
        number |= (long) (next & 0x7F) << shift;
      }
      return number >>> 1 ^ -(number & 1);
    }

    public int integer() {
      byte only = held == null ? -1 : held[at];
      if (only < 0) {
        return (int) number();
      }
      at++; // most are a single byte
      return only >>> 1 ^ -(only & 1);
    }

    public double real() {
      long bits = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        bits |= (next() & 0xFFL) << i * Byte.SIZE;
      }
      return Double.longBitsToDouble(bits);
    }

    public @Nullable String optionalText() {
      return integer() == 0 ? null : text();
    }

    public List<String> texts() {
      int count = integer();
      var texts = new ArrayList<String>(count);
      for (int i = 0; i < count; i++) {
        texts.add(text());
      }
      return texts;
    }

    public @Nullable BigDecimal optionalDecimal() {
      return integer() == 0 ? null : decimal();
    }

    public Interval interval() {
      return new Interval(optionalDecimal(), optionalDecimal());
    }

    public String text() {
      int head = integer();
      int length = head >> 1;
      if ((head & 1) == 0) {
        return latin(length);
      }
      char[] text = new char[length];
      for (int i = 0; i < length; i++) {
        text[i] = (char) (next() << 8 | next() & 0xFF);
      }
      return new String(text);
    }

    public BigDecimal decimal() {
      int head = integer();
      return (head & 1) == 0
          ? BigDecimal.valueOf(number(), head >> 1)
          : new BigDecimal(new BigInteger(bytes(integer())), head >> 1);
    }

    private String latin(int length) {
      if (held == null) {
        return new String(bytes(length), StandardCharsets.ISO_8859_1);
      }
      at += length;
      return new String(held, at - length, length, StandardCharsets.ISO_8859_1);
    }

    private byte[] bytes(int length) {
      byte[] bytes = new byte[length];
      page.get(at, bytes);
      at += length;
      return bytes;
    }
  }
}
