package tallybook.input.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallybook.article.Article.Dating;
import tallybook.input.html.Fragment;
import tallybook.input.reader.Draft;
import tallybook.input.reader.Metadata;
import tallybook.input.reader.Part;
import tallybook.input.reader.Unread;
import tallybook.input.reader.WrittenDays;
import tallybook.input.text.Blank;
import tallybook.input.text.CleanText;

/** One article of a list, by the meaning of its columns: text, title, published … */
final class Record {
  private Record() {}

  /**
   * @param cells by meaning
   * @param part {@code #3}
   * @param format as the Sources sheet names it
   */
  static Part part(Map<String, String> cells, String part, String format) {
    String body = cells.getOrDefault("text", "");
    boolean markup = body.contains("</") || body.contains("<br") || body.contains("&nbsp;");
    String plain = CleanText.of(markup ? Fragment.text(body) : body);
    String title = cells.getOrDefault("title", "").strip();
    if (Blank.is(plain)) {
      String url = cells.getOrDefault("url", "");
      return url.isBlank()
          ? new Unread(part, "no_text", "has no text")
          : new Unread(
              part,
              "not_fetched",
              "has an address and no text; pages are not fetched: save it and give the file");
    }
    String text = under(CleanText.of(title), plain);
    return new Draft(part, text, metadata(cells, title), format, List.of());
  }

  /** A text with its title over it, unless it begins with it. */
  static String under(String title, String text) {
    boolean has = title.isEmpty() || text.equals(title) || text.startsWith(title + "\n");
    return has ? text : title + "\n\n" + text;
  }

  private static Metadata metadata(Map<String, String> cells, String title) {
    Optional<LocalDate> day = WrittenDays.read(cells.getOrDefault("published", ""));
    return new Metadata(
        title.isEmpty() ? null : title,
        cell(cells, "publisher").orElse(null),
        day.map(d -> new Dating(d, "column published", false)).orElse(Dating.MISSING),
        cell(cells, "url").filter(url -> url.startsWith("http")).orElse(null),
        cell(cells, "language").filter(code -> code.length() == 2).orElse(null));
  }

  private static Optional<String> cell(Map<String, String> cells, String name) {
    return Optional.ofNullable(cells.get(name)).map(String::strip).filter(cell -> !cell.isEmpty());
  }
}
