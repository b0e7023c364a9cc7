package tallybook.input.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article's text out of a page. Paragraphs score, by their length and commas and by how little
 * of them is links, for the three elements around them; the element with the highest score, or one
 * around it that holds clearly more, is the article. For figures precision matters more than
 * completeness: a teaser taken for text becomes a false figure.
 */
final class ArticleBody {
  private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "td", "blockquote", "li", "div");
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
  private static final int LAST_HEADINGS = 8;
  private static final int ANCESTORS = 3;
  private static final int LONGEST_BONUS = 3;

  /** What is longer is a whole page in one element. */
  private static final int LONGEST = 100_000;

  private final PageRules rules;
  private final Weights weights;
  private final Map<Element, Double> scores = new IdentityHashMap<>();
  private final List<Element> order = new ArrayList<>();

  private ArticleBody(PageRules rules, Element body) {
    this.rules = rules;
    this.weights = Weights.of(body);
  }

  /** The text found; pruning less while it is hardly any. */
  static String text(Document page, PageRules rules) {
    String best = "";
    for (Pruning.Degree degree : Pruning.Degree.values()) {
      Document copy = page.clone();
      Pruning.prune(copy.body(), degree, rules);
      String found = new ArticleBody(rules, copy.body()).find(copy.body());
      if (found.length() > best.length() * rules.climbFactor) {
        best = found;
      }
      boolean menusNext = degree == Pruning.Degree.TAGS;
      if (best.length() >= (menusNext ? rules.scarceCharacters : rules.enoughCharacters)) {
        break;
      }
    }
    return best;
  }

  private String find(Element body) {
    for (Element element : body.getAllElements()) {
      if (isParagraph(element)) {
        score(element);
      }
    }
    Element best = best();
    if (best == null) {
      return Flow.text(body);
    }
    Element article = climb(best, body);
    dropLinkLists(article);
    dropLastHeadings(article);
    return Flow.text(article);
  }

  /** Text of its own, not in elements that will be seen by themselves. */
  private boolean isParagraph(Element element) {
    if (!PARAGRAPHS.contains(element.normalName())) {
      return false;
    }
    return element.normalName().equals("p")
        || element.ownText().length() >= rules.paragraphCharacters;
  }

  private void score(Element paragraph) {
    int length = weights.text(paragraph);
    if (length < rules.paragraphCharacters || length > LONGEST) {
      return;
    }
    long commas = paragraph.text().chars().filter(c -> c == ',' || c == '、' || c == '،').count();
    double score =
        (1 + commas + Math.min(length / 100, LONGEST_BONUS)) * (1 - weights.links(paragraph));
    Element around = paragraph.parent();
    for (int i = 0; i < ANCESTORS && around != null; i++) {
      add(around, score / (i + 1));
      around = around.parent();
    }
  }

  private void add(Element element, double score) {
    Double known = scores.get(element);
    if (known == null) {
      order.add(element);
      known = isContainer(element) ? (double) rules.containerScore : 0;
    }
    scores.put(element, known + score);
  }

  private boolean isContainer(Element element) {
    return rules.containerTags.contains(element.normalName())
        || element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
  }

  private @Nullable Element best() {
    Element best = null;
    double highest = 0;
    for (Element element : order) {
      double score = scores.getOrDefault(element, 0.0) * (1 - weights.links(element));
      if (score > highest) {
        highest = score;
        best = element;
      }
    }
    return best;
  }

  private Element climb(Element from, Element body) {
    Element at = from;
    int length = weights.paragraphs(from);
    for (Element up = from.parent();
        up != null && up != body.parent() && !isContainer(at);
        up = up.parent()) {
      int more = weights.paragraphs(up);
      if (more > rules.climbFactor * length && weights.links(up) < rules.climbLinks) {
        at = up;
        length = more;
      }
    }
    return at;
  }

  /** Lists of links inside the article: "read also". */
  private void dropLinkLists(Element article) {
    for (Element block :
        new ArrayList<>(article.select("ul, ol, p, div, section, h2, h3, h4, h5"))) {
      if (block != article && block.parent() != null && weights.links(block) > rules.linksBlock) {
        block.remove();
      }
    }
  }

  /** A heading with nothing under it: what it headed is gone. */
  private static void dropLastHeadings(Element article) {
    Element last = lastHeading(article);
    for (int i = 0; i < LAST_HEADINGS && last != null; i++) {
      last.remove();
      last = lastHeading(article);
    }
  }

  private static @Nullable Element lastHeading(Element article) {
    Element last = null;
    for (Element element : article.getAllElements()) {
      last = element.ownText().isBlank() ? last : element;
    }
    for (Element at = last; at != null && at != article; at = at.parent()) {
      if (HEADINGS.contains(at.normalName())) {
        return at;
      }
    }
    return null;
  }
}
