package tallybook.input.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Severity;
import tallybook.input.reader.Note;
import tallybook.input.reader.Unreadable;

/**
 * Which characters the bytes of a text are. The rungs, from sure to likely: a byte order mark; what
 * the user or the document says; UTF-8, which other texts almost never happen to be; UTF-16 by its
 * zero bytes; UTF-8 with a few damaged characters; a detector's guess among the sets that news is
 * written in. A text that fits none is not read: wrong characters make wrong figures.
 */
public final class CharsetLadder {
  private CharsetLadder() {}

  /**
   * @param declared by the document or its envelope, or null; used if the bytes agree
   * @param forced by the user, or null; used in any case
   * @throws Unreadable if the bytes are no text, or in a set that can't be told
   */
  public static Decoded decode(byte[] bytes, @Nullable Charset declared, @Nullable Charset forced)
      throws Unreadable {
    Optional<Decoded> marked = ByteOrderMark.decode(bytes);
    if (forced != null) {
      return marked.orElseGet(() -> forced(bytes, forced));
    }
    Decoded decoded = marked.isPresent() ? marked.get() : unmarked(bytes, declared);
    return new Decoded(CleanText.of(decoded.text()), decoded.charset(), decoded.notes());
  }

  private static Decoded forced(byte[] bytes, Charset forced) {
    return new Decoded(CleanText.of(new String(bytes, forced)), forced.name(), List.of());
  }

  private static Decoded unmarked(byte[] bytes, @Nullable Charset declared) throws Unreadable {
    Optional<String> wide = Utf16.unmarked(bytes);
    if (wide.isPresent()) {
      return new Decoded(wide.get(), Utf16.name(bytes), List.of());
    }
    Binary.refuse(bytes);
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), "UTF-8", zeros(utf8.get()));
    }
    Optional<Decoded> damaged = DamagedUtf8.decode(bytes);
    if (damaged.isPresent()) {
      return damaged.get();
    }
    if (declared != null) {
      Optional<String> said = strictly(bytes, declared);
      if (said.isPresent()) {
        return new Decoded(said.get(), declared.name(), List.of());
      }
    }
    return Detected.decode(bytes);
  }

  /** A decoder that replaces nothing; the usual case, valid UTF-8, is decoded at full speed. */
  static Optional<String> strictly(byte[] bytes, Charset charset) {
    String fast = new String(bytes, charset);
    if (fast.indexOf('\ufffd') < 0) {
      return Optional.of(fast);
    }
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static List<Note> zeros(String text) {
    return text.indexOf('\0') < 0
        ? List.of()
        : List.of(new Note(Severity.LOW, "input.zero_bytes", "holds zero bytes; read as spaces"));
  }
}
