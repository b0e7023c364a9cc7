package tallybook.input.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.reader.Guard;
import tallybook.input.reader.Part;
import tallybook.input.reader.Unreadable;

/**
 * A mail ({@code .eml}) or a page saved as one ({@code .mhtml}). A mail's attachments follow it,
 * each {@code mail.eml!/report.pdf}. The day a page was saved is no day of publication; the day a
 * mail was sent is.
 */
public final class MailReader implements FormatReader {
  private static final int HEAD = 8192;

  /** Header fields that mail has and prose does not; two of them make a mail. */
  private static final Set<String> FIELDS =
      Set.of(
          "mime-version",
          "message-id",
          "received",
          "return-path",
          "content-type",
          "delivered-to",
          "x-mailer",
          "snapshot-content-location",
          "date",
          "from",
          "subject",
          "to");

  @Override
  public boolean accepts(Content content) throws IOException {
    if (!beginsWithName(content.head())) {
      return false;
    }
    int fields = fields(content.head());
    return fields >= 3 || fields >= 1 && content.isNamed(".eml", ".mht", ".mhtml");
  }

  /**
   * How many known fields stand in the lines before the first blank one; 0 if another line does.
   */
  private static int fields(byte[] head) {
    String first = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
    int known = 0;
    for (String line : first.split("\r?\n", -1)) {
      if (line.isEmpty()) {
        return known;
      }
      int colon = line.indexOf(':');
      if (!line.startsWith(" ") && !line.startsWith("\t")) {
        if (colon <= 0 || line.substring(0, colon).indexOf(' ') >= 0) {
          return 0;
        }
        known += FIELDS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    return known;
  }

  @Override
  public Drafts open(Content content, Context context) throws IOException {
    byte[] bytes = content.bytes(context.limits().documentBytes());
    List<Part> parts =
        Guard.run(context.limits().seconds(), "mail", () -> parts(bytes, content, context));
    if (parts.isEmpty()) {
      throw new Unreadable("no_text", "is a mail without a text");
    }
    return Drafts.of(parts);
  }

  private static List<Part> parts(byte[] bytes, Content content, Context context)
      throws IOException {
    var builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(2000)
            .setMaxContentLen(context.limits().documentBytes())
            .build());
    var parts = new ArrayList<Part>();
    try (InputStream in = new java.io.ByteArrayInputStream(bytes)) {
      Message message = builder.parseMessage(in);
      new MailParts(message, content.isNamed(".mht", ".mhtml"), context).collect(parts);
      message.dispose();
    }
    return parts;
  }

  /** A field's name and its colon: what prose seldom begins with. */
  private static boolean beginsWithName(byte[] head) {
    int at = 0;
    while (at < head.length && (Character.isLetterOrDigit(head[at] & 0x7f) || head[at] == '-')) {
      at++;
    }
    return at > 0 && at < head.length && head[at] == ':';
  }
}
