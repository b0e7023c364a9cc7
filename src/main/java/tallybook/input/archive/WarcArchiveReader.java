package tallybook.input.archive;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import tallybook.article.Article.Dating;
import tallybook.input.html.DeclaredCharset;
import tallybook.input.html.HtmlReader;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Draft;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.reader.InTurn;
import tallybook.input.reader.Metadata;
import tallybook.input.reader.Part;
import tallybook.input.reader.Unreadable;

/**
 * A web archive: every page that came with a good answer, {@code crawl.warc#3} the third of them.
 * The day of the crawl is no day of publication and isn't used.
 */
public final class WarcArchiveReader implements FormatReader {
  private static final int FOUND = 200;

  @Override
  public boolean accepts(Content content) throws IOException {
    return content.begins("WARC/");
  }

  @Override
  public Drafts open(Content content, Context context) throws IOException {
    return new Pages(new WarcReader(content.open()), context);
  }

  private static final class Pages extends InTurn {
    private final WarcReader archive;
    private final Iterator<WarcRecord> records;
    private final Context context;
    private int count;

    Pages(WarcReader archive, Context context) {
      this.archive = archive;
      this.records = archive.iterator();
      this.context = context;
    }

    @Override
    protected @Nullable Next advance() throws IOException {
      try {
        while (records.hasNext()) {
          WarcRecord record = records.next();
          context.budget().enter();
          if (record instanceof WarcTargetRecord target && isWeb(target.target())) {
            Optional<WarcPayload> payload = payload(target);
            if (payload.isPresent() && isText(payload.get().type())) {
              return page(target.target(), payload.get());
            }
          }
        }
        return null;
      } catch (Unreadable e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        throw Unreadable.broken("WARC", e);
      }
    }

    private Next page(String url, WarcPayload payload) throws IOException {
      int limit = context.limits().documentBytes();
      byte[] bytes = payload.body().stream().readNBytes(limit + 1);
      MediaType type = payload.type();
      String outer = "#" + ++count;
      return new Next(outer, () -> open(url, type, bytes, limit));
    }

    private Drafts open(String url, MediaType type, byte[] bytes, int limit) throws IOException {
      if (bytes.length > limit) {
        throw new Unreadable("too_long", "is longer than the limit of " + limit + " bytes");
      }
      Charset declared = DeclaredCharset.named(type.parameters().get("charset"));
      Metadata envelope = new Metadata(null, null, Dating.MISSING, url, null);
      if (type.subtype().contains("html")) {
        Draft page = HtmlReader.read(bytes, declared, context, "html in WARC");
        return Drafts.of(page.orElse(envelope));
      }
      Drafts inner = context.inside(Content.of(name(url), bytes));
      return () -> {
        Part part = inner.next();
        return part instanceof Draft draft ? draft.orElse(envelope) : part;
      };
    }

    private static String name(String url) {
      String path = url.contains("?") ? url.substring(0, url.indexOf('?')) : url;
      return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Optional<WarcPayload> payload(WarcTargetRecord record) throws IOException {
      if (record instanceof WarcResponse response) {
        return isHttp(response) && response.http().status() == FOUND
            ? response.payload()
            : Optional.empty();
      }
      return record instanceof WarcResource resource ? resource.payload() : Optional.empty();
    }

    private static boolean isHttp(WarcResponse response) throws IOException {
      try {
        return response.contentType().base().toString().equals("application/http");
      } catch (IllegalArgumentException e) {
        return false;
      }
    }

    private static boolean isWeb(String url) {
      return url.startsWith("http://") || url.startsWith("https://");
    }

    private static boolean isText(MediaType type) {
      String full = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
      return full.equals("text/html")
          || full.equals("application/xhtml+xml")
          || full.equals("text/plain")
          || full.equals("application/pdf");
    }

    @Override
    public void close() throws IOException {
      super.close();
      archive.close();
    }
  }
}
