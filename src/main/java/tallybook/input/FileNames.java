package tallybook.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * A file's name as text, the same on every machine. Java decodes names with the system's character
 * set; where that loses characters the bytes themselves are taken, which the path's URI still has.
 */
final class FileNames {
  private static final char LOST = '\ufffd';

  private FileNames() {}

  static String of(Path path) {
    Path last = path.getFileName();
    String name = last == null ? path.toString() : last.toString();
    return name.indexOf(LOST) < 0 ? name : fromBytes(path, name);
  }

  /** UTF-8 where the bytes are; otherwise each byte that isn't ASCII as {@code %FF}. */
  private static String fromBytes(Path path, String otherwise) {
    String uri = path.toAbsolutePath().toUri().getRawPath();
    String raw = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    byte[] bytes = unescaped(raw.substring(raw.lastIndexOf('/') + 1));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return bytes.length == 0 ? otherwise : percent(bytes);
    }
  }

  private static byte[] unescaped(String raw) {
    byte[] bytes = new byte[raw.length()];
    int length = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%' && i + 2 < raw.length()) {
        bytes[length++] = (byte) Integer.parseInt(raw, i + 1, i + 3, 16);
        i += 2;
      } else {
        bytes[length++] = (byte) c;
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  private static String percent(byte[] bytes) {
    var out = new StringBuilder();
    for (byte b : bytes) {
      if (b < 0) {
        out.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
      } else {
        out.append((char) b);
      }
    }
    return out.toString();
  }
}
