package tallybook.input.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page, by name or property, in any case. */
final class Metas {
  private Metas() {}

  /** The first that is there and not blank, in the order of the names. */
  static Optional<String> first(Document page, List<String> names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        if (isNamed(meta, name) && !meta.attr("content").isBlank()) {
          return Optional.of(meta.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Element meta, String name) {
    return meta.attr("property").toLowerCase(Locale.ROOT).equals(name)
        || meta.attr("name").toLowerCase(Locale.ROOT).equals(name);
  }
}
