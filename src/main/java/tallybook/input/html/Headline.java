package tallybook.input.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The heading over an article, and the line by which the page shows its day.
 *
 * @param text empty if the page has no heading of the first rank
 * @param day as shown, {@code 12 June 2024, 10:05}; empty if no element looks like it
 */
record Headline(String text, String day) {
  private static final int LONGEST_DAY = 60;

  static Headline of(Document page, PageRules rules) {
    Element heading =
        page.select("h1").stream().filter(h -> isHeadline(h, rules)).findFirst().orElse(null);
    return heading == null
        ? new Headline("", shownDay(page.body(), rules))
        : new Headline(heading.text().strip(), shownDay(around(heading), rules));
  }

  private static boolean isHeadline(Element heading, PageRules rules) {
    return !heading.text().isBlank()
        && heading.parents().stream()
            .noneMatch(up -> List.of("nav", "footer", "aside").contains(up.normalName()));
  }

  /** The element that holds the heading and what stands near it. */
  private static Element around(Element heading) {
    Element at = heading;
    for (int i = 0; i < 3; i++) {
      Element up = at.parent();
      if (up == null || up.normalName().equals("html")) {
        break;
      }
      at = up;
    }
    return at;
  }

  private static String shownDay(Element place, PageRules rules) {
    for (Element element : place.getAllElements()) {
      String text = isNamedForDays(element, rules) ? element.text().strip() : "";
      if (text.length() <= LONGEST_DAY && text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
        return text;
      }
    }
    return "";
  }

  private static boolean isNamedForDays(Element element, PageRules rules) {
    if (element.normalName().equals("time")) {
      return true;
    }
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    for (String word : names.split("[^a-z]+", -1)) {
      if (rules.dateWords.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The article's text under its heading.
   *
   * @param withDay whether to keep the line that shows the day
   */
  String over(String body, boolean withDay) {
    var out = new StringBuilder();
    if (!text.isEmpty() && !startsWith(body, text)) {
      out.append(text).append("\n\n");
    }
    if (withDay && !day.isEmpty() && !body.contains(day)) {
      out.append(day).append("\n\n");
    }
    return out.append(body).toString();
  }

  /** Whether the text begins with the heading, perhaps after a short line. */
  private static boolean startsWith(String body, String heading) {
    int at = body.indexOf(heading);
    return at >= 0 && at < 200;
  }
}
