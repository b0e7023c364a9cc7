package tallybook.input.reader;

import java.util.List;

/**
 * An article as its file has it, before the sources list is laid over it.
 *
 * @param text plain text as kept: every place in the program refers to it
 * @param format {@code txt, UTF-8}
 * @param notes what to say about it
 * @param pages where in the text each page after the first begins
 */
public record Draft(
    String part,
    String text,
    Metadata metadata,
    String format,
    List<Note> notes,
    List<Integer> pages)
    implements Part {
  public Draft {
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
  }

  public Draft(String part, String text, Metadata metadata, String format, List<Note> notes) {
    this(part, text, metadata, format, notes, List.of());
  }

  /** The same with what its envelope says where it doesn't say itself. */
  public Draft orElse(Metadata envelope) {
    return new Draft(part, text, metadata.orElse(envelope), format, notes, pages);
  }

  @Override
  public Draft within(String outer) {
    return new Draft(outer + part, text, metadata, format, notes, pages);
  }
}
