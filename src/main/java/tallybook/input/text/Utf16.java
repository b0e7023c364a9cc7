package tallybook.input.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a byte order mark. Its spaces and line ends tell it: one byte of each is zero, and
 * always the same one of the two.
 */
final class Utf16 {
  private static final int SAMPLE = 4096;

  private Utf16() {}

  static Optional<String> unmarked(byte[] bytes) {
    Charset charset = charset(bytes);
    return charset == null ? Optional.empty() : CharsetLadder.strictly(bytes, charset);
  }

  static String name(byte[] bytes) {
    Charset charset = charset(bytes);
    return charset == null ? "UTF-16" : charset.name();
  }

  private static @org.jspecify.annotations.Nullable Charset charset(byte[] bytes) {
    if (bytes.length % 2 != 0 || bytes.length < 4) {
      return null;
    }
    int little = blanks(bytes, 0);
    int big = blanks(bytes, 1);
    int units = Math.min(bytes.length, SAMPLE) / 2;
    if (little > 4 * big && little * 40 > units) {
      return StandardCharsets.UTF_16LE;
    }
    return big > 4 * little && big * 40 > units ? StandardCharsets.UTF_16BE : null;
  }

  /** Units that are a blank, line end, comma or full stop, the low byte at this parity. */
  private static int blanks(byte[] bytes, int low) {
    int count = 0;
    for (int i = 0; i + 1 < Math.min(bytes.length, SAMPLE); i += 2) {
      int c = bytes[i + low];
      if (bytes[i + 1 - low] == 0 && (c == ' ' || c == '\n' || c == '\r' || c == ',' || c == '.')) {
        count++;
      }
    }
    return count;
  }
}
