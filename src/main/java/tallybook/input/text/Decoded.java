package tallybook.input.text;

import java.util.List;
import tallybook.input.reader.Note;

/**
 * Characters, and how they were made of bytes.
 *
 * @param charset its usual name
 */
public record Decoded(String text, String charset, List<Note> notes) {
  public Decoded {
    notes = List.copyOf(notes);
  }
}
