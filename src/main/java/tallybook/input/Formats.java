package tallybook.input;

import java.io.IOException;
import java.util.List;
import tallybook.input.archive.GzipReader;
import tallybook.input.archive.WarcArchiveReader;
import tallybook.input.archive.ZipReader;
import tallybook.input.data.DelimitedReader;
import tallybook.input.data.FeedReader;
import tallybook.input.data.JsonReader;
import tallybook.input.html.HtmlReader;
import tallybook.input.mail.MailReader;
import tallybook.input.office.DocxReader;
import tallybook.input.office.XlsxReader;
import tallybook.input.pdf.PdfReader;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.rtf.RtfReader;
import tallybook.input.text.PlainTextReader;

/**
 * The formats that are read, in the order in which they are tried: first those that their bytes
 * tell, then those that only a name tells from text, then text, which takes anything.
 */
final class Formats {
  private static final List<FormatReader> READERS =
      List.of(
          new PdfReader(),
          new DocxReader(),
          new XlsxReader(),
          new ZipReader(),
          new GzipReader(),
          new WarcArchiveReader(),
          new RtfReader(),
          new HtmlReader(),
          new FeedReader(),
          new MailReader(),
          new JsonReader(),
          new DelimitedReader(),
          new PlainTextReader());

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
