package tallybook.input.archive;

import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.reader.Unreadable;

/** One file packed by gzip; its parts are those of the file inside. */
public final class GzipReader implements FormatReader {
  @Override
  public boolean accepts(Content content) throws IOException {
    return content.begins("\u001f\u008b") && content.isNamed(".gz", ".gzip", ".tgz");
  }

  @Override
  public Drafts open(Content content, Context context) throws IOException {
    Content inner =
        Content.of(
            inner(content.name()),
            () -> context.budget().watch(new GZIPInputStream(content.open(), 1 << 16)));
    try {
      return context.inside(inner);
    } catch (ZipException e) {
      throw Unreadable.broken("gzip", e);
    }
  }

  private static String inner(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    int dot = folded.lastIndexOf('.');
    return folded.endsWith(".tgz") ? name.substring(0, dot) + ".tar" : name.substring(0, dot);
  }
}
