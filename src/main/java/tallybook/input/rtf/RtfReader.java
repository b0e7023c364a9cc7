package tallybook.input.rtf;

import java.io.IOException;
import java.util.List;
import tallybook.input.export.Export;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Draft;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.reader.Metadata;
import tallybook.input.text.Blank;
import tallybook.input.text.CleanText;

/** An RTF document; an export of several articles comes apart into them. */
public final class RtfReader implements FormatReader {
  @Override
  public boolean accepts(Content content) throws IOException {
    return content.begins("{\\rtf");
  }

  @Override
  public Drafts open(Content content, Context context) throws IOException {
    byte[] bytes = content.bytes(context.limits().documentBytes());
    String text = CleanText.of(RtfText.of(bytes).strip());
    Blank.refuse(text);
    return Export.parts(new Draft("", text, Metadata.NONE, "rtf", List.of()));
  }
}
