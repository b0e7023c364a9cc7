package tallybook.input.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The character set that markup claims in its first bytes: {@code charset=}, {@code encoding=}. */
public final class DeclaredCharset {
  private static final int HEAD = 4096;

  private DeclaredCharset() {}

  /** Null if it claims none, or one that isn't known. */
  public static @Nullable Charset of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    String folded = head.toLowerCase(Locale.ROOT);
    int at = folded.indexOf("charset=");
    int start = at >= 0 ? at + 8 : folded.indexOf("encoding=") + 9;
    return start < 9 && at < 0 ? null : named(name(head, start));
  }

  private static String name(String head, int from) {
    int start = from;
    while (start < head.length() && " \"'".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && isNamePart(head.charAt(end))) {
      end++;
    }
    return head.substring(start, end);
  }

  private static boolean isNamePart(char c) {
    return c < 128
        && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.');
  }

  /** A character set by name, or null if this Java doesn't know it. */
  public static @Nullable Charset named(@Nullable String name) {
    try {
      return name == null || name.isEmpty() ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
