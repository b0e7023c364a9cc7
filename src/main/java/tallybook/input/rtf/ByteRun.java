package tallybook.input.rtf;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Bytes in a row of one character set; decoded together, as some take two for a character. */
final class ByteRun {
  private byte[] bytes = new byte[256];
  private int length;

  void add(byte b) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = b;
  }

  void moveTo(StringBuilder out, Charset charset) {
    if (length > 0) {
      out.append(new String(bytes, 0, length, charset));
      length = 0;
    }
  }
}
