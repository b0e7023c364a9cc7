package tallybook.input.text;

import java.io.IOException;
import tallybook.input.export.Export;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Draft;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.reader.Metadata;
import tallybook.input.reader.Unreadable;

/** Plain text and Markdown: the last resort, for whatever no other reader knows. */
public final class PlainTextReader implements FormatReader {
  @Override
  public boolean accepts(Content content) {
    return true;
  }

  @Override
  public Drafts open(Content content, Context context) throws IOException {
    byte[] bytes = content.bytes(context.limits().textBytes());
    if (bytes.length == 0) {
      throw new Unreadable("empty", "is empty");
    }
    Decoded decoded = CharsetLadder.decode(bytes, null, context.charset());
    Blank.refuse(decoded.text());
    String format = content.isNamed(".md", ".markdown") ? "md, " : "txt, ";
    return Export.parts(
        new Draft("", decoded.text(), Metadata.NONE, format + decoded.charset(), decoded.notes()));
  }
}
