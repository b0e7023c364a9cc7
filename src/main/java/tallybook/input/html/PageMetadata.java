package tallybook.input.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import tallybook.input.data.JsonTree;
import tallybook.input.reader.Metadata;

/** What a page says about its article. */
final class PageMetadata {
  private final Document page;
  private final PageRules rules;
  private final List<Map<?, ?>> linked;

  PageMetadata(Document page, PageRules rules) {
    this.page = page;
    this.rules = rules;
    this.linked = LinkedData.articles(page);
  }

  /**
   * @param headline the heading that stands over the text, or empty
   */
  Metadata read(String headline) {
    String url = url().orElse(null);
    return new Metadata(
        title(headline).orElse(null),
        publisher().orElse(null),
        PageDates.of(page, linked, rules, url == null ? "" : url),
        url,
        language().orElse(null));
  }

  private Optional<String> title(String headline) {
    return Optional.of(headline)
        .filter(text -> !text.isBlank())
        .or(() -> Metas.first(page, rules.titleMetas))
        .or(() -> fromLinked("headline"))
        .or(() -> Optional.of(page.title()).filter(text -> !text.isBlank()));
  }

  private Optional<String> publisher() {
    return fromLinked("publisher", "name").or(() -> Metas.first(page, rules.publisherMetas));
  }

  private Optional<String> url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return Optional.ofNullable(canonical)
        .map(link -> link.attr("href"))
        .filter(PageMetadata::isAddress)
        .or(() -> Metas.first(page, List.of("og:url")).filter(PageMetadata::isAddress))
        .or(() -> fromLinked("url").filter(PageMetadata::isAddress))
        .or(this::savedFrom);
  }

  private static boolean isAddress(String url) {
    String folded = url.toLowerCase(Locale.ROOT);
    return folded.startsWith("http://") || folded.startsWith("https://");
  }

  /** Browsers leave a comment: {@code saved from url=(0023)https://example.org/a}. */
  private Optional<String> savedFrom() {
    for (Node node : page.childNodes()) {
      if (node instanceof Comment comment && comment.getData().contains("saved from url=(")) {
        String data = comment.getData();
        int start = data.indexOf(')', data.indexOf("url=(")) + 1;
        return Optional.of(data.substring(start).strip()).filter(PageMetadata::isAddress);
      }
    }
    return Optional.empty();
  }

  private Optional<String> language() {
    Element html = page.selectFirst("html[lang]");
    return Optional.ofNullable(html)
        .map(element -> element.attr("lang"))
        .or(() -> fromLinked("inLanguage"))
        .or(() -> Metas.first(page, List.of("og:locale", "content-language", "language")))
        .filter(code -> code.length() >= 2 && Character.isLetter(code.charAt(1)))
        .filter(code -> code.length() == 2 || !Character.isLetter(code.charAt(2)))
        .map(code -> code.substring(0, 2).toLowerCase(Locale.ROOT));
  }

  private Optional<String> fromLinked(String... path) {
    return linked.stream().flatMap(map -> JsonTree.text(map, path).stream()).findFirst();
  }
}
