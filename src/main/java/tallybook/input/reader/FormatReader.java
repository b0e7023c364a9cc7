package tallybook.input.reader;

import java.io.IOException;

/** Reads one format. */
public interface FormatReader {

  /** Whether this is its format: by what the file holds first, by its name second. */
  boolean accepts(Content content) throws IOException;

  /**
   * The articles in it.
   *
   * @throws Unreadable if there is none to read
   */
  Drafts open(Content content, Context context) throws IOException;
}
