package tallybook.input.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tallybook.flow.Severity;
import tallybook.input.reader.Note;

/** The mark at the head of a text that tells its encoding; it is no part of the text. */
enum ByteOrderMark {
  // UTF-32 first: its mark begins with that of UTF-16.
  UTF_32LE(Charset.forName("UTF-32LE"), 0xff, 0xfe, 0, 0),
  UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xfe, 0xff),
  UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff);

  private final Charset charset;
  private final int[] mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = mark;
  }

  static Optional<Decoded> decode(byte[] bytes) {
    return Arrays.stream(values()).filter(m -> m.heads(bytes)).findFirst().map(m -> m.rest(bytes));
  }

  private boolean heads(byte[] bytes) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private Decoded rest(byte[] bytes) {
    String text = new String(bytes, mark.length, bytes.length - mark.length, charset);
    boolean whole = text.indexOf('\ufffd') < 0;
    return new Decoded(text, charset.name(), whole ? List.of() : List.of(damage()));
  }

  private Note damage() {
    return new Note(
        Severity.LOW,
        "input.encoding",
        "holds bytes that are not "
            + charset.name()
            + "; each is shown as \ufffd, the rest is read");
  }
}
