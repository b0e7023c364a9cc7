package tallybook.input.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallybook.input.reader.Draft;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.Part;

/**
 * A document that may be an export of a news archive (Factiva, Nexis): each article ends with a
 * line of its own, and begins with lines that tell its title, outlet and day. A document without
 * such lines is one article.
 */
public final class Export {
  private static final List<ArchiveFormat> FORMATS = List.of(new Nexis(), new Factiva());

  private Export() {}

  /** The articles: {@code #1}, {@code #2} …, or the document itself. */
  public static Drafts parts(Draft document) {
    for (ArchiveFormat format : FORMATS) {
      List<List<String>> chunks = chunks(document.text(), format);
      if (!chunks.isEmpty()) {
        return Drafts.of(articles(document, chunks, format));
      }
    }
    return Drafts.of(document);
  }

  private static List<List<String>> chunks(String text, ArchiveFormat format) {
    var chunks = new ArrayList<List<String>>();
    if (!text.contains(format.endMark())) {
      return chunks;
    }
    var chunk = new ArrayList<String>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (format.ends(line.strip())) {
        chunks.add(List.copyOf(chunk));
        chunk.clear();
      } else {
        chunk.add(line);
      }
    }
    return chunks;
  }

  private static List<Part> articles(
      Draft document, List<List<String>> chunks, ArchiveFormat format) {
    var parts = new ArrayList<Part>();
    for (int i = 0; i < chunks.size(); i++) {
      String part = chunks.size() == 1 ? "" : "#" + (i + 1);
      Optional<Draft> article = format.article(chunks.get(i), document);
      parts.add(article.orElseGet(() -> plain(chunks, document)).within(part));
    }
    return parts;
  }

  private static Draft plain(List<List<String>> chunks, Draft document) {
    String text = chunks.size() == 1 ? document.text() : "";
    return new Draft("", text, document.metadata(), document.format(), document.notes());
  }
}
