package tallybook.input.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Draft;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.reader.Guard;
import tallybook.input.reader.Unreadable;
import tallybook.input.text.Blank;
import tallybook.input.text.CharsetLadder;
import tallybook.input.text.CleanText;
import tallybook.input.text.Decoded;

/**
 * A saved web page. Nothing that it refers to is fetched and nothing in it is run.
 *
 * <p>The text is the headline, the day as the page shows it where its head doesn't tell one, and
 * the article's paragraphs.
 */
public final class HtmlReader implements FormatReader {
  private static final int SNIFFED = 1024;

  @Override
  public boolean accepts(Content content) throws IOException {
    if (!content.opensWith('<')) {
      return false;
    }
    byte[] head = content.head();
    String first =
        new String(head, 0, Math.min(head.length, SNIFFED), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    int markup = first.indexOf('<');
    if (markup < 0 || !isBlankOrMark(first.substring(0, markup))) {
      return false;
    }
    return first.contains("<!doctype html")
        || first.contains("<html")
        || first.contains("<body")
        || content.isNamed(".html", ".htm", ".xhtml") && !first.startsWith("<?xml");
  }

  private static boolean isBlankOrMark(String text) {
    return text.isBlank()
        || text.strip().length() <= 3 && text.strip().chars().allMatch(c -> c > 0x7f);
  }

  @Override
  public Drafts open(Content content, Context context) throws IOException {
    byte[] bytes = content.bytes(context.limits().textBytes());
    return Drafts.of(
        Guard.run(context.limits().seconds(), "HTML", () -> read(bytes, null, context, "html")));
  }

  /**
   * The article of a page.
   *
   * @param declared by the envelope that the page came in, or null
   * @param format as the Sources sheet names it
   * @throws Unreadable if there is no text in it
   */
  public static Draft read(byte[] bytes, @Nullable Charset declared, Context context, String format)
      throws Unreadable {
    Charset claimed = declared == null ? DeclaredCharset.of(bytes) : declared;
    Decoded decoded = CharsetLadder.decode(bytes, claimed, context.charset());
    Document page = Parser.htmlParser().parseInput(decoded.text(), "");
    PageRules rules = PageRules.builtIn();
    Headline headline = Headline.of(page, rules);
    var metadata = new PageMetadata(page, rules).read(headline.text());
    String body = ArticleBody.text(page, rules);
    String text = CleanText.of(headline.over(body, metadata.date().day() == null));
    Blank.refuse(text);
    return new Draft("", text, metadata, format + ", " + decoded.charset(), decoded.notes());
  }
}
