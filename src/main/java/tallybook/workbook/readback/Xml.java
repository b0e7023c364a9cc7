package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Pulls tags and texts out of a part of a package, a token at a time, without making an object for
 * any that nobody asks about. Prefixes of names are ignored: parts use one vocabulary.
 *
 * <p>A token lies in the buffer as a whole: the buffer moves down before it is filled again, and
 * grows for a token that is longer. Parts are UTF-8; one that begins with a UTF-16 mark is refused.
 */
final class Xml {
  /** Kinds of tokens. */
  enum Token {
    START,
    END,
    TEXT,
    DONE
  }

  private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMMENT_END = "-->".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CDATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CDATA_END = "]]>".getBytes(StandardCharsets.US_ASCII);

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int filled;
  private int at;
  private int from;
  private int to;
  private int name;
  private int nameEnd;
  private boolean empty;
  private boolean pendingEnd;
  private boolean literal;

  Xml(InputStream in) {
    this.in = in;
  }

  /** The next token; an empty element is a start and an end. */
  Token next() throws IOException {
    if (pendingEnd) {
      pendingEnd = false;
      return Token.END;
    }
    while (true) {
      from = at;
      if (at >= filled && !fill()) {
        return Token.DONE;
      }
      if (buffer[at] != '<') {
        return text();
      }
      if (looksAt(CDATA)) {
        from = at + CDATA.length;
        to = find(CDATA_END, from);
        at = to + CDATA_END.length;
        literal = true;
        return Token.TEXT;
      }
      if (looksAt(COMMENT)) {
        at = find(COMMENT_END, at) + COMMENT_END.length;
      } else {
        Token tag = tag();
        if (tag != null) {
          return tag;
        }
      }
    }
  }

  /** Whether the tag's name, prefix aside, is this. */
  boolean is(String local) {
    int length = local.length();
    if (nameEnd - name != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (buffer[name + i] != local.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** An attribute of the start tag, prefix aside, or null. */
  @Nullable String attribute(String wanted) {
    int i = nameEnd;
    while (i < to) {
      while (i < to && buffer[i] <= ' ') {
        i++;
      }
      int begin = i;
      while (i < to && buffer[i] != '=' && buffer[i] > ' ') {
        if (buffer[i] == ':') {
          begin = i + 1;
        }
        i++;
      }
      int end = i;
      while (i < to && buffer[i] != '"' && buffer[i] != '\'') {
        i++;
      }
      if (i >= to) {
        return null;
      }
      byte quote = buffer[i++];
      int value = i;
      while (i < to && buffer[i] != quote) {
        i++;
      }
      if (same(begin, end, wanted)) {
        return decode(value, i);
      }
      i++;
    }
    return null;
  }

  /** The text of a text token. */
  String string() {
    return literal ? new String(buffer, from, to - from, StandardCharsets.UTF_8) : decode(from, to);
  }

  private boolean same(int begin, int end, String wanted) {
    if (end - begin != wanted.length()) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (buffer[begin + i] != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private Token text() throws IOException {
    literal = false;
    while (true) {
      while (at < filled && buffer[at] != '<') {
        at++;
      }
      if (at < filled || !fill()) {
        to = at;
        return Token.TEXT;
      }
    }
  }

  /** Reads a tag; null for declarations and instructions. */
  private @Nullable Token tag() throws IOException {
    byte quote = 0;
    int i = at + 1;
    while (true) {
      if (i >= filled) {
        int offset = i - from;
        if (!fill()) {
          throw new IOException("the part ends within a tag");
        }
        i = from + offset;
      }
      byte c = buffer[i];
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        break;
      }
      i++;
    }
    at = i + 1;
    byte first = buffer[from + 1];
    if (first == '?' || first == '!') {
      return null;
    }
    boolean end = first == '/';
    empty = buffer[i - 1] == '/';
    to = empty ? i - 1 : i;
    nameOf(from + (end ? 2 : 1));
    pendingEnd = empty;
    return end ? Token.END : Token.START;
  }

  private void nameOf(int begin) {
    name = begin;
    int i = begin;
    while (i < to && buffer[i] > ' ') {
      if (buffer[i] == ':') {
        name = i + 1;
      }
      i++;
    }
    nameEnd = i;
  }

  private boolean looksAt(byte[] what) throws IOException {
    while (filled - at < what.length) {
      if (!fill()) {
        return false;
      }
    }
    for (int i = 0; i < what.length; i++) {
      if (buffer[at + i] != what[i]) {
        return false;
      }
    }
    return true;
  }

  private int find(byte[] what, int begin) throws IOException {
    int i = begin;
    while (true) {
      while (i + what.length > filled) {
        int offset = i - from;
        if (!fill()) {
          throw new IOException("the part ends within a comment");
        }
        i = from + offset;
      }
      int k = 0;
      while (k < what.length && buffer[i + k] == what[k]) {
        k++;
      }
      if (k == what.length) {
        return i;
      }
      i++;
    }
  }

  /** Keeps the token that began, moved to the front, and reads on. */
  private boolean fill() throws IOException {
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, filled - from);
      filled -= from;
      at -= from;
      from = 0;
    } else if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    if (read <= 0) {
      return false;
    }
    filled += read;
    return true;
  }

  private String decode(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (buffer[i] == '&') {
        return Entities.decode(new String(buffer, begin, end - begin, StandardCharsets.UTF_8));
      }
    }
    return new String(buffer, begin, end - begin, StandardCharsets.UTF_8);
  }
}
