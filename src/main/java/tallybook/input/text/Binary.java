package tallybook.input.text;

import java.nio.charset.StandardCharsets;
import tallybook.input.reader.Unreadable;

/** What is no text at all: told by its first bytes, or by a share of control characters. */
final class Binary {
  /** Where the name of a zip's first entry stands. */
  private static final int NAME_IN_ZIP = 30;

  private static final int SAMPLE = 1 << 16;

  /** Text in any encoding has less than one control character in so many bytes. */
  private static final int BYTES_A_CONTROL = 20;

  private Binary() {}

  static void refuse(byte[] bytes) throws Unreadable {
    Magic magic = Magic.of(bytes);
    if (magic == Magic.ZIP && isOpenDocument(bytes)) {
      throw new Unreadable("not_text", "is an OpenDocument file: save it as .docx");
    }
    if (magic != null) {
      throw new Unreadable(
          "not_text",
          magic == Magic.OLE
              ? "is an old Office file, or one with a password: save it as .docx"
              : "is not a text (" + magic.label() + ")");
    }
    if (controls(bytes) * BYTES_A_CONTROL > Math.min(bytes.length, SAMPLE)) {
      throw new Unreadable("not_text", "is not a text: it holds control characters throughout");
    }
  }

  /** Such a file's first entry is called mimetype, is not packed, and so can be read as it is. */
  private static boolean isOpenDocument(byte[] bytes) {
    byte[] type = "mimetypeapplication/vnd.oasis.".getBytes(StandardCharsets.US_ASCII);
    int end = NAME_IN_ZIP + type.length;
    return bytes.length > end
        && java.util.Arrays.equals(bytes, NAME_IN_ZIP, end, type, 0, type.length);
  }

  private static int controls(byte[] bytes) {
    int count = 0;
    int end = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < end; i++) {
      byte b = bytes[i];
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
        count++;
      }
    }
    return count;
  }

  /** First bytes of files that people keep beside articles. */
  private enum Magic {
    PNG("PNG picture", "\u0089PNG"),
    JPEG("JPEG picture", "\u00ff\u00d8\u00ff"),
    GIF("GIF picture", "GIF8"),
    ZIP("zip", "PK\u0003\u0004"),
    GZIP("gzip", "\u001f\u008b"),
    SEVEN_ZIP("7-zip", "7z\u00bc\u00af\u0027\u001c"),
    RAR("rar", "Rar!\u001a"),
    OLE("old Office file", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    ELF("program", "\u007fELF"),
    SQLITE("SQLite database", "SQLite format 3\u0000"),
    CLASS("Java class", "\u00ca\u00fe\u00ba\u00be");

    private final String label;
    private final byte[] first;

    Magic(String label, String first) {
      this.label = label;
      this.first = first.getBytes(StandardCharsets.ISO_8859_1);
    }

    String label() {
      return label;
    }

    static @org.jspecify.annotations.Nullable Magic of(byte[] bytes) {
      for (Magic magic : values()) {
        if (java.util.Arrays.mismatch(bytes, magic.first) == magic.first.length
            || java.util.Arrays.equals(bytes, magic.first)) {
          return magic;
        }
      }
      return null;
    }
  }
}
