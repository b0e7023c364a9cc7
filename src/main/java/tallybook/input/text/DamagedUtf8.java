package tallybook.input.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tallybook.flow.Severity;
import tallybook.input.reader.Note;

/**
 * UTF-8 with faults: cut inside its last character, or with a few sequences that UTF-8 forbids. In
 * UTF-8 the bytes above 127 come as a lead and its continuations; in an 8-bit set they don't, but
 * by rare chance.
 */
final class DamagedUtf8 {
  private DamagedUtf8() {}

  static Optional<Decoded> decode(byte[] bytes) {
    int formed = 0;
    int stray = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        int continuations = continuations(bytes, i);
        if (continuations > 0) {
          formed += continuations + 1;
          i += continuations;
        } else {
          stray++;
        }
      }
    }
    boolean cut = stray > 0 && isCutAtEnd(bytes);
    if (formed < 4 * (stray - (cut ? 3 : 0))) {
      return Optional.empty();
    }
    return Optional.of(replaced(bytes));
  }

  /** How many continuation bytes a lead asks for and has; 0 if this is no lead or lacks one. */
  private static int continuations(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    int asked = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
    for (int i = 1; i <= asked; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return asked;
  }

  private static boolean isCutAtEnd(byte[] bytes) {
    for (int back = 1; back <= Math.min(3, bytes.length); back++) {
      int b = bytes[bytes.length - back] & 0xff;
      if (b >= 0xc0) {
        return true;
      }
      if (b < 0x80) {
        return false;
      }
    }
    return false;
  }

  private static Decoded replaced(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int characters = text.indexOf('\ufffd');
    int at = text.substring(0, characters).getBytes(StandardCharsets.UTF_8).length;
    var note =
        new Note(
            Severity.LOW,
            "input.encoding",
            "invalid UTF-8 at byte " + at + "; shown as \ufffd, the rest is read");
    return new Decoded(text, "UTF-8", List.of(note));
  }
}
