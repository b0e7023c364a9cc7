package tallybook.input.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tallybook.input.data.JsonTree;

/** The JSON-LD objects of a page that say something about an article. */
final class LinkedData {
  private static final int DEPTH = 8;

  private LinkedData() {}

  /** Those with a publication date first, in page order. */
  static List<Map<?, ?>> articles(Document page) {
    var dated = new ArrayList<Map<?, ?>>();
    var others = new ArrayList<Map<?, ?>>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(JsonTree.parse(script.data()), dated, others, 0);
      } catch (IOException e) {
        // A page's broken linked data is no fault of its article.
        continue;
      }
    }
    dated.addAll(others);
    return dated;
  }

  private static void collect(
      @org.jspecify.annotations.Nullable Object tree,
      List<Map<?, ?>> dated,
      List<Map<?, ?>> others,
      int depth) {
    if (depth > DEPTH) {
      return;
    }
    if (tree instanceof List<?> list) {
      list.forEach(each -> collect(each, dated, others, depth + 1));
    } else if (tree instanceof Map<?, ?> map) {
      if (map.containsKey("datePublished")) {
        dated.add(map);
      } else if (map.containsKey("headline")) {
        others.add(map);
      }
      collect(map.get("@graph"), dated, others, depth + 1);
      collect(map.get("mainEntity"), dated, others, depth + 1);
    }
  }
}
