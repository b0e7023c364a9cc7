package tallybook.input.data;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article.Dating;
import tallybook.input.html.DeclaredCharset;
import tallybook.input.html.Fragment;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Draft;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.reader.Metadata;
import tallybook.input.reader.Part;
import tallybook.input.reader.Unread;
import tallybook.input.reader.Unreadable;
import tallybook.input.reader.WrittenDays;
import tallybook.input.text.Blank;
import tallybook.input.text.CharsetLadder;
import tallybook.input.text.CleanText;
import tallybook.input.text.Decoded;

/**
 * An RSS or Atom feed: its items in order, {@code feed.xml#3} the third. No document type is read
 * and no entity resolved, so nothing is fetched and nothing grows.
 */
public final class FeedReader implements FormatReader {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");
  private static final Set<String> ITEMS = Set.of("item", "entry");

  /** Where an item's text stands, the fullest first. */
  private static final List<String> TEXTS = List.of("encoded", "content", "description", "summary");

  private static final List<String> DATES =
      List.of("pubdate", "published", "date", "issued", "updated");

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new java.io.ByteArrayInputStream(new byte[0]));
    return factory;
  }

  @Override
  public boolean accepts(Content content) throws IOException {
    if (!content.opensWith('<')) {
      return false;
    }
    byte[] head = content.head();
    String first =
        new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    int markup = first.indexOf('<');
    return markup >= 0
        && markup <= 3
        && (first.startsWith("<?xml", markup)
            || first.startsWith("<rss", markup)
            || first.startsWith("<feed", markup)
            || content.isNamed(".xml", ".rss", ".atom"));
  }

  @Override
  public Drafts open(Content content, Context context) throws IOException {
    byte[] bytes = content.bytes(context.limits().textBytes());
    Decoded decoded = CharsetLadder.decode(bytes, DeclaredCharset.of(bytes), context.charset());
    try {
      XMLStreamReader xml =
          factory().createXMLStreamReader(new StringReader(FeedMarkup.clean(decoded.text())));
      while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {}
      if (!ROOTS.contains(xml.getLocalName().toLowerCase(Locale.ROOT))) {
        throw new Unreadable(
            "format",
            "is XML, but no feed: its root is "
                + tallybook.flow.Printable.of(xml.getLocalName(), 40));
      }
      return new Items(xml, decoded.charset(), context);
    } catch (XMLStreamException | RuntimeException e) {
      throw Unreadable.broken("XML", e);
    }
  }

  private static final class Items implements Drafts {
    private final XMLStreamReader xml;
    private final String charset;
    private final Context context;
    private @Nullable String channel;
    private int count;

    Items(XMLStreamReader xml, String charset, Context context) {
      this.xml = xml;
      this.charset = charset;
      this.context = context;
    }

    @Override
    public @Nullable Part next() throws IOException {
      try {
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT) {
            String name = name();
            if (ITEMS.contains(name)) {
              context.budget().enter();
              return item();
            }
            if (name.equals("title") && channel == null) {
              channel = Fragment.text(text());
            }
          }
        }
      } catch (XMLStreamException | RuntimeException e) {
        throw Unreadable.broken("XML", e);
      }
      if (count == 0) {
        throw new Unreadable("no_text", "is a feed without items");
      }
      return null;
    }

    private String name() {
      return xml.getLocalName().toLowerCase(Locale.ROOT);
    }

    private Part item() throws XMLStreamException {
      String part = "#" + ++count;
      Map<String, String> fields = fields();
      String title = Fragment.text(fields.getOrDefault("title", ""));
      String body =
          TEXTS.stream()
              .map(name -> Fragment.text(fields.getOrDefault(name, "")))
              .filter(text -> !text.isBlank())
              .findFirst()
              .orElse("");
      String text = CleanText.of(Record.under(title, body));
      if (Blank.is(text)) {
        return new Unread(part, "no_text", "is an item without a text");
      }
      var metadata =
          new Metadata(
              title.isEmpty() ? null : title, channel, day(fields), fields.get("link"), null);
      return new Draft(part, text, metadata, "feed, " + charset, List.of());
    }

    private static Dating day(Map<String, String> fields) {
      for (String name : DATES) {
        Optional<LocalDate> day = WrittenDays.read(fields.getOrDefault(name, ""));
        if (day.isPresent()) {
          return new Dating(day.get(), "feed " + name, false);
        }
      }
      return Dating.MISSING;
    }

    /** The child elements of an item by name; the first of each that isn't empty. */
    private Map<String, String> fields() throws XMLStreamException {
      var fields = new LinkedHashMap<String, String>();
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          return fields;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          String name = name();
          String href = xml.getAttributeValue(null, "href");
          String rel = xml.getAttributeValue(null, "rel");
          String text = text();
          String value = href != null && text.isBlank() ? href : text;
          if (!value.isBlank() && (rel == null || rel.equals("alternate"))) {
            fields.putIfAbsent(name, value.strip());
          }
        }
      }
      return fields;
    }

    /** The text of an element and all within it; the reader is left at its end. */
    private String text() throws XMLStreamException {
      var out = new StringBuilder();
      for (int depth = 1; depth > 0 && xml.hasNext(); ) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          out.append(' ');
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          out.append(xml.getText());
        }
      }
      return out.toString();
    }

    @Override
    public void close() throws IOException {
      try {
        xml.close();
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
    }
  }
}
