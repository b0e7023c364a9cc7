package tallybook.workbook.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A buffer of UTF-8 before a stream, with the few kinds of writing that sheets consist of. */
final class Utf8 {
  private static final int ROOM = 1 << 16;

  /** Characters that are looked at in one go. */
  private static final int STRETCH = 256;

  private static final boolean[] SPECIAL = new boolean[0x80];

  static {
    for (char c : new char[] {'_', '&', '<', '>', '\r'}) {
      SPECIAL[c] = true;
    }
  }

  private final OutputStream out;
  private final byte[] buffer;

  /** A stretch of a text: an array is read faster than a text, above all one beyond Latin-1. */
  private final char[] stretch = new char[STRETCH];

  private int size;

  Utf8(OutputStream out) {
    this(out, ROOM);
  }

  private Utf8(OutputStream out, int room) {
    this.out = out;
    this.buffer = new byte[room];
  }

  Utf8 bytes(byte[] bytes) {
    if (bytes.length > buffer.length) {
      flush();
      write(bytes, bytes.length);
      return this;
    }
    reserve(bytes.length);
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
    return this;
  }

  /** A text of letters, digits and signs of ASCII that need no escape. */
  Utf8 ascii(String text) {
    int length = text.length();
    reserve(length);
    for (int i = 0; i < length; i++) {
      buffer[size++] = (byte) text.charAt(i);
    }
    return this;
  }

  Utf8 number(int number) {
    if (number >= 0 && number < 10) {
      reserve(1);
      buffer[size++] = (byte) ('0' + number);
      return this;
    }
    return ascii(Integer.toString(number));
  }

  /** A text between tags: escaped, and with {@code _x0041_} kept from being read as an escape. */
  Utf8 text(String text) {
    int length = text.length();
    int i = 0;
    while (i < length) {
      int end = Math.min(length, i + STRETCH);
      text.getChars(i, end, stretch, 0);
      i = stretch(text, i, end);
    }
    return this;
  }

  /** Writes the characters of a stretch; returns where it ended. */
  private int stretch(String text, int from, int end) {
    int i = 0;
    while (i < end - from) {
      reserve(STRETCH + 8);
      i = plain(i, end - from);
      if (i < end - from) {
        i += 1 + special(text, from + i);
      }
    }
    return from + i;
  }

  /** Copies characters that stand for themselves; returns the place of the first that doesn't. */
  private int plain(int from, int end) {
    int i = from;
    int to = size;
    while (i < end) {
      char c = stretch[i];
      if (c >= 0x80 || SPECIAL[c]) {
        break;
      }
      buffer[to++] = (byte) c;
      i++;
    }
    size = to;
    return i;
  }

  /** Writes any other character; returns how many units it took beside the first. */
  private int special(String text, int i) {
    char c = text.charAt(i);
    switch (c) {
      case '_' -> ascii(CellText.escapeAt(text, i) ? "_x005F_" : "_");
      case '&' -> ascii("&amp;");
      case '<' -> ascii("&lt;");
      case '>' -> ascii("&gt;");
      case '\r' -> ascii("_x000D_");
      default -> {
        return wide(text, i, c);
      }
    }
    return 0;
  }

  /** The bytes of a text between tags. */
  static byte[] escaped(String text) {
    var bytes = new ByteArrayOutputStream();
    var utf8 = new Utf8(bytes, 6 * text.length() + STRETCH + 8);
    utf8.text(text).flush();
    return bytes.toByteArray();
  }

  /** Writes a character beyond ASCII; returns how many units it took beside the first. */
  private int wide(String text, int i, char c) {
    if (c < 0x800) {
      buffer[size++] = (byte) (0xC0 | c >> 6);
      buffer[size++] = (byte) (0x80 | c & 0x3F);
      return 0;
    }
    if (Character.isHighSurrogate(c)) {
      int point = text.codePointAt(i);
      buffer[size++] = (byte) (0xF0 | point >> 18);
      buffer[size++] = (byte) (0x80 | point >> 12 & 0x3F);
      buffer[size++] = (byte) (0x80 | point >> 6 & 0x3F);
      buffer[size++] = (byte) (0x80 | point & 0x3F);
      return 1;
    }
    buffer[size++] = (byte) (0xE0 | c >> 12);
    buffer[size++] = (byte) (0x80 | c >> 6 & 0x3F);
    buffer[size++] = (byte) (0x80 | c & 0x3F);
    return 0;
  }

  void flush() {
    write(buffer, size);
    size = 0;
  }

  private void reserve(int room) {
    if (size + room > buffer.length) {
      flush();
    }
  }

  private void write(byte[] bytes, int length) {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] of(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
