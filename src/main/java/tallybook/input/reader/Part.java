package tallybook.input.reader;

/** What a reader finds in a file: a draft of an article, or a part that it can't read. */
public sealed interface Part permits Draft, Unread {

  /**
   * Which part of the file: empty for the whole of it, {@code #3} the third article of an export,
   * {@code !/reports/a.txt} a file in an archive; appended to the file's id.
   */
  String part();

  /** The same inside an outer part: {@code !/a.rtf} and {@code #3}. */
  Part within(String outer);
}
