package tallybook.input;

import java.io.IOException;
import java.util.List;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.text.PlainTextReader;

/** The formats that are read, in the order in which they are tried; the last takes anything. */
final class Formats {
  private static final List<FormatReader> READERS = List.of(new PlainTextReader());

  private Formats() {}

  static Drafts open(Content content, Context context) throws IOException {
    for (FormatReader reader : READERS) {
      if (reader.accepts(content)) {
        return reader.open(content, context);
      }
    }
    throw new IllegalStateException("the last reader takes anything");
  }
}
