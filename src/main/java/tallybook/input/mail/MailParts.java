package tallybook.input.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article.Dating;
import tallybook.article.Days;
import tallybook.input.html.DeclaredCharset;
import tallybook.input.html.HtmlReader;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Draft;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.Metadata;
import tallybook.input.reader.Part;
import tallybook.input.reader.Unread;
import tallybook.input.reader.Unreadable;
import tallybook.input.text.Blank;
import tallybook.input.text.CharsetLadder;
import tallybook.input.text.Decoded;

/** The parts of one mail that say something: its text, and what is attached. */
final class MailParts {
  private static final int NESTED = 20;

  /** A plain text so much shorter than the page beside it only says that there is a page. */
  private static final int STUB = 4;

  private final Message message;
  private final boolean savedPage;
  private final Context context;
  private final List<Entity> plain = new ArrayList<>();
  private final List<Entity> pages = new ArrayList<>();
  private final List<Entity> attached = new ArrayList<>();

  MailParts(Message message, boolean namedAsPage, Context context) {
    this.message = message;
    this.savedPage =
        namedAsPage || message.getHeader().getField("Snapshot-Content-Location") != null;
    this.context = context;
  }

  void collect(List<Part> parts) throws IOException {
    sort(message, 0);
    draft().ifPresent(parts::add);
    int number = 0;
    for (Entity entity : attached) {
      number++;
      String name = entity.getFilename() == null ? "attachment-" + number : entity.getFilename();
      attachment(entity, "!/" + name, name, parts);
    }
  }

  private void sort(Entity entity, int depth) throws Unreadable {
    if (depth > NESTED) {
      throw new Unreadable("nested", "is nested too deep");
    }
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        sort(part, depth + 1);
      }
    } else if (body instanceof Message inner) {
      sort(inner, depth + 1);
    } else if (isAttachment(entity)) {
      attached.add(entity);
    } else if (isOf(entity, "text/html") || isOf(entity, "application/xhtml+xml")) {
      pages.add(entity);
    } else if (isOf(entity, "text/plain")) {
      plain.add(entity);
    }
  }

  private boolean isAttachment(Entity entity) {
    return !savedPage
        && "attachment".equalsIgnoreCase(entity.getDispositionType())
        && !mime(entity).startsWith("image/");
  }

  private static boolean isOf(Entity entity, String type) {
    return mime(entity).equals(type);
  }

  private static String mime(Entity entity) {
    String type = entity.getMimeType();
    return type == null ? "" : type.toLowerCase(Locale.ROOT);
  }

  private Optional<Draft> draft() throws IOException {
    Metadata envelope = envelope();
    String text = plain.isEmpty() ? "" : plainText();
    Draft page = pages.isEmpty() ? null : page(envelope);
    if (page != null && (savedPage || page.text().length() > STUB * text.length())) {
      return Optional.of(page);
    }
    String charset = plain.isEmpty() ? "" : ", " + charsetName;
    return Blank.is(text)
        ? Optional.ofNullable(page)
        : Optional.of(new Draft("", text, envelope, "eml" + charset, List.of()));
  }

  private String charsetName = "UTF-8";

  private String plainText() throws IOException {
    var out = new StringBuilder();
    for (Entity entity : plain) {
      Decoded decoded =
          CharsetLadder.decode(
              bytes(entity), DeclaredCharset.named(entity.getCharset()), context.charset());
      charsetName = decoded.charset();
      out.append(out.isEmpty() ? "" : "\n\n").append(decoded.text().replace("\r\n", "\n"));
    }
    return out.toString();
  }

  private @Nullable Draft page(Metadata envelope) throws IOException {
    Entity first = pages.get(0);
    Charset declared = DeclaredCharset.named(contentCharset(first));
    try {
      Draft page =
          HtmlReader.read(bytes(first), declared, context, savedPage ? "mhtml" : "html in eml");
      return page.orElse(envelope);
    } catch (Unreadable e) {
      if (plain.isEmpty()) {
        throw e;
      }
      return null;
    }
  }

  /** Only what the part itself claims: mail's default would be a claim of nobody's. */
  private static @Nullable String contentCharset(Entity entity) {
    Field field = entity.getHeader().getField("Content-Type");
    String body = field == null ? "" : field.getBody().toLowerCase(Locale.ROOT);
    return body.contains("charset") ? entity.getCharset() : null;
  }

  private Metadata envelope() {
    return new Metadata(
        message.getSubject(),
        savedPage ? null : sender().orElse(null),
        savedPage ? Dating.MISSING : sent(),
        location().orElse(null),
        null);
  }

  private Optional<String> sender() {
    if (message.getFrom() == null || message.getFrom().isEmpty()) {
      return Optional.empty();
    }
    Mailbox first = message.getFrom().get(0);
    String name = first.getName();
    return Optional.ofNullable(name == null || name.isBlank() ? first.getDomain() : name);
  }

  /** The day on the sender's own calendar. */
  private Dating sent() {
    Field field = message.getHeader().getField("Date");
    String written = field == null ? "" : field.getBody().strip();
    int comment = written.indexOf('(');
    Optional<LocalDate> day = Days.read(comment < 0 ? written : written.substring(0, comment));
    if (day.isEmpty() && message.getDate() != null) {
      day = Optional.of(Days.utc(message.getDate().getTime()));
    }
    return day.map(d -> new Dating(d, "mail header", false)).orElse(Dating.MISSING);
  }

  private Optional<String> location() {
    for (String name : List.of("Snapshot-Content-Location", "Content-Location")) {
      Field field = message.getHeader().getField(name);
      if (field == null && !pages.isEmpty()) {
        field = pages.get(0).getHeader().getField(name);
      }
      if (field != null && field.getBody().strip().startsWith("http")) {
        return Optional.of(field.getBody().strip());
      }
    }
    return Optional.empty();
  }

  private void attachment(Entity entity, String outer, String name, List<Part> parts)
      throws IOException {
    context.budget().enter();
    try (Drafts inner = context.inside(Content.of(name, bytes(entity)))) {
      for (Part part = inner.next(); part != null; part = inner.next()) {
        parts.add(part.within(outer));
      }
    } catch (Unreadable e) {
      parts.add(Unread.of(outer, e));
    }
  }

  private byte[] bytes(Entity entity) throws IOException {
    var out = new ByteArrayOutputStream();
    if (entity.getBody() instanceof SingleBody body) {
      body.writeTo(out);
    }
    context.budget().spend(out.size());
    return out.toByteArray();
  }
}
