package tallybook.input.reader;

import java.util.List;

/**
 * An article as its file has it, before the sources list is laid over it.
 *
 * @param text plain text as kept: every place in the program refers to it
 * @param format {@code txt, UTF-8}
 * @param notes what to say about it
 */
public record Draft(String part, String text, Metadata metadata, String format, List<Note> notes)
    implements Part {
  public Draft {
    notes = List.copyOf(notes);
  }

  @Override
  public Draft within(String outer) {
    return new Draft(outer + part, text, metadata, format, notes);
  }
}
