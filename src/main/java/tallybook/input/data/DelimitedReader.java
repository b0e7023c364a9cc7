package tallybook.input.data;

import java.io.IOException;
import java.util.Map;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.reader.Unreadable;
import tallybook.input.text.CharsetLadder;
import tallybook.input.text.Decoded;
import tallybook.input.text.DelimitedText;
import tallybook.input.text.TableRows;

/** A table of articles: CSV or TSV, a row each, {@code list.csv#3} the third below the header. */
public final class DelimitedReader implements FormatReader {
  @Override
  public boolean accepts(Content content) {
    return content.isNamed(".csv", ".tsv", ".tab");
  }

  @Override
  public Drafts open(Content content, Context context) throws IOException {
    byte[] bytes = content.bytes(context.limits().documentBytes());
    Decoded decoded = CharsetLadder.decode(bytes, null, context.charset());
    var table = new DelimitedText(decoded.text());
    if (!table.hasNext()) {
      throw new Unreadable("empty", "is empty");
    }
    Map<String, Integer> positions = Lists.positions(table.next().cells(), context);
    String format = "csv, " + decoded.charset();
    int[] count = {0};
    return () -> {
      while (table.hasNext()) {
        TableRows.Row row = table.next();
        if (!row.isBlank()) {
          return Lists.part(row.cells(), positions, ++count[0], format, context);
        }
      }
      if (count[0] == 0) {
        throw new Unreadable("no_text", "is a list without articles");
      }
      return null;
    };
  }
}
