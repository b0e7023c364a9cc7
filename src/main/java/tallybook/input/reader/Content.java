package tallybook.input.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, or of a part of one, and the name it has there. */
public final class Content {
  private static final int HEAD = 1 << 16;

  private final String name;
  private final Opener opener;
  private byte @Nullable [] head;
  private boolean whole;

  private Content(String name, Opener opener) {
    this.name = name;
    this.opener = opener;
  }

  /** Opens the bytes anew, from the first. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  /**
   * @param name the file's own name, without folders
   */
  public static Content of(String name, Opener opener) {
    return new Content(name, opener);
  }

  public static Content of(String name, byte[] bytes) {
    var content = new Content(name, () -> new ByteArrayInputStream(bytes));
    content.head = bytes;
    content.whole = true;
    return content;
  }

  /** A file on disk; a small one is read at once. */
  public static Content of(String name, Path file) throws IOException {
    return Files.size(file) > HEAD
        ? new Content(name, () -> Files.newInputStream(file))
        : of(name, Files.readAllBytes(file));
  }

  public String name() {
    return name;
  }

  /** Whether the name ends so, in either case: {@code .html}. */
  public boolean isNamed(String... endings) {
    String folded = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The first bytes, up to 64 KB, all of a small file. */
  public byte[] head() throws IOException {
    byte[] known = head;
    if (known == null) {
      try (InputStream in = opener.open()) {
        known = in.readNBytes(HEAD);
        whole = known.length < HEAD || in.read() < 0;
      }
      head = known;
    }
    return known;
  }

  /** Whether the first character that is no blank, nor part of a byte order mark, is this one. */
  public boolean opensWith(char mark) throws IOException {
    for (byte b : head()) {
      if (b > ' ') {
        return b == mark;
      }
    }
    return false;
  }

  /** Whether the content begins with these bytes, given as characters up to U+00FF. */
  public boolean begins(String magic) throws IOException {
    byte[] first = head();
    if (first.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((first[i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * All bytes.
   *
   * @throws Unreadable if there are more than the limit
   */
  public byte[] bytes(int limit) throws IOException {
    byte[] first = head();
    byte[] all = first;
    if (!whole) {
      try (InputStream in = opener.open()) {
        all = in.readNBytes(limit + 1);
      }
    }
    if (all.length > limit) {
      throw new Unreadable("too_long", "is longer than the limit of " + limit + " bytes");
    }
    return all;
  }

  public InputStream open() throws IOException {
    byte[] known = head;
    return known != null && whole ? new ByteArrayInputStream(known) : opener.open();
  }
}
