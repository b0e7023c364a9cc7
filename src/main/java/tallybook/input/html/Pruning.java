package tallybook.input.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out of a page what is no article text; how much is a matter of degree. */
final class Pruning {
  /** Tags at first, so that a page which hides its article in odd places still gives it up. */
  enum Degree {
    FULL,
    TAGS,
    SCRIPTS
  }

  private static final List<String> CODE =
      List.of("script", "style", "noscript", "template", "iframe", "svg", "textarea", "select");

  private final PageRules rules;
  private final Weights weights;
  private final int textLength;

  private Pruning(PageRules rules, Element body) {
    this.rules = rules;
    this.weights = Weights.of(body);
    this.textLength = weights.text(body);
  }

  static void prune(Element body, Degree degree, PageRules rules) {
    removeAll(body, element -> CODE.contains(element.normalName()));
    new Pruning(rules, body).apply(body, degree);
  }

  private void apply(Element body, Degree degree) {
    comments(body).forEach(Node::remove);
    removeAll(body, Pruning::isHidden);
    if (degree != Degree.SCRIPTS) {
      removeAll(
          body,
          element ->
              rules.dropTags.contains(element.normalName()) && !isMuch(element, rules.keepShare));
    }
    removeAll(body, element -> hasWord(element, rules.dropAlways) && !isWhole(element));
    if (degree == Degree.FULL) {
      removeAll(body, element -> hasWord(element, rules.dropWords) && !isKept(element));
    }
  }

  private static void removeAll(Element body, java.util.function.Predicate<Element> unwanted) {
    for (Element element : new ArrayList<>(body.getAllElements())) {
      if (element != body && element.parent() != null && unwanted.test(element)) {
        element.remove();
      }
    }
  }

  private static List<Node> comments(Element body) {
    var found = new ArrayList<Node>();
    body.traverse(
        (node, depth) -> {
          if (node instanceof Comment) {
            found.add(node);
          }
        });
    return found;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.attr("aria-hidden").equals("true");
  }

  /** A word of its class or id: {@code story-related_links} has "related". */
  private boolean hasWord(Element element, PageRules.Stems words) {
    String tag = element.normalName().indexOf('-') > 0 ? element.normalName() : "";
    String names = (element.className() + " " + element.id() + " " + tag).toLowerCase(Locale.ROOT);
    if (names.isBlank() || rules.keepWords.stream().anyMatch(names::contains)) {
      return false;
    }
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || !Character.isLetter(names.charAt(i))) {
        if (i > start && words.has(names.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private boolean isKept(Element element) {
    return rules.containerTags.contains(element.normalName())
        || element.selectFirst("h1, article, [itemprop=articleBody]") != null
        || isMuch(element, rules.keepShare);
  }

  /** A teaser may be an article element too; the article has the headline, or nearly all text. */
  private boolean isWhole(Element element) {
    return element.selectFirst("h1, [itemprop=articleBody]") != null
        || isMuch(element, rules.keepAlwaysShare);
  }

  private boolean isMuch(Element element, double share) {
    return weights.text(element) > share * textLength;
  }
}
